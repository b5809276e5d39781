/** A day in Asia/Shanghai, `YYYY-MM-DD`. Days compare as text. */
export type LocalDate = string

/** An instant, ISO 8601 with the offset of Asia/Shanghai: `2026-05-18T09:12:00+08:00`. */
export type Instant = string

/** Days since 1970-01-01 in the Gregorian calendar; integers only, so that no time zone can get in. */
function toDayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function fromDayNumber(number: number): LocalDate {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)
}

const format = (year: number, month: number, day: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const partsOf = (date: LocalDate): [number, number, number] => [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]

/** Whether the text is a day that exists: 2026-02-30 is none. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = partsOf(text)
  return year >= 1900 && fromDayNumber(toDayNumber(year, month, day)) === text
}

/** The day `days` calendar days later (earlier where negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(toDayNumber(...partsOf(date)) + days)

/** The same day `months` calendar months later; the last day of the month where that day does not exist (K-03). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = partsOf(date)
  const total = year * 12 + (month - 1) + months
  const y = Math.floor(total / 12)
  const m = (total % 12) + 1
  const lastDay = toDayNumber(m === 12 ? y + 1 : y, m === 12 ? 1 : m + 1, 1) - toDayNumber(y, m, 1)
  return format(y, m, Math.min(day, lastDay))
}

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => toDayNumber(...partsOf(to)) - toDayNumber(...partsOf(from))

/** 「5月18日」 in the year of `today`, 「2025年5月18日」 otherwise (interface.md §5). */
export function spokenDate(date: LocalDate, today: LocalDate): string {
  const [year, month, day] = partsOf(date)
  return `${date.slice(0, 4) === today.slice(0, 4) ? '' : `${year}年`}${month}月${day}日`
}
