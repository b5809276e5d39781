import { safeguards, type MonitoringStatus, type Safeguard } from '../glossary'
import type { RuleSet } from '../policy/rules'
import { addDays, addMonths, type LocalDate } from '../time/local-date'

/** First and last day of the month that `day` lies in. */
export function monthOf(day: LocalDate): { from: LocalDate; to: LocalDate } {
  const from = `${day.slice(0, 7)}-01`
  return { from, to: addDays(addMonths(from, 1), -1) }
}

/** Whether the policy wants one check of each object in each month (R-093, D-010). */
export const checksMonthly = (rules: RuleSet): boolean => rules['R-093'] !== undefined

/**
 * The safeguards a check found missing that nobody has warned of yet: each is marked at once, 「出现缺项的，及时标注预警」
 * . Only monitored households, only where the policy has the procedure.
 */
export function gapsToMark(rules: RuleSet, household: { monitoringStatus: MonitoringStatus }, check: Readonly<Record<Safeguard, boolean>>, warned: readonly Safeguard[]): Safeguard[] {
  if (!rules['R-094'] || household.monitoringStatus !== 'monitored') return []
  return safeguards.filter((item) => !check[item] && !warned.includes(item))
}
