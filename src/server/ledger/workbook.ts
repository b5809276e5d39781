import 'server-only'
import ExcelJS from 'exceljs'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { cellText, type CellValue } from '@/domain/ledger/cell'
import type { LedgerColumn } from '@/domain/ledger/ledger'
import { plainText } from '@/domain/ledger/spreadsheet'

/** What stands above every sheet: title, place and time, who took it out, when, what for. */
export interface SheetHead {
  title: string
  /** 「槐树湾乡　截至2026年5月18日」 */
  stand: string
  /** 「导出人 … 时间 … 用途 …」: the note line, and on every printed page. */
  trail: string
}

export type SheetColumn = Pick<LedgerColumn, 'head' | 'kind' | 'width' | 'words'>

const FORMATS: Partial<Record<LedgerColumn['kind'], string>> = { yuan: '#,##0.00', share: '0.00', date: 'yyyy-mm-dd', idNumber: '@', text: '@' }
const HEAD_ROWS = 4

/** A value as a spreadsheet has it: amounts in yuan and days as such, identity numbers and all words as text that nothing runs. */
export function sheetValue(column: SheetColumn, value: CellValue): string | number | Date | null {
  if (value === null || value === undefined || value === '') return null
  if (column.kind === 'yuan') return Number(value) / 100
  if (column.kind === 'count' || column.kind === 'share') return Number(value)
  if (column.kind === 'date') return new Date(`${String(value).slice(0, 10)}T00:00:00Z`)
  return plainText(cellText(column, value))
}

/** An .xlsx that is written row by row: nothing of it stays in memory once it is in the stream. */
export function openWorkbook(out: Writable) {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false })
  book.creator = '守望'

  function sheet(name: string, { title, stand, trail }: SheetHead, columns: readonly SheetColumn[]) {
    const page = book.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: HEAD_ROWS }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${HEAD_ROWS}:${HEAD_ROWS}` },
      headerFooter: { oddHeader: `&C&K999999${printed(trail)}`, oddFooter: '&C第 &P 页，共 &N 页' },
    })
    page.columns = columns.map(({ width, kind }) => ({ width: width + 2, ...(FORMATS[kind] && { style: { numFmt: FORMATS[kind] } }) }))
    const line = (text: string, font: Partial<ExcelJS.Font>) => {
      const row = page.addRow([plainText(text)])
      row.font = font
      row.commit()
    }
    line(title, { bold: true, size: 16 })
    line(stand, { size: 11 })
    line(trail, { size: 10, color: { argb: 'FF999999' } })
    const heads = page.addRow(columns.map(({ head }) => plainText(head)))
    heads.eachCell((cell) => {
      cell.font = { bold: true }
      cell.border = { bottom: { style: 'thin' } }
    })
    heads.commit()
    return {
      add: (cells: readonly CellValue[]) => page.addRow(columns.map((column, i) => sheetValue(column, cells[i] ?? null))).commit(),
      /** Waits until the rows so far are packed and gone: the writer itself never waits, and would keep them all. */
      gone: async () => {
        const [packing] = (page as unknown as { stream: { pipes: Packing[] } }).stream.pipes
        if (packing) await drained(packing, packing._writableState.needDrain)
        await drained(out, out.writableNeedDrain)
      },
      end: () => page.commit(),
    }
  }
  return { sheet, end: () => book.commit() }
}

/** In the head of a printed page `&` begins a code, and 255 characters are the end. */
const printed = (text: string): string => text.replace(/&/g, '＆').slice(0, 200)

/** The stream behind a sheet is of a library older than `writableNeedDrain`. */
type Packing = Writable & { _writableState: { needDrain: boolean } }

/** Waits until a full stream takes more; one that is closed takes nothing and is not waited for. */
async function drained(stream: Writable, full: boolean): Promise<void> {
  if (!full || stream.destroyed) return
  const over = new AbortController()
  await Promise.race([once(stream, 'drain', over), once(stream, 'close', over)]).finally(() => over.abort())
}
