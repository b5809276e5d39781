import 'server-only'
import ExcelJS from 'exceljs'
import { textOf, type SheetRow } from '@/domain/import/cell'
import type { ImportFinding } from '@/domain/import/finding'
import type { Reading } from '@/domain/import/read-household'
import type { Level } from '@/domain/quality/rule'
import type { JobContext } from '@/server/job/job-kind'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const WORDS: Record<Level, string> = { error: '须改', warning: '请核对', hint: '提示' }
const FILLS: Record<Level, string> = { error: 'FFFBE9E6', warning: 'FFFBF0D8', hint: 'FFE6EEF6' }

/**
 * 更正表: the rows as they came, a column 「问题」 behind them, the cells in question marked. Every cell is text or a plain
 * number, so that nothing in it runs as a formula and no identity number loses its digits. Returns the id of the file.
 */
export function correctedFile(cx: JobContext, fileName: string, { headers }: Reading, rows: readonly SheetRow[], byRow: ReadonlyMap<number, readonly ImportFinding[]>): Promise<string> {
  return cx.keepFile({
    name: `更正表-${fileName.replace(/\.\w+$/, '')}.xlsx`,
    mime: XLSX,
    async write(out) {
      const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false })
      const sheet = book.addWorksheet('更正表', { views: [{ state: 'frozen', ySplit: 1 }] })
      sheet.columns = [...headers.map(() => ({ width: 16 })), { width: 80 }]
      const top = sheet.addRow([...headers, '问题'])
      top.font = { bold: true }
      top.commit()
      for (const [i, row] of rows.entries()) {
        const findings = byRow.get(row.number) ?? []
        const line = sheet.addRow([...headers.map((_, column) => plain(row.cells[column])), findings.map(({ level, column, message }) => `【${WORDS[level]}】${column ? `${column}：` : ''}${message}`).join('\n')])
        mark(line, headers, findings)
        line.commit()
        if (i % 500 === 0) await cx.report(rows.length, rows.length, '正在生成更正表')
      }
      sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: headers.length + 1 } }
      sheet.commit()
      await book.commit()
    },
  })
}

const plain = (cell: SheetRow['cells'][number]): string | number => {
  if (cell?.kind === 'number' && Math.abs(cell.value) < 1e9) return cell.value
  return cell?.kind === 'formula' ? `=${cell.formula}` : cell?.kind === 'merged' ? cell.text : textOf(cell)
}

function mark(line: ExcelJS.Row, headers: readonly string[], findings: readonly ImportFinding[]): void {
  for (const level of ['hint', 'warning', 'error'] as const) // the gravest colour last
    for (const { column } of findings.filter((finding) => finding.level === level)) {
      const at = column === null ? -1 : headers.indexOf(column)
      line.getCell((at < 0 ? headers.length : at) + 1).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: FILLS[level] } }
    }
}
