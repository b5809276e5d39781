import { addDays, type LocalDate } from './local-date'

/** How a policy counts days (K-01): calendar days unless it says working days; the day of the event is not counted. */
export interface DayCount {
  dayKind: 'calendar' | 'working'
  countsPostingDay: boolean
}

/** Whether a day is worked in China, 调休 included; wanted only by a policy that counts working days. */
export type WorkingCalendar = (day: LocalDate) => boolean

/** The last of `days` days from the event on `from`: a deadline runs out at its end, a notice may be closed the day after. */
export function lastDay(from: LocalDate, days: number, how: DayCount, isWorkingDay?: WorkingCalendar): LocalDate {
  const first = how.countsPostingDay ? from : addDays(from, 1)
  if (how.dayKind === 'calendar') return addDays(first, days - 1)
  if (!isWorkingDay) throw new Error('A policy that counts working days needs a calendar.')
  let day = first
  for (let left = isWorkingDay(day) ? days - 1 : days; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}
