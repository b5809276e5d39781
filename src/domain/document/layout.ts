import { formats, mm, type Format } from './formats'
import { COLUMNS, type Cell } from './grid'
import { isAddress, type Block, type DocumentSheet } from './sheet'
import { wrap } from './wrap'

/** A cell with its lines broken: the same in every rendering. */
export interface LaidCell {
  lines: readonly string[]
  /** Columns it covers. */
  span: number
  points: number
  head: boolean
  left: boolean
}

export interface LaidRow {
  height: number
  cells: readonly LaidCell[]
}

/** Something on a page, below the one before; heights in millimetres. */
export type Item = { height: number } & (
  | { kind: 'title' | 'heading' | 'note'; lines: readonly string[]; points: number }
  | { kind: 'text'; line: string; points: number; first: boolean; last: boolean }
  | { kind: 'above'; words: readonly string[]; points: number }
  | { kind: 'table'; above: number; columns: readonly number[]; rows: readonly LaidRow[] }
  | { kind: 'lines'; count: number }
  | { kind: 'closing'; above: number; width: number; lines: readonly string[]; points: number }
)

export interface Page {
  format: Format
  items: readonly Item[]
  number: number
  of: number
  code?: string
  numberLine?: readonly [string, string]
  withdrawn?: boolean
  /** 「— 1 —」 at the outer edge, as official papers have it. */
  official: boolean
}

const PADDING = 1.2
const LEAST_ROW = 8.4
/** Millimetres between a table, or lines for handwriting, and the text that follows. */
export const BELOW_TABLE = 2.5
/** Between the type of cells and that of crowded ones. */
const BETWEEN = 12
/** A heading goes on with a little of what it is for. */
const BELOW_HEADING = 24
export const RULE = 10 // millimetres between lines for handwriting

/** The pages of a document, each sheet with its own numbers: rows are never torn, heads of lists come again. */
export const layout = (sheets: readonly DocumentSheet[]): Page[] => sheets.flatMap(pagesOf)

function pagesOf(sheet: DocumentSheet): Page[] {
  const format = formats[sheet.paper]
  const width = format.width - format.margin.left - format.margin.right
  const room = format.height - format.margin.top - format.margin.bottom - (sheet.paper === 'official' ? 0 : 6) // the number of the page stands below, in the margin of official papers
  const pages: Item[][] = [headOf(sheet, format, width)]
  const used = () => pages.at(-1)!.reduce((sum, { height }) => sum + height, 0)
  const put = (item: Item) => (used() + item.height > room && pages.at(-1)!.length > 0 ? pages.push([item]) : pages.at(-1)!.push(item))
  for (const [i, block] of sheet.blocks.entries()) {
    if (block.kind === 'grid' || block.kind === 'list') tables(block, format, width, { left: () => room - used(), put, turn: () => pages.push([]), gap: () => (pages.at(-1)!.length > 0 ? format.aboveList : 0), tail: tailOf(sheet, i, format, width), below: sheet.blocks[i + 1]?.kind === 'text' ? BELOW_TABLE : 0 })
    else for (const item of itemsOf(block, format, width)) {
      if (item.kind === 'heading' && used() + item.height + BELOW_HEADING > room) pages.push([])
      put(item)
    }
  }
  if (sheet.note) put(words('note', wrap(sheet.note, width, format.note), format.note, mm(format.note) * 1.5, 2))
  const { code, numberLine, withdrawn, nth = [1, pages.length] } = sheet
  return pages.map((items, i) => ({ format, items, number: nth[0] + i, of: nth[1], official: sheet.paper === 'official', ...(code && { code }), ...(numberLine && { numberLine }), ...(withdrawn && { withdrawn }) }))
}

const words = (kind: 'title' | 'heading' | 'note', lines: readonly string[], points: number, leading: number, around = 0): Item => ({ kind, lines, points, height: lines.length * leading + around })

function headOf({ title, above, code }: DocumentSheet, format: Format, width: number): Item[] {
  const lines = wrap(title, width - (code ? 60 : 0), format.title)
  const head = words('title', lines, format.title, mm(format.title) * 1.4, code ? 8 : 6)
  return above.some(Boolean) ? [head, { kind: 'above', words: above, points: Math.min(format.label, 12), height: 7.5 }] : [head]
}

function itemsOf(block: Exclude<Block, { kind: 'grid' | 'list' }>, format: Format, width: number): Item[] {
  switch (block.kind) {
    case 'heading':
      return [words('heading', wrap(block.text, width, format.body), format.body, mm(format.leading), 1)]
    case 'text':
      return wrap(block.text, width, format.body, isAddress(block.text) ? 0 : 2).map((line, i, all) => ({ kind: 'text', line, points: format.body, first: i === 0 && !isAddress(block.text), last: i === all.length - 1, height: mm(format.leading) }))
    case 'lines':
      return Array.from({ length: block.count }, (_, i) => ({ kind: 'lines' as const, count: 1, height: i === block.count - 1 ? RULE + BELOW_TABLE : RULE }))
    case 'closing':
      return [closingOf(block, format, width)]
  }
}

