import { labelOf, type RiskType, type Safeguard } from '@/domain/glossary'
import type { FormDesk } from './form-desk'
import { FactList, type Fact } from '@/ui/case/fact-list'
import { day } from '@/ui/format/day'
import { money, moneyInWords } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'

/** What the verification found, for whoever reviews: category, income against the line, risks, labour. */
export function CaseFacts({ desk }: { desk: FormDesk }) {
  const { assessment } = desk.case
  if (!assessment) return null
  const gap = assessment.perCapitaNetIncome - assessment.threshold
  const before = desk.known.incomes[0]
  const safeguards = Object.values(desk.case.data).map((data) => (data as { safeguards?: Record<Safeguard, boolean> } | null)?.safeguards).find(Boolean)
  const unmet = Object.entries(safeguards ?? {}).filter(([, met]) => !met).map(([item]) => labelOf('safeguard', item as Safeguard))
  const facts: Fact[] = [
    { label: '类别', value: assessment.category ? labelOf('category', assessment.category) : '未认定' },
    { label: '人均纯收入', value: `${money(assessment.perCapitaNetIncome)} 元　${gap > 0 ? '高于' : gap < 0 ? '低于' : '等于'}监测线 ${moneyInWords(Math.abs(gap))}`, ...(gap <= 0 && { tone: 'due' as const }) },
    ...(before ? [{ label: `${before.year}年`, value: `${money(before.perCapita)} 元` }] : []),
    { label: '风险', value: assessment.risks.map((risk) => `${labelOf('riskType', risk.type as RiskType)}${risk.note ? `（${risk.note}）` : ''}`).join('、') || '无' },
    { label: '劳动力', value: desk.household.noLabour ? '整户无劳动力' : counted(desk.household.members.map((m) => m.labour)), ...(desk.household.noLabour && { tone: 'due' as const }) },
    ...(safeguards ? [{ label: '三保障饮水', value: unmet.length === 0 ? '6 项全部达标' : `${unmet.join('、')}未达标`, tone: unmet.length === 0 ? ('ok' as const) : ('due' as const) }] : []),
    { label: '核实', value: `${day(assessment.on, desk.today)}，按 ${assessment.memberCount} 人计算` },
  ]
  return (
    <Card title="认定" kind="plain">
      <FactList facts={facts} />
      <ul className="mt-1.5 text-small text-ink-2">{assessment.reasons.map((reason) => <li key={reason}>· {reason}</li>)}</ul>
    </Card>
  )
}

/** 「普通劳动力 2 人、丧失劳动能力 1 人」 */
const counted = (words: readonly string[]): string => [...new Set(words)].map((word) => `${word} ${words.filter((other) => other === word).length} 人`).join('、')
