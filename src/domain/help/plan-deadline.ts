import type { Clock } from '../policy/schema'
import type { Refusal } from '../refusal'
import { lastDay, type WorkingCalendar } from '../time/counting'
import { spokenDate, type LocalDate } from '../time/local-date'

/** The last day for the help plan (D-005, R-070), counted from the decision; the day of the decision is not counted (K-01). */
export const planDueOn = (clock: Clock, decidedOn: LocalDate, isWorkingDay?: WorkingCalendar): LocalDate =>
  lastDay(decidedOn, clock.days, { dayKind: clock.dayKind, countsPostingDay: false }, isWorkingDay)

/** D-005 is soft: a plan declared after its day wants a reason. */
export function latePlan(clock: Clock, dueOn: LocalDate, plan: { declaredOn: LocalDate; lateReason?: string }): Refusal | null {
  if (plan.declaredOn <= dueOn || plan.lateReason) return null
  return {
    rule: clock.rule, clause: clock.clause, path: 'lateReason',
    message: `帮扶计划应在 ${spokenDate(dueOn, plan.declaredOn)}前申报（${clock.days} 天），现已超期。`, fix: '填写超期理由后提交。',
  }
}
