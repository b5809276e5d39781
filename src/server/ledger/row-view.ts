import 'server-only'
import type { CellValue } from '@/domain/ledger/cell'
import type { Ledger, LedgerColumn } from '@/domain/ledger/ledger'
import { unseal } from '@/server/kernel/crypto'
import type { RawRow, RowKey } from './queries/rows.sql'

/** One row with a value for each of its columns, in their order. */
export interface LedgerRow {
  id: string
  householdId: string | null
  villageCode: string
  cells: CellValue[]
}

/** `whole`: identity numbers as they are, for who may reveal them; else masked. */
export function rowView({ columns }: Pick<Ledger, 'columns'>, row: RawRow, whole = false): LedgerRow {
  return { id: row.row_id, householdId: row.householdId, villageCode: row.villageCode, cells: columns.map((column) => cellOf(column, row, whole)) }
}

function cellOf({ key, kind }: LedgerColumn, row: RawRow, whole: boolean): CellValue {
  if (kind === 'idNumber' && whole && row.idCipher && row.idKeyId) return unseal({ cipher: row.idCipher, keyId: row.idKeyId })
  return (row[key] ?? null) as CellValue
}

/** Where the next page begins. */
export const keyOf = ({ villageCode, sort, row_id }: RawRow): RowKey => [villageCode, sort, row_id]
