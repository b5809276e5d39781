import { isLocalDate } from '../time/local-date'
import { halfWidth } from './typed-number'

/**
 * Reads a day as clerks write it: 0516, 5-16, 5.16, 5月16日, 20260516, 2026-05-16, 2026/5/16. Without a year it is the latest
 * such day up to `today`; where no `today` is known, no day. Returns YYYY-MM-DD, or null.
 */
export function readDay(typed: string, today?: string): string | null {
  const text = halfWidth(typed).trim().replace(/\s\d{1,2}:\d{2}(:\d{2})?$/, '')
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(?:(\d{4})\D{1,2})?(\d{1,2})\D{1,2}(\d{1,2})日?$/.exec(text) ?? /^()(\d{2})(\d{2})$/.exec(text)
  if (!parts) return null
  const [, year, month = '', day = ''] = parts
  const inYear = (y: number) => `${y}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!year && !today) return null
  const thisYear = Number(today?.slice(0, 4))
  const date = year ? inYear(Number(year)) : inYear(thisYear) <= today! ? inYear(thisYear) : inYear(thisYear - 1)
  return isLocalDate(date) ? date : null
}
