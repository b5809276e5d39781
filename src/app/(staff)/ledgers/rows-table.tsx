import { cellText, isNumeric } from '@/domain/ledger/cell'
import type { Ledger, LedgerColumn } from '@/domain/ledger/ledger'
import type { LedgerRow } from '@/server/ledger/row-view'
import { DataTable, type Column } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'

const LEADS: Record<Ledger['subject'], (row: LedgerRow) => string | undefined> = {
  household: ({ householdId }) => `/households/${householdId}`,
  measure: ({ householdId }) => `/households/${householdId}?tab=help`,
  case: ({ id }) => `/cases/${id}`,
  village: ({ villageCode }) => `/households?region=${villageCode}`,
  record: () => undefined,
}

/** What the place looked at says already is left out. */
const shown = ({ key, only }: LedgerColumn, level: string) => only === undefined && !(key === 'township' && ['township', 'village'].includes(level)) && !(key === 'village' && level === 'village')

/** The rows of a ledger; on the phone each value has its head before it. */
export function RowsTable({ ledger, items, level, wan }: { ledger: Ledger; items: readonly LedgerRow[]; level: string; wan: boolean }) {
  const first = ledger.columns.some(({ key }) => key === 'headName') ? 'headName' : ledger.subject === 'village' ? 'village' : ledger.columns[0]!.key
  const columns = ledger.columns.map((column, i) => ({ column, i })).filter(({ column }) => shown(column, level)).map(({ column, i }): Column<LedgerRow> => ({
    key: column.key, head: wan ? column.head.replace('（元）', '（万元）') : column.head, align: isNumeric(column.kind) ? 'right' : column.kind === 'yesNo' ? 'center' : 'left', phone: column.key === first ? 'first' : 'second',
    cell: (row) => {
      const text = cellText(column, row.cells[i]!, wan)
      return column.key === first ? <b className="whitespace-nowrap">{text}</b> : <><span className="text-ink-3 md:hidden">{column.head}：</span><span className={column.kind === 'text' || column.kind === 'term' ? '' : 'whitespace-nowrap'}>{text}</span></>
    },
  }))
  return (
    <ListKeys>
      <DataTable caption={ledger.title} columns={columns} groups={[{ key: 'all', rows: items }]} rowKey={({ id }) => id} rowHref={LEADS[ledger.subject]} />
    </ListKeys>
  )
}