/** Issuer above date, centred on each other at the right: the seal falls on both, and nothing else stands beside them. */
function closingOf({ issuer, date }: Extract<Block, { kind: 'closing' }>, format: Format, width: number): Item {
  return { kind: 'closing', above: issuer ? format.aboveIssuer : 2, width: closingWidth(issuer, date, format, width), lines: [issuer, date].filter(Boolean), points: format.body, height: issuer ? format.closing : 12 }
}

/** Half of the page, or what a long issuer needs. */
export const closingWidth = (issuer: string, date: string, format: Format, width: number): number => Math.min(width, Math.max(width / 2, mm(format.body) * Math.max(issuer.length, date.length)))

/** What stands below a list down to its closing: at least two rows of the list go with it (interface.md §10). */
function tailOf({ blocks, note }: DocumentSheet, at: number, format: Format, width: number): number {
  const below = blocks.slice(at + 1)
  const plain = below.filter((block) => block.kind === 'text' || block.kind === 'closing')
  if (blocks[at]!.kind !== 'list' || below.length !== plain.length || !plain.some(({ kind }) => kind === 'closing')) return 0
  return plain.flatMap((block) => itemsOf(block, format, width)).reduce((sum, { height }) => sum + height, note ? 2 + mm(format.note) * 3 : 0)
}

interface Pen {
  left(): number
  put(item: Item): void
  turn(): void
  /** Free space above a table that begins here. */
  gap(): number
  tail: number
  /** Free space below the last piece. */
  below: number
}

/** Cuts a table into pieces that fit; a line that names a part goes on with the row below it. */
function tables(block: Extract<Block, { kind: 'grid' | 'list' }>, format: Format, width: number, { left, put, turn, gap, tail, below }: Pen): void {
  const { columns, head, rows } = block.kind === 'grid' ? gridRows(block, format, width) : listRows(block, format, width)
  let piece: LaidRow[] = []
  const height = (extra: readonly LaidRow[] = []) => [...(head ? [head] : []), ...piece, ...extra].reduce((sum, row) => sum + row.height, gap())
  const close = (after = 0) => {
    if (piece.length > 0) put({ kind: 'table', above: gap(), columns, rows: [...(head ? [head] : []), ...piece], height: height() + after })
    piece = []
  }
  for (const [i, row] of rows.entries()) {
    const together = isSection(row) && rows[i + 1] ? [row, rows[i + 1]!] : [row]
    const last = i === Math.max(0, rows.length - 2)
    if (height(last ? rows.slice(i) : together) + (last ? tail + below : 0) > left() && (piece.length > 0 || height(together) > left())) {
      close()
      turn()
    }
    piece.push(row)
  }
  close(below)
}

const isSection = ({ cells }: LaidRow): boolean => cells.length === 1 && cells[0]!.head

function gridRows(block: Extract<Block, { kind: 'grid' }>, format: Format, width: number) {
  const column = width / COLUMNS
  const laid = (cell: Cell): LaidCell => {
    const points = cell.head ? format.label : cell.small ? format.dense : format.cell
    return { lines: wrap(cell.text, column * cell.span - 2 * PADDING, points), span: cell.span, points, head: cell.head ?? false, left: cell.left ?? false }
  }
  const rows = block.rows.map((row): LaidRow => {
    const cells = row.map(laid)
    return { cells, height: Math.max(LEAST_ROW, ...row.map(({ height = 0 }) => height), ...cells.map(heightOf)) }
  })
  return { columns: Array<number>(COLUMNS).fill(column), head: null, rows }
}

function listRows(block: Extract<Block, { kind: 'list' }>, format: Format, width: number) {
  const shares = block.columns.reduce((sum, [, share]) => sum + share, 0)
  const columns = block.columns.map(([, share]) => (width * share) / shares)
  const laid = (text: string, i: number, points: number, head: boolean): LaidCell => ({ lines: wrap(text, columns[i]! - 2 * PADDING, points), span: 1, points, head, left: false })
  const titles = block.columns.map(([title], i) => laid(title, i, format.head, true))
  const points = listPoints(block, columns, format)
  const rows = block.rows.map((row): LaidRow => {
    const cells = row.map((text, i) => laid(text, i, points[i]!, false))
    return { cells, height: Math.max(block.rowHeight, ...cells.map(heightOf)) }
  })
  return { columns, head: { cells: titles, height: Math.max(LEAST_ROW, ...titles.map(heightOf)) } as LaidRow, rows }
}

/** The largest type in which every text of a column stands in one line, else the smallest: a column is set as a whole. */
export function listPoints({ rows }: Extract<Block, { kind: 'list' }>, columns: readonly number[], format: Format): number[] {
  const oneLine = (i: number, points: number) => rows.every((row) => wrap(row[i] ?? '', columns[i]! - 2 * PADDING, points).length === 1)
  return columns.map((_, i) => [format.cell, BETWEEN].find((points) => points <= format.cell && oneLine(i, points)) ?? format.dense)
}

const heightOf = ({ lines, points }: LaidCell): number => lines.length * mm(points) * LEADING + 2 * PADDING

/** Leading within a cell. */
export const LEADING = 1.3
