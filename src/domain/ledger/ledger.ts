import { labelOf, termsOf, type Enumeration } from '../glossary'
import type { RegionLevel } from '../region/region-code'

/** What stands in a cell: how it is written on screen, on paper and in a file follows from it (cell.ts). */
export const cellKinds = ['text', 'place', 'term', 'count', 'yuan', 'date', 'share', 'yesNo', 'idNumber'] as const
export type CellKind = (typeof cellKinds)[number]

/** Identifiers of a code list with their words. */
export type Words = Readonly<Record<string, string>>

/** One column of the rows of a ledger, the same on screen, on paper and in .xlsx. */
export interface LedgerColumn {
  key: string
  head: string
  kind: CellKind
  /** Half-width characters. */
  width: number
  /** The words of the identifiers in the cell, one or a list (`kind: 'term'`). */
  words?: Words
  /** Left out on the screen: identity numbers. */
  only?: 'file'
}

/**
 * One number by place. A row of the ledger carries it under the same key: 1 where the row counts, 0 where not, or an
 * amount (people; 分). The sum over the rows is the number, the rows that are not 0 are what it counts. `share` is a
 * quotient of two others; `place` stands for the rural population, which belongs to the place and not to its rows.
 */
export interface LedgerMeasure {
  key: string
  head: string
  kind: 'count' | 'yuan' | 'share' | 'place'
  unit: '户' | '人' | '件' | '项' | '条' | '份' | '个' | '村' | '元' | '%' | '‰'
  /** Numerator and denominator, by key. */
  of?: readonly [string, string]
  /** What should be nothing: red where it is not. */
  late?: true
}

/** A choice that leaves rows whose code column of this name is another one. */
export interface LedgerFilter {
  key: string
  all: string
  options: readonly { value: string; label: string }[]
}

/** Which time a ledger asks for: a day it stands at, a month, quarter or year, or a campaign. */
export type LedgerTime = 'now' | 'day' | 'month' | 'quarter' | 'year' | 'campaign'

export interface Ledger {
  /** Of the address and the file: `help-ledger`. */
  key: string
  /** Number of domain.md §9. */
  number: `S-${string}`
  title: string
  /** Who keeps it, and whom it goes to. */
  levels: readonly RegionLevel[]
  /** Variants whose text names it, with the place in that text; `[D]` in the note of a column says what is ours. */
  variants: readonly string[]
  clause: string
  /** What one row is. */
  subject: 'household' | 'case' | 'measure' | 'village' | 'record' | 'problem' | 'hazard' | 'report' | 'township'
  /** Of one row: 户, 件. */
  unit: LedgerMeasure['unit']
  time: LedgerTime
  columns: readonly LedgerColumn[]
  measures: readonly LedgerMeasure[]
  filters?: readonly LedgerFilter[]
  /** What it counts, and what of it is our reading where the text gives none. */
  note: string
  /** Where its records are written down, where that is a page of its own. */
  enteredAt?: { href: string; label: string }
  /** Opens with the rows; one of counts opens by place. */
  opens: 'rows' | 'places'
}

/** The words of an enumeration of the glossary. */
export const wordsOf = (enumeration: Enumeration): Words => Object.fromEntries(termsOf(enumeration).map((term) => [term, labelOf(enumeration, term)]))

/** A filter over a code list. */
export const filterOf = (key: string, all: string, words: Words): LedgerFilter => ({ key, all, options: Object.entries(words).map(([value, label]) => ({ value, label })) })

/** Where a household lives and who heads it: the first columns of every list of households. */
export const whoColumns: readonly LedgerColumn[] = [
  { key: 'township', head: '乡镇', kind: 'place', width: 12 },
  { key: 'village', head: '村', kind: 'place', width: 10 },
  { key: 'group', head: '组', kind: 'text', width: 12 },
  { key: 'headName', head: '户主姓名', kind: 'text', width: 12 },
  { key: 'idNumber', head: '户主证件号码', kind: 'idNumber', width: 22, only: 'file' },
  { key: 'people', head: '家庭人口', kind: 'count', width: 9 },
]
