import { isLocalDate, type LocalDate } from '../time/local-date'

/** A cell as a table holds it. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'date'; day: LocalDate }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'formula'; formula: string }
  /** Part of a merged range. */
  | { kind: 'merged'; range: string; text: string }
  /** #N/A, #REF! */
  | { kind: 'fault'; text: string }

/** A row with its number in the file (from 1); cells by column, absent where empty. */
export interface SheetRow {
  number: number
  cells: readonly (Cell | undefined)[]
}

/** What is wrong with a cell whatever column it stands in; null where it can be read. */
export function cellFault(cell: Cell): { rule: string; message: string } | null {
  switch (cell.kind) {
    case 'formula':
      return { rule: '公式', message: `单元格是公式${cell.formula ? `（=${cell.formula.slice(0, 30)}）` : ''}，没有读取。请复制后选择性粘贴为数值。` }
    case 'merged':
      return { rule: '合并单元格', message: `单元格在合并区域 ${cell.range} 中。请取消合并，逐行填写。` }
    case 'fault':
      return { rule: '错误值', message: `单元格是错误值 ${cell.text}，请改正。` }
    default:
      return null
  }
}

/** The cell as it is shown and compared; '' for what cannot be read. */
export function textOf(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case 'text':
      return cell.text.normalize('NFKC').replace(/[\u200b\ufeff]/g, '').trim()
    case 'number':
      return Number.isInteger(cell.value) ? String(cell.value) : String(Math.round(cell.value * 100) / 100)
    case 'date':
      return cell.day
    case 'boolean':
      return cell.value ? '是' : '否'
    default:
      return ''
  }
}

const DAY_SERIAL_0 = Date.UTC(1899, 11, 30)

/** A day however it is written: a date cell, 2026-5-18, 2026/5/18, 2026.5.18, 2026年5月18日, 20260518. Null where it is none. */
export function dayOfCell(cell: Cell): LocalDate | null {
  if (cell.kind === 'date') return cell.day
  if (cell.kind === 'number' && cell.value > 10_000 && cell.value < 80_000) return new Date(DAY_SERIAL_0 + Math.floor(cell.value) * 86_400_000).toISOString().slice(0, 10)
  const [, year, month, day] = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/.exec(textOf(cell))?.filter((part) => part !== undefined) ?? []
  const written = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isLocalDate(written) ? written : null
}
