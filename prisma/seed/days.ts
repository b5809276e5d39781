const DAY = 86_400_000
const at = (day: string) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))

/** `YYYY-MM-DD` plus so many calendar days. */
export const plusDays = (day: string, days: number): string => new Date(at(day) + days * DAY).toISOString().slice(0, 10)

/** Calendar days from one day to another. */
export const daysFrom = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY)
