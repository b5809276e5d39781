import { addMonths, type LocalDate } from '@/domain/time/local-date'

/** Periods that reviewers ask for: this month, the last three, this year. */
export const periodsOf = (today: LocalDate) => [
  { label: '本月', from: `${today.slice(0, 8)}01`, to: today },
  { label: '近三个月', from: addMonths(today, -3), to: today },
  { label: '本年', from: `${today.slice(0, 4)}-01-01`, to: today },
]
