import 'server-only'
import { inspectWorkbook, isPacked, unreadable } from './inspect-workbook'
import { readCsv } from './read-csv'
import { readWorkbook, type Table } from './read-workbook'
import { knownHeads } from '@/domain/import/columns'
import { textOf, type SheetRow } from '@/domain/import/cell'

const HEAD_WITHIN = 10 // rows; the national exports have two lines above the heads
const LEAST_KNOWN = 3

/** The tables of a file, each read as a stream of rows. Throws 422 with its sentence for what is none. */
export async function openTables(bytes: Buffer): Promise<() => AsyncGenerator<Table>> {
  if (!isPacked(bytes)) return () => readCsv(bytes)
  const merges = await inspectWorkbook(bytes)
  return () => readWorkbook(bytes, merges)
}

export interface Heads {
  /** Position of the table in the file, from 0. */
  table: number
  row: number
  headers: string[]
  /** The first rows below the heads. */
  sample: SheetRow[]
}

/** Finds the table and its row of heads: the one within the first ten rows that knows the most words. Throws 422 where none does. */
export async function findHeads(bytes: Buffer): Promise<Heads> {
  let best: (Heads & { known: number }) | null = null
  let index = 0
  let rows = 0
  for await (const table of (await openTables(bytes))()) {
    const first: SheetRow[] = []
    for await (const row of table.rows) {
      first.push(row)
      rows += 1
      if (row.number >= HEAD_WITHIN + 3) break
    }
    for (const [i, row] of first.entries()) {
      const headers = Array.from(row.cells, textOf)
      const known = knownHeads(headers)
      if (row.number <= HEAD_WITHIN && known >= LEAST_KNOWN && known > (best?.known ?? 0)) best = { table: index, row: row.number, headers, sample: first.slice(i + 1, i + 4), known }
    }
    index += 1
  }
  if (rows === 0) throw unreadable('文件里没有内容。')
  if (!best) throw unreadable('没有找到表头。前 10 行中须有一行写明姓名、身份证号、与户主关系等列名，可以下载模板对照。')
  return best
}

/** The rows below the heads of one table; rows without any content are left out. */
export async function* rowsBelow(bytes: Buffer, { table: wanted, row: heads }: Pick<Heads, 'table' | 'row'>): AsyncGenerator<SheetRow> {
  let index = 0
  for await (const table of (await openTables(bytes))()) {
    if (index++ !== wanted) continue
    for await (const row of table.rows) if (row.number > heads && row.cells.some(Boolean)) yield row
  }
}
