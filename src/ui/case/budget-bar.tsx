import { cls } from '../format/classes'
import { TEXT, type Tone } from '../format/tone'

export interface BudgetBarProps {
  /** Days by level, from the village up. */
  levels: readonly { level: 'village' | 'township' | 'county' | 'prefecture' | 'province' | 'state'; label: string; days: number }[]
  /** Days by step, in the order of the procedure. */
  steps: readonly { title: string; level: string; days: number }[]
  used: number
  /** Days the deadline gives; absent where the policy has none. */
  allowed?: number
  /** 「预计5月19日作出决定，超期 2 天」. */
  outlook?: { words: string; tone: Tone }
}

const FILL = { village: 'fill-accent', township: 'fill-ok', county: 'fill-due', prefecture: 'fill-ink-3', province: 'fill-ink-2', state: 'fill-ink' }

/** Where the days of a case went: one bar in the colours of the levels with the mark of the deadline, and the figures in words. */
export function BudgetBar({ levels, steps, used, allowed, outlook }: BudgetBarProps) {
  const end = Math.max(used, allowed ?? 0, 1)
  const at = (days: number) => `${Math.round((days / end) * 1000) / 10}%`
  const before = (i: number) => levels.slice(0, i).reduce((sum, { days }) => sum + days, 0)
  return (
    <div className="text-small">
      <p>已用 <b>{used}</b> 天{allowed !== undefined && `，时限 ${allowed} 天`}{outlook && <span className={cls('block', TEXT[outlook.tone], outlook.tone === 'bad' && 'font-semibold')}>{outlook.words}</span>}</p>
      <svg className="my-1.5 block h-3 w-full" aria-hidden="true">
        <rect width="100%" height="8" y="2" className="fill-line" />
        {levels.map(({ level, days }, i) => <rect key={level} x={at(before(i))} width={at(days)} height="8" y="2" className={FILL[level]} />)}
        {allowed !== undefined && used > allowed && <rect x={at(allowed)} width="2" height="12" className="fill-bad" />}
      </svg>
      <ul className="flex flex-wrap gap-x-3">
        {levels.map(({ level, label, days }) => (
          <li key={level} className="flex items-center gap-1">
            <svg className="size-2" aria-hidden="true"><rect width="8" height="8" className={FILL[level]} /></svg>
            {label} {days} 天
          </li>
        ))}
        {levels.length === 0 && <li className="text-ink-2">今天发起，尚未用时</li>}
      </ul>
      {steps.length > 1 && (
        <dl className="mt-1.5 border-t border-line pt-1.5">
          {steps.map((step) => <div key={step.title} className="flex justify-between"><dt className="text-ink-2">{step.title}（{step.level}）</dt><dd>{step.days} 天</dd></div>)}
        </dl>
      )}
    </div>
  )
}
