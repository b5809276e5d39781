import type { Row } from './grid'

/** A column of a list: its title and its share of the width. */
export type Column = readonly [title: string, share: number]

export type Block =
  | { kind: 'grid'; rows: readonly Row[] }
  | { kind: 'list'; columns: readonly Column[]; rows: readonly (readonly string[])[]; rowHeight: number }
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'lines'; count: number }
  | { kind: 'closing'; issuer: string; date: string }

/** Paper and look: a form on A4 or A3, or an official paper after GB/T 9704. */
export type Paper = 'A4' | 'A4 landscape' | 'A3 landscape' | 'official'

/** One form or paper, filled or blank: what it says, not where it stands. A document is one or several of them. */
export interface DocumentSheet {
  title: string
  /** Above the table from left to right: place, batch, number. */
  above: readonly string[]
  paper: Paper
  blocks: readonly Block[]
  /** Below the last table, small. */
  note?: string
  /** Number of the sheet, also as a code at the upper right. No personal data. */
  code?: string
  /** Which of how many sheets of one form it is, where each has a table of its own: its page bears that number. */
  nth?: readonly [number: number, of: number]
  /** In the head margin of every page of an official paper: 「编号：…」, 「第1版」. */
  numberLine?: readonly [string, string]
  /** 「作废」 across every page. */
  withdrawn?: boolean
}

/** A grid of labelled cells. */
export const grid = (...parts: readonly (readonly Row[])[]): Block => ({ kind: 'grid', rows: parts.flat() })

const ROW = 9.2

/** A list whose head comes again on every page; filled up to `least` rows, to be written by hand. Row height in millimetres. */
export function list(columns: readonly Column[], rows: readonly (readonly string[])[], { least = 0, rowHeight = ROW }: { least?: number; rowHeight?: number } = {}): Block {
  const empty = Array.from({ length: Math.max(0, least - rows.length) }, () => columns.map(() => ''))
  return { kind: 'list', columns, rows: [...rows, ...empty], rowHeight }
}

export const heading = (text: string): Block => ({ kind: 'heading', text })

/** 「板棚村民委员会：」: the addressee stands flush, every other paragraph is indented. */
export const isAddress = (words: string): boolean => words.length <= 24 && words.endsWith('：')

export const text = (words: string): Block => ({ kind: 'text', text: words })

/** Ruled lines for handwriting. */
export const lines = (count: number): Block => ({ kind: 'lines', count })

/** Issuer and date at the right, with room for the seal. */
export const closing = (issuer: string, date: string): Block => ({ kind: 'closing', issuer, date })
