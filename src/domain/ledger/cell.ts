import { shortRegionName } from '../region/region-name'
import type { CellKind, LedgerColumn, Words } from './ledger'

/** A value as a row of a ledger carries it: amounts in 分, days as LocalDate, identifiers of the glossary. */
export type CellValue = string | number | boolean | readonly string[] | null

const yuan = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** An amount in 分 in yuan, or in 万元 where that was asked for. */
export const amountOf = (fen: number, wan: boolean): string => yuan.format(fen / (wan ? 1_000_000 : 100))

/** A cell in words, for screen and paper; an empty one is empty. */
export function cellText({ kind, words }: Pick<LedgerColumn, 'kind' | 'words'>, value: CellValue, wan = false): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return value.map((one) => cellText({ kind, ...(words && { words }) }, one)).join('、')
  return written[kind](value, wan, words)
}

const written: Record<CellKind, (value: string | number | boolean, wan: boolean, words?: Words) => string> = {
  text: String,
  idNumber: String,
  count: String,
  place: (value) => shortRegionName(String(value)),
  date: String,
  term: (value, _, words) => words?.[String(value)] ?? String(value),
  yuan: (value, wan) => amountOf(Number(value), wan),
  share: (value) => Number(value).toFixed(2),
  yesNo: (value) => (value === true || value === 1 ? '是' : '否'),
}

/** Kinds that are written to the right. */
export const isNumeric = (kind: CellKind): boolean => kind === 'count' || kind === 'yuan' || kind === 'share'
