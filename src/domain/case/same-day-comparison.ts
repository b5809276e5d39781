import type { Policy } from '../policy/schema'
import type { LocalDate } from '../time/local-date'
import type { CaseState } from './state'
import type { Finding } from './step-module'

/** R-041 「要与识别程序同步进行」: the comparison is due on the day of the household's leave. Whether it came, or stays, later than that. */
export function comparisonLate(state: CaseState, policy: Pick<Policy, 'rules'>, today: LocalDate): boolean {
  const comparison = state.steps.find(({ kind }) => kind === 'infoComparison')
  if (!policy.rules['R-041'] || !comparison || !state.authorisation) return false
  return (comparison.doneOn ?? today) > state.authorisation.on
}

/** The word of care while the case goes on without it; it never holds anything up. */
export function comparisonOverdue(state: CaseState, policy: Pick<Policy, 'rules'>, today: LocalDate): Finding[] {
  const open = state.steps.some(({ kind, state }) => kind === 'infoComparison' && state !== 'done')
  if (!open || !comparisonLate(state, policy, today)) return []
  return [{ rule: 'R-041', clause: policy.rules['R-041']!.clause, severity: 'warn', message: '信息比对要与识别程序同步进行，授权当日尚未开始比对。', fix: '请县比对员尽快比对。' }]
}
