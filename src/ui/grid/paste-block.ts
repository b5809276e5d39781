import { editable, type ColumnKey } from './columns'

/** What a column of a pasted block holds; null is one the grid has no use for. */
export type PastedColumn = 'sequence' | 'headName' | 'memberCount' | ColumnKey | null

/** The cells of a block as Excel and WPS put it on the clipboard: tabs, line ends, quotes around cells with either. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i]!
    if (quoted) {
      if (c !== '"') cell += c
      else if (text[i + 1] === '"') cell += text[(i += 1)]
      else quoted = false
    } else if (c === '"' && cell === '') quoted = true
    else if (c === '\t' || c === '\n') {
      rows.at(-1)!.push(cell.trim())
      cell = ''
      if (c === '\n') rows.push([])
    } else if (c !== '\r') cell += c
  }
  if (cell !== '' || rows.at(-1)!.length > 0) rows.at(-1)!.push(cell.trim())
  return rows.filter((row) => row.some((value) => value !== ''))
}

const HEADS: [PastedColumn, RegExp][] = [
  ['sequence', /^(序号|编号)$/],
  ['headName', /姓名|^户主$/],
  ['memberCount', /人口/],
  ['met', /两不愁|三保障|达标/],
  ['above', /纯收入|收入/],
  ['keyGroup', /重点群体/],
  ['declines', /不自主申报/],
  ['applies', /自主申报/],
  ['surveyor', /调查员/],
  ['on', /时间|日期/],
  ['note', /备注/],
]

/** The paper's columns in its order. */
const PAPER: PastedColumn[] = ['sequence', 'headName', 'memberCount', ...editable]

/** Whether the first row names the columns. */
const isHead = (row: readonly string[]): boolean => row.filter((cell) => HEADS.some(([, words]) => words.test(cell))).length >= 2

/**
 * Which column is which: by its head where the block has one, else by where the names of the village's heads stand, else
 * by 序号, else from the cell at the cursor on.
 */
export function columnsOfBlock(rows: readonly string[][], names: ReadonlySet<string>, at: ColumnKey): { columns: PastedColumn[]; rows: readonly string[][] } {
  const width = Math.max(...rows.map((row) => row.length))
  const [first = []] = rows
  if (isHead(first)) {
    const columns = Array.from({ length: width }, (_, i) => HEADS.find(([, words]) => words.test(first[i] ?? ''))?.[0] ?? null)
    return { columns, rows: rows.slice(1) }
  }
  const share = (column: number, test: (cell: string) => boolean) => rows.filter((row) => test(row[column] ?? '')).length / rows.length
  const nameAt = Array.from({ length: width }, (_, i) => i).find((i) => share(i, (cell) => names.has(plainName(cell))) >= 0.5)
  if (nameAt !== undefined) return { columns: paperFrom(PAPER.indexOf('headName') - nameAt, width), rows }
  if (width >= PAPER.length - 1 && share(0, (cell) => /^\d+$/.test(cell)) === 1) return { columns: paperFrom(0, width), rows }
  return { columns: paperFrom(PAPER.indexOf(at), width), rows }
}

const paperFrom = (start: number, width: number): PastedColumn[] => Array.from({ length: width }, (_, i) => PAPER[start + i] ?? null)

/** A name without the blanks that tables put between its characters. */
export const plainName = (name: string): string => name.replace(/[\s　]/g, '')
