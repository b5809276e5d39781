import type { Refusal } from '../refusal'
import type { LocalDate } from '../time/local-date'
import type { Policy } from './schema'

/**
 * D-025: where the text has the line adjusted every year, a line of an earlier year is to be looked at. The year is that
 * of the text, else of the adoption. A prompt, never a refusal: cases go on under the line in force.
 */
export function outdatedRange({ year, rules }: Pick<Policy, 'year' | 'rules'>, effectiveFrom: LocalDate, today: LocalDate): Refusal | null {
  const rule = rules['D-025']
  const of = Math.max(year ?? 0, Number(effectiveFrom.slice(0, 4)))
  const now = Number(today.slice(0, 4))
  if (!rule || of >= now) return null
  return { rule: 'D-025', clause: rule.clause, message: `监测范围每年调整，现执行的是 ${of} 年的，请核对是否已有 ${now} 年的监测范围。`, fix: '登记新一年的方案；沿用的，自今年起重新登记本方案。' }
}
