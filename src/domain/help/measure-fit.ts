import { developmentalMeasures, labelOf, type MeasureCategory, type MeasureStatus, type RiskType } from '../glossary'
import { isAble, type HouseholdFacts, membersOn } from '../household/facts'
import type { RuleSet } from '../policy/rules'
import type { Policy } from '../policy/schema'
import { COUNTY_RULE, type Refusal } from '../refusal'
import type { LocalDate } from '../time/local-date'

/** A measure as far as its fit goes. */
export interface MeasureFacts {
  category: MeasureCategory
  targetRisk: RiskType
  status: MeasureStatus
}

export interface FitContext {
  rules: RuleSet
  /** The table of the policy: which risks a kind of help answers. */
  table: Policy['measures']
  household: Pick<HouseholdFacts, 'members' | 'risks'> & Partial<Pick<HouseholdFacts, 'monitoringStatus'>>
  today: LocalDate
}

/** Measures of every status but `stopped` count as arranged (api.md, Warnings). */
export const isArranged = ({ status }: Pick<MeasureFacts, 'status'>): boolean => status !== 'stopped'

/** Whether a kind of help answers a risk by the policy's table, whatever the category of the household; a kind that the table does not tie to risks answers any. */
export function answers(table: Policy['measures'], category: MeasureCategory, risk: RiskType): boolean {
  const row = table.find((entry) => entry.category === category)
  return !row || row.risks.length === 0 || row.risks.includes(risk)
}

/**
 * What is to be said of one measure: it aims at a risk that is not recorded, or at one that this kind of help
 * does not answer. Never a refusal: the measure is saved.
 */
export function measureFit({ rules, table, household }: FitContext, { category, targetRisk }: MeasureFacts, path = 'targetRisk'): Refusal[] {
  const cite = { rule: 'R-074', clause: rules['R-074']?.clause ?? COUNTY_RULE, path }
  const risk = labelOf('riskType', targetRisk)
  const after = rules['R-117']
  if (after && household.monitoringStatus === 'eliminated')
    return [{ rule: 'R-117', clause: after.clause, path, message: `该户已标注风险消除，不再专门针对「${risk}」实施防止返贫帮扶。`, fix: '已落实的贷款贴息、医疗救助、教育帮扶按行业政策和实际周期调整。' }]
  if (!household.risks.includes(targetRisk)) return [{ ...cite, message: `该户没有登记「${risk}」这一风险，措施与风险不对照。`, fix: '核对针对的风险，或先登记该风险。' }]
  if (answers(table, category, targetRisk)) return []
  return [{ ...cite, message: `「${labelOf('measureCategory', category)}」一般不解决「${risk}」，措施与风险不对照。`, fix: '核对措施类别与针对的风险。' }]
}

/** What is to be said of all arranged measures together: 福利陷阱, 一兜了之. */
export function measuresFit({ rules, household, today }: FitContext, measures: readonly MeasureFacts[]): Refusal[] {
  const arranged = measures.filter(isArranged)
  const kinds = [...new Set(arranged.map(({ category }) => category))]
  const warnings: Refusal[] = []
  const single = rules['R-075']
  if (single && household.risks.length === 1 && kinds.length > 1)
    warnings.push({
      rule: 'R-075', clause: single.clause, path: 'category',
      message: `该户风险单一（${labelOf('riskType', household.risks[0]!)}），已安排 ${kinds.length} 类措施：${kinds.map((kind) => labelOf('measureCategory', kind)).join('、')}。`,
      fix: '风险单一的实施单项措施，防止陷入福利陷阱。',
    })
  const develop = rules['R-077']
  const able = membersOn(household, today).filter((member) => isAble(member) && (!develop?.willing || member.willingToWork === true))
  if (develop && able.length > 0 && arranged.length > 0 && !kinds.some((kind) => developmentalMeasures.includes(kind)))
    warnings.push({
      rule: 'R-077', clause: develop.clause, path: 'category',
      message: `该户${develop.willing ? '有劳动能力和意愿' : '有劳动能力'}的成员 ${able.length} 人，还没有开发式帮扶措施。`,
      fix: '优先落实产业、就业等开发式帮扶措施，避免一兜了之。',
    })
  return warnings
}
