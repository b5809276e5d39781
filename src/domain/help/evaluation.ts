import { z } from 'zod'
import { maybeWords, pastDay, words } from '../case/fields'
import { addDays, type LocalDate } from '../time/local-date'
import { evaluationResults } from './evaluation-results'

/** `2026-Q2` */
export type Quarter = string

/** The quarter of a day (D-012). */
export const quarterOf = (day: LocalDate): Quarter => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** 「2026年第二季度」 */
export const quarterLabel = (quarter: Quarter): string => `${quarter.slice(0, 4)}年第${'一二三四'[Number(quarter.slice(6)) - 1]}季度`

/** First and last day of a quarter. */
export function quarterDays(quarter: Quarter): { from: LocalDate; to: LocalDate } {
  const [year, n] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))]
  const first = (y: number, month: number): LocalDate => `${y}-${String(month).padStart(2, '0')}-01`
  return { from: first(year, n * 3 - 2), to: addDays(n === 4 ? first(year + 1, 1) : first(year, n * 3 + 1), -1) }
}

/** POST /households/{id}/evaluations; the quarter is that of the day. */
export const EvaluationFields = (today: LocalDate | null) =>
  z.strictObject({ evaluatedOn: pastDay({ today }), result: z.enum(evaluationResults), findings: words(2000), nextSteps: maybeWords(1000).optional() })
