import 'server-only'
import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import { textOf, type Cell, type SheetRow } from '@/domain/import/cell'
import { keepTemporaryFilesHere } from '@/server/file/disk'
import { AppError } from '@/server/kernel/errors'
import { unreadable, type Merges } from './inspect-workbook'

/** One table of a file. Its rows are read once, in order. */
export interface Table {
  rows: AsyncGenerator<SheetRow>
}

type Sheet = AsyncIterable<ExcelJS.Row> & { id: number | string; state?: string }

/** The visible sheets of a workbook that was inspected before. */
export async function* readWorkbook(bytes: Buffer, merges: Merges): AsyncGenerator<Table> {
  keepTemporaryFilesHere()
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from([bytes]), { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', entries: 'ignore' })
  let part = 0
  try {
    for await (const sheet of reader as unknown as AsyncIterable<Sheet>) {
      part += 1
      if (sheet.state === 'hidden' || sheet.state === 'veryHidden') continue
      yield { rows: rowsOf(sheet, mergedRows(merges[part - 1] ?? [])) }
    }
  } catch (error) {
    throw error instanceof AppError ? error : unreadable('文件损坏，不能读取。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。')
  }
}

async function* rowsOf(sheet: Sheet, merged: Map<number, Range[]>): AsyncGenerator<SheetRow> {
  for await (const row of sheet) {
    const values = row.values as ExcelJS.CellValue[] // by column, from 1
    const cells: (Cell | undefined)[] = Array.from({ length: Math.max(0, values.length - 1) }, (_, i) => cellOf(values[i + 1]))
    for (const { from, to, range } of merged.get(row.number) ?? []) for (let column = from; column <= to; column++) cells[column] = { kind: 'merged', range, text: textOf(cells[column]) }
    yield { number: row.number, cells }
  }
}

function cellOf(value: ExcelJS.CellValue | undefined): Cell | undefined {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'string') return value.trim() === '' ? undefined : { kind: 'text', text: value }
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : { kind: 'number', value }
  if (typeof value === 'boolean') return { kind: 'boolean', value }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? { kind: 'fault', text: '日期' } : { kind: 'date', day: value.toISOString().slice(0, 10) }
  if ('richText' in value) return cellOf(value.richText.map(({ text }) => text).join(''))
  if ('formula' in value || 'sharedFormula' in value) return { kind: 'formula', formula: ('formula' in value && value.formula) || '' }
  if ('error' in value) return { kind: 'fault', text: value.error }
  return 'text' in value ? cellOf(value.text) : undefined
}

interface Range {
  range: string
  /** Columns, from 0. */
  from: number
  to: number
}

const MOST_MERGED = 200_000 // rows in merged ranges

const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Merged ranges by the rows they touch. */
function mergedRows(ranges: readonly string[]): Map<number, Range[]> {
  const rows = new Map<number, Range[]>()
  let left = MOST_MERGED
  for (const range of ranges) {
    const [, from, top, to, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range)!
    for (let row = Number(top); row <= Number(bottom) && left > 0; row++, left--) rows.set(row, [...(rows.get(row) ?? []), { range, from: columnNumber(from!), to: columnNumber(to!) }])
  }
  return rows
}
