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
  | { kind: 'text'; line: string; points: number; first: boolean }
  | { kind: 'above'; words: readonly string[]; points: number }
  | { kind: 'table'; columns: readonly number[]; rows: readonly LaidRow[] }
  | { kind: 'lines'; count: number }
  | { kind: 'closing'; issuer: string; date: string; points: number }
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
/** A heading goes on with a little of what it is for. */
const BELOW_HEADING = 24
export const RULE = 10 // millimetres between lines for handwriting

/** The pages of a document, each sheet with its own numbers: rows are never torn, heads of lists come again. */
export const layout = (sheets: readonly DocumentSheet[]): Page[] => sheets.flatMap(pagesOf)

function pagesOf(sheet: DocumentSheet): Page[] {
  const format = formats[sheet.paper]
  const width = format.width - format.margin.left - format.margin.right
  const room = format.height - format.margin.top - format.margin.bottom - 6 // the number of the page stands below
  const pages: Item[][] = [headOf(sheet, format, width)]
  const used = () => pages.at(-1)!.reduce((sum, { height }) => sum + height, 0)
  const put = (item: Item) => (used() + item.height > room && pages.at(-1)!.length > 0 ? pages.push([item]) : pages.at(-1)!.push(item))
  for (const [i, block] of sheet.blocks.entries()) {
    if (block.kind === 'grid' || block.kind === 'list') tables(block, format, width, { left: () => room - used(), put, turn: () => pages.push([]), tail: tailOf(sheet, i, format, width) })
    else for (const item of itemsOf(block, format, width)) {
      if (item.kind === 'heading' && used() + item.height + BELOW_HEADING > room) pages.push([])
      put(item)
    }
  }
  if (sheet.note) put(words('note', wrap(sheet.note, width, format.note), format.note, mm(format.note) * 1.5, 2))
  const { code, numberLine, withdrawn } = sheet
  return pages.map((items, i) => ({ format, items, number: i + 1, of: pages.length, official: sheet.paper === 'official', ...(code && { code }), ...(numberLine && { numberLine }), ...(withdrawn && { withdrawn }) }))
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
      return wrap(block.text, width, format.body, isAddress(block.text) ? 0 : 2).map((line, i) => ({ kind: 'text', line, points: format.body, first: i === 0 && !isAddress(block.text), height: mm(format.leading) }))
    case 'lines':
      return Array.from({ length: block.count }, () => ({ kind: 'lines' as const, count: 1, height: RULE }))
    case 'closing':
      return [{ kind: 'closing', issuer: block.issuer, date: block.date, points: format.body, height: block.issuer ? format.closing : 12 }]
  }
}

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
  tail: number
}

/** Cuts a table into pieces that fit; a line that names a part goes on with the row below it. */
function tables(block: Extract<Block, { kind: 'grid' | 'list' }>, format: Format, width: number, { left, put, turn, tail }: Pen): void {
  const { columns, head, rows } = block.kind === 'grid' ? gridRows(block, format, width) : listRows(block, format, width)
  let piece: LaidRow[] = []
  const height = (extra: readonly LaidRow[] = []) => [...(head ? [head] : []), ...piece, ...extra].reduce((sum, row) => sum + row.height, 0)
  const close = () => {
    if (piece.length > 0) put({ kind: 'table', columns, rows: [...(head ? [head] : []), ...piece], height: height() })
    piece = []
  }
  for (const [i, row] of rows.entries()) {
    const together = isSection(row) && rows[i + 1] ? [row, rows[i + 1]!] : [row]
    const last = i === Math.max(0, rows.length - 2)
    if (height(last ? rows.slice(i) : together) + (last ? tail : 0) > left() && (piece.length > 0 || height(together) > left())) {
      close()
      turn()
    }
    piece.push(row)
  }
  close()
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
  const titles = block.columns.map(([title], i) => laid(title, i, Math.min(format.label, format.dense), true))
  const long = block.columns.map((_, i) => block.rows.some((row) => laid(row[i] ?? '', i, format.cell, false).lines.length > 1)) // the whole column is set smaller
  const rows = block.rows.map((row): LaidRow => {
    const cells = row.map((text, i) => laid(text, i, long[i] ? format.dense : format.cell, false))
    return { cells, height: Math.max(block.rowHeight, ...cells.map(heightOf)) }
  })
  return { columns, head: { cells: titles, height: Math.max(LEAST_ROW, ...titles.map(heightOf)) } as LaidRow, rows }
}

const heightOf = ({ lines, points }: LaidCell): number => lines.length * mm(points) * LEADING + 2 * PADDING

/** Leading within a cell. */
export const LEADING = 1.3
