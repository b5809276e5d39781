import { labelOf, type AssetItem } from '../glossary'
import { hasNoLabour, type HouseholdFacts } from '../household/facts'
import { decisionKeys } from '../decision/decision-keys'
import { spokenYuan } from '../money/fen'
import type { ResolvedPolicy } from '../policy/resolve'
import { COUNTY_RULE, type Refusal } from '../refusal'
import { spokenDate, type LocalDate } from '../time/local-date'
import { comparisonLate } from './same-day-comparison'
import type { CaseState } from './state'
import { dataOf } from './step-data'

/** Share of those present who may vote against before the case counts as doubtful, in % (K-19, interface.md §8.3). */
const opposedPercent = ({ policy }: ResolvedPolicy): number => policy.countyParameters.oppositionShare?.value ?? decisionKeys.oppositionShare.standard

interface Seen {
  today: LocalDate
  /** What is weighed of the household: whoever writes one of these weighs its open cases anew (`server/case/reweigh-cases`). */
  household: Pick<HouseholdFacts, 'members' | 'risks' | 'dispersedSupport' | 'subsistenceAllowance'>
  /** Nearest deadline that has not been met. */
  dueOn: LocalDate | null
  policy: ResolvedPolicy
}

/**
 * What the county must weigh one by one (K-19; interface.md §8.3): a case without any of these is in the lane 资料齐全.
 * Worded as prompts to check, never as findings against the household.
 */
export function doubtsOf(state: CaseState, seen: Seen): Refusal[] {
  return [
    ...comparison(state), ...sameDay(state, seen), ...review(state, seen), ...negativeList(state), ...objections(state), ...overrides(state), ...suggestion(state), ...care(state, seen),
    ...(state.returned ? [doubt('returned', '退回修改后重报，请核对退回事项是否已改。')] : []),
    ...(seen.dueOn && seen.dueOn < seen.today ? [doubt('overdue', `已超过时限${spokenDate(seen.dueOn, seen.today)}，通过须写明理由。`, 'D-001')] : []),
  ]
}

const doubt = (path: string, message: string, rule?: string): Refusal => ({ path, message, clause: COUNTY_RULE, ...(rule && { rule }) })

interface Compared {
  results: { department: string; item: string; hit: boolean; doubt?: boolean; note?: string }[]
}

function comparison(state: CaseState): Refusal[] {
  const results = dataOf<Compared>(state, 'infoComparison')?.results ?? []
  return results.filter((r) => r.hit || r.doubt).map(({ department, item, hit, note }) =>
    doubt('comparison', `${item}比对${hit ? '命中' : '存疑'}（${department}）${note ? `：${note}` : ''}。`, 'R-024'))
}

const sameDay = (state: CaseState, { policy, today }: Seen): Refusal[] =>
  comparisonLate(state, policy.policy, today) ? [doubt('comparison', '信息比对没有在授权当日与识别程序同步进行。', 'R-041')] : []

function negativeList(state: CaseState): Refusal[] {
  const items = dataOf<{ exceptionFor?: AssetItem[] }>(state, 'villageReview')?.exceptionFor ?? []
  return items.length ? [doubt('assets', `负面清单命中${items.map((item) => labelOf('assetItem', item)).join('、')}，经村民代表会议评议按特殊情况纳入。`, 'R-025')] : []
}

function review(state: CaseState, { policy }: Seen): Refusal[] {
  const data = dataOf<{ attendees: unknown[]; votesAgainst: number }>(state, 'villageReview')
  if (!data || data.votesAgainst * 100 <= data.attendees.length * opposedPercent(policy)) return []
  return [doubt('votes', `评议反对 ${data.votesAgainst} 票，到会 ${data.attendees.length} 人。`, 'R-046')]
}

function objections(state: CaseState): Refusal[] {
  const count = state.notices.flatMap((notice) => notice.objections).filter((objection) => objection.state !== 'dismissed').length
  return count > 0 ? [doubt('objections', `公示期有 ${count} 条异议未了结。`, 'R-048')] : []
}

const overrides = (state: CaseState): Refusal[] => state.exceptions.map(({ rule, reason }) => doubt('exceptions', `已按例外办理：${reason}`, rule))

function suggestion(state: CaseState): Refusal[] {
  const { assessment, kind } = state
  if (!assessment) return []
  if (kind === 'identification' && assessment.category !== assessment.suggestedCategory)
    return [doubt('category', `认定为${assessment.category ? labelOf('category', assessment.category) : '未定'}，系统建议${assessment.suggestedCategory ? labelOf('category', assessment.suggestedCategory) : '不纳入'}。`, 'R-017')]
  if (kind === 'elimination' && assessment.perCapitaNetIncome <= assessment.threshold)
    return [doubt('income', `人均纯收入 ${spokenYuan(assessment.perCapitaNetIncome)} 元，未超过监测线 ${spokenYuan(assessment.threshold)} 元。`, 'R-107')]
  return []
}

function care(state: CaseState, { policy, household, today }: Seen): Refusal[] {
  const specialCare = policy.procedures[state.kind]?.steps.some(({ rules }) => rules['R-115'])
  const risks = state.assessment?.risks.length ?? household.risks.length
  return [
    ...(specialCare && (household.dispersedSupport || household.subsistenceAllowance || risks > 1) ? [doubt('care', '属特困供养、低保或者存在多种风险，须重点审查。', 'R-115')] : []),
    ...(state.kind === 'elimination' && hasNoLabour(household, today) ? [doubt('noLabour', '整户无劳动力。', 'R-108')] : []),
  ]
}
