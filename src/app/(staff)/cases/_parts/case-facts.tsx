import { labelOf, type RiskType } from '@/domain/glossary'
import type { CaseDesk } from '@/server/case/get-case-desk'
import { FactList, type Fact } from '@/ui/case/fact-list'
import { day } from '@/ui/format/day'
import { money, moneyInWords } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'

/** What the verification found, for whoever reviews: category, income against the line, risks, labour. */
export function CaseFacts({ desk }: { desk: CaseDesk }) {
  const { assessment } = desk.case
  if (!assessment) return null
  const gap = assessment.perCapitaNetIncome - assessment.threshold
  const before = desk.known.incomes[0]
  const facts: Fact[] = [
    { label: '类别', value: assessment.category ? labelOf('category', assessment.category) : '未认定' },
    { label: '人均纯收入', value: `${money(assessment.perCapitaNetIncome)} 元　${gap > 0 ? '高于' : gap < 0 ? '低于' : '等于'}监测线 ${moneyInWords(Math.abs(gap))}`, ...(gap <= 0 && { tone: 'due' as const }) },
    ...(before ? [{ label: `${before.year}年`, value: `${money(before.perCapita)} 元` }] : []),
    { label: '风险', value: assessment.risks.map((risk) => `${labelOf('riskType', risk.type as RiskType)}${risk.note ? `（${risk.note}）` : ''}`).join('、') || '无' },
    { label: '劳动力', value: desk.household.noLabour ? '整户无劳动力' : desk.household.members.map((m) => m.labour).join('、'), ...(desk.household.noLabour && { tone: 'due' as const }) },
    { label: '核实', value: `${day(assessment.on, desk.today)}，按 ${assessment.memberCount} 人计算` },
  ]
  return (
    <Card title="认定" kind="plain">
      <FactList facts={facts} />
      <ul className="mt-1.5 text-small text-ink-2">{assessment.reasons.map((reason) => <li key={reason}>· {reason}</li>)}</ul>
    </Card>
  )
}
