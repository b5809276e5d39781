import { developmentalMeasures, labelOf, type MeasureCategory, type MeasureStatus, type RiskType } from '@/domain/glossary'
import { answers } from '@/domain/help/measure-fit'
import type { PlanDesk } from '@/server/help/plan-desk'
import { Card } from '@/ui/layout/card'

/** A measure as far as coverage goes. */
export interface Arranged {
  category: MeasureCategory
  targetRisk: RiskType
  status: MeasureStatus
}

type PlanCoverageProps = Pick<PlanDesk, 'risks' | 'table' | 'able' | 'asksForDevelopment'> & { measures: readonly Arranged[] }

/** Each risk with what answers it, 「尚无措施」 where nothing does; surplus and 一兜了之 are prompts to check. */
export function PlanCoverage({ risks, measures, table, able, asksForDevelopment }: PlanCoverageProps) {
  const surplus = measures.filter(({ category, targetRisk }) => !risks.includes(targetRisk) || !answers(table, category, targetRisk))
  const onlySafetyNet = asksForDevelopment && able > 0 && measures.length > 0 && !measures.some(({ category }) => developmentalMeasures.includes(category))
  return (
    <div className="flex flex-col gap-3 desk:sticky desk:top-3">
      <Card title="风险" note={`${risks.length} 项`}>
        {risks.length === 0 && <p className="text-ink-2">没有登记在案的风险。</p>}
        <ul aria-live="polite">
          {risks.map((risk) => {
            const by = measures.filter((row) => row.targetRisk === risk && answers(table, row.category, risk))
            return (
              <li key={risk} className="border-t border-line py-1.5 first:border-t-0">
                <b>{labelOf('riskType', risk)}</b>
                <span className={by.length > 0 ? 'block text-small text-ok' : 'block text-small font-semibold text-due'}>{by.length > 0 ? [...new Set(by.map(({ category }) => labelOf('measureCategory', category)))].join('、') : '尚无措施'}</span>
              </li>
            )
          })}
        </ul>
      </Card>
      {surplus.length > 0 && (
        <p className="rounded-badge border-l-4 border-due-line bg-due-tint px-2.5 py-1.5 text-small" role="status">
          {[...new Set(surplus.map(({ category, targetRisk }) => `${labelOf('measureCategory', category)}（${labelOf('riskType', targetRisk)}）`))].join('、')}：超出风险需要，请核对。
        </p>
      )}
      {onlySafetyNet && <p className="rounded-badge border-l-4 border-due-line bg-due-tint px-2.5 py-1.5 text-small" role="status">有劳动能力，仅安排兜底措施，请核对是否可以安排产业或就业帮扶。</p>}
    </div>
  )
}
