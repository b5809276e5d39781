const GROUPED = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const GROUPED_COUNT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** Yuan for tables and inputs: two decimals, comma grouping, 「6,335.00」; the unit stands in the head or after the field. */
export function money(yuan: number): string {
  return GROUPED.format(yuan)
}

/** 分 for tables and inputs, 「6,335.00」. */
export function moneyOfFen(fen: number): string {
  return GROUPED.format(fen / 100)
}

/** Yuan inside a sentence: no grouping, decimals only where there are any, 「6900 元」, 「9597.50 元」. */
export function moneyInWords(yuan: number): string {
  return `${Number.isInteger(yuan) ? String(yuan) : yuan.toFixed(2)} 元`
}

/** Yuan of statistics: from 10 000 on in 万元 with two decimals, 「1.25 万元」; below as in a sentence. */
export function moneyInWan(yuan: number): string {
  return Math.abs(yuan) >= 10_000 ? `${(yuan / 10_000).toFixed(2)} 万元` : moneyInWords(yuan)
}

/** Counts: no grouping up to 9999, 「5862」, 「12,040」. */
export function count(n: number): string {
  return Math.abs(n) <= 9999 ? String(n) : GROUPED_COUNT.format(n)
}

/** A share with one decimal, 「8.2%」; `share` is 0…1. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

/** Progress without decimals, rounded down so that 100% is said of finished work only. */
export function progress(done: number, total: number): string {
  return `${total === 0 ? 100 : Math.floor((done / total) * 100)}%`
}

export { halfWidth, parseMoney } from '@/domain/form/typed-number'
