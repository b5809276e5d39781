import type { HelpRecord } from '@/server/help/help-record'
import { ButtonLink } from '@/ui/button/button-link'
import { day } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'

const RESULT = { effective: 'ok', partly: 'due', ineffective: 'bad' } as const

/** 帮扶效果评估 by quarter, newest first. */
export function EvaluationCard({ evaluations, today, href }: { evaluations: HelpRecord['evaluations']; today: string; href?: string }) {
  return (
    <Card title="帮扶效果评估" note={evaluations.length > 0 ? `${evaluations.length} 个季度` : undefined} action={href && <Link href={href} className="text-small">登记评估</Link>}>
      {evaluations.length === 0 && <p className="text-ink-2">还没有评估。</p>}
      <ul className="text-small">
        {evaluations.map((row) => (
          <li key={row.id} className="flex flex-wrap gap-x-4 border-t border-line py-1.5 first:border-t-0">
            <span className="w-36 shrink-0">{row.quarterLabel}</span><Badge tone={RESULT[row.result]} small>{row.resultLabel}</Badge>
            <span className="min-w-0 flex-1">{row.findings}{row.nextSteps && <span className="block text-ink-2">下一步：{row.nextSteps}</span>}</span>
            <span className="text-ink-2">{day(row.evaluatedOn, today)}　{row.by}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const STATE = { waiting: { label: '待乡镇确认', tone: 'due' }, confirmed: { label: '已确认', tone: 'ok' }, ended: { label: '已取消', tone: 'neutral' } } as const

interface FlagCardProps {
  flags: HelpRecord['flags']
  today: string
  base: string
  mayPropose: boolean
  mayConfirm: boolean
}

/** 标识 with both confirmations; what was taken back stays to be read. */
export function FlagCard({ flags, today, base, mayPropose, mayConfirm }: FlagCardProps) {
  const open = flags.some(({ state }) => state !== 'ended')
  return (
    <Card title="标识" action={(mayPropose || (mayConfirm && open)) && <Link href={`${base}/flags`} className="text-small">认定或确认</Link>}>
      {flags.length === 0 && <p className="text-ink-2">没有「已实施开发式帮扶」「整户无劳动能力兜底保障户」标识。</p>}
      <ul className="text-small">
        {flags.map((row) => (
          <li key={row.id} className="flex flex-wrap items-baseline gap-x-4 border-t border-line py-1.5 first:border-t-0">
            <b className="shrink-0">{row.kindLabel}</b><Badge tone={STATE[row.state].tone} small>{STATE[row.state].label}</Badge>
            <span className="min-w-0 flex-1">{row.basis}<span className="block text-ink-2">村 {row.village.name} {day(row.village.on, today)}{row.township && `　乡镇 ${row.township.name} ${day(row.township.on, today)}`}{row.endedOn && `　${day(row.endedOn, today)}取消：${row.endReason}`}</span></span>
            {row.state === 'waiting' && mayConfirm && <ButtonLink size="dense" href={`${base}/flags`}>去确认</ButtonLink>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
