import type { Paper } from './sheet'

/** Sizes of one kind of paper: millimetres, type in points. */
export interface Format {
  width: number
  height: number
  margin: { top: number; right: number; bottom: number; left: number }
  /** Title, running text, labels, heads of lists, cells, dense cells, notes. */
  title: number
  body: number
  label: number
  head: number
  cell: number
  dense: number
  note: number
  /** Leading of running text, in points. */
  leading: number
  /** Millimetres from the page number to the edge of the paper. */
  foot: number
  /** Millimetres for issuer, date and seal, and how many of them above the issuer. */
  closing: number
  aboveIssuer: number
  /** Millimetres between the text and a list. */
  aboveList: number
}

const form = { title: 20, body: 14, label: 12, head: 10.5, cell: 14, dense: 10.5, note: 9, leading: 24, foot: 9, closing: 26, aboveIssuer: 8, aboveList: 0 }

/** Forms have 14 pt on A4; official papers the margins and the 16 pt on 29 pt of GB/T 9704 (interface.md §10). */
export const formats: Record<Paper, Format> = {
  A4: { ...form, width: 210, height: 297, margin: { top: 18, right: 18, bottom: 18, left: 20 } },
  'A4 landscape': { ...form, foot: 5, cell: 12, label: 10, head: 10, dense: 10.5, width: 297, height: 210, margin: { top: 13, right: 14, bottom: 10, left: 14 } },
  'A3 landscape': { ...form, title: 26, cell: 12, label: 12, head: 12, dense: 12, note: 11, width: 420, height: 297, margin: { top: 20, right: 20, bottom: 18, left: 20 } },
  official: { ...form, title: 22, body: 16, head: 13, leading: 29, foot: 24, closing: 43, aboveIssuer: 16, aboveList: 4, width: 210, height: 297, margin: { top: 37, right: 26, bottom: 35, left: 28 } },
}

/** Points as millimetres. */
export const mm = (points: number): number => (points * 25.4) / 72
