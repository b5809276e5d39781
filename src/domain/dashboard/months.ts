import { addDays, addMonths, type LocalDate } from '../time/local-date'

/** A month and the day it is counted on: its last, today in the month that runs. */
export interface MonthEnd {
  key: string
  /** 「5月」, with the year in January and at the beginning. */
  head: string
  day: LocalDate
}

/** The last twelve months, the oldest first, the month of `today` last. */
export function lastTwelveMonths(today: LocalDate): MonthEnd[] {
  return Array.from({ length: 12 }, (_, i) => {
    const first = `${addMonths(`${today.slice(0, 7)}-01`, i - 11).slice(0, 7)}-01`
    const last = addDays(addMonths(first, 1), -1)
    const month = Number(first.slice(5, 7))
    return { key: first.slice(0, 7), head: i === 0 || month === 1 ? `${first.slice(0, 4)}年${month}月` : `${month}月`, day: last < today ? last : today }
  })
}
