import type { Rule } from '../policy/rules'
import { lastDay, type WorkingCalendar } from '../time/counting'
import { addDays, type LocalDate } from '../time/local-date'

/** The days of a notice: the first and the last that count, as printed, and the day from which it may be closed (K-01). */
export interface NoticePeriod {
  firstOn: LocalDate
  endsOn: LocalDate
  closableOn: LocalDate
}

/** Counts from the later of the posting and its confirmation in the system: a notice nobody could see there did not run (K-02). */
export function noticePeriod(rule: Rule<'R-047'>, postedOn: LocalDate, confirmedOn: LocalDate, isWorkingDay?: WorkingCalendar): NoticePeriod {
  const from = postedOn > confirmedOn ? postedOn : confirmedOn
  const endsOn = lastDay(from, rule.days, rule, isWorkingDay)
  return { firstOn: rule.countsPostingDay ? from : addDays(from, 1), endsOn, closableOn: addDays(endsOn, 1) }
}
