import type { SheetRow } from './cell'
import { textOf } from './cell'
import type { ColumnMapping, FieldKey } from './columns'
import { readCell } from './read-cell'

/** The rows of one household; `fault` where they cannot be told to be one. */
export interface RowGroup {
  rows: SheetRow[]
  fault: string | null
}

/** The column of a field, or -1. */
export const columnOf = (mapping: ColumnMapping, key: FieldKey): number => mapping.indexOf(key)

/**
 * Rows into households: by the household's number within its village, wherever its rows stand; without such a column each
 * head begins one. An empty number is never a key: such a row stands alone with its fault.
 */
export function groupRows(rows: Iterable<SheetRow>, mapping: ColumnMapping): RowGroup[] {
  const at = columnOf(mapping, 'household')
  return at >= 0 ? byNumber(rows, at, columnOf(mapping, 'village')) : byHead(rows, columnOf(mapping, 'relation'))
}

function byNumber(rows: Iterable<SheetRow>, at: number, village: number): RowGroup[] {
  const groups = new Map<string, RowGroup>()
  const all: RowGroup[] = []
  for (const row of rows) {
    const number = textOf(row.cells[at])
    const known = number && groups.get(`${textOf(row.cells[village])}\u0001${number}`)
    if (known) {
      known.rows.push(row)
      continue
    }
    const group: RowGroup = { rows: [row], fault: number || row.cells[at] ? null : '户编号未填，不能确定属于哪一户。' } // what cannot be read is told cell by cell
    if (number) groups.set(`${textOf(row.cells[village])}\u0001${number}`, group)
    all.push(group)
  }
  return all
}

function byHead(rows: Iterable<SheetRow>, at: number): RowGroup[] {
  const all: RowGroup[] = []
  for (const row of rows) {
    const relation = readCell('relation', row.cells[at])
    if (relation.ok && relation.value === 'head') all.push({ rows: [row], fault: null })
    else if (all.length > 0) all.at(-1)!.rows.push(row)
    else all.push({ rows: [row], fault: '这一行之前没有户主。没有户编号一列时，每户第一行须为户主。' })
  }
  return all
}
