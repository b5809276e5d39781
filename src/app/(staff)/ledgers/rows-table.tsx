import { cellText, isNumeric, type CellValue } from '@/domain/ledger/cell'
import type { Ledger, LedgerColumn } from '@/domain/ledger/ledger'
import type { LedgerRow } from '@/server/ledger/row-view'
import { cls } from '@/ui/format/classes'
import { DataTable, type Column } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { TwoLines } from '@/ui/table/two-lines'

const LEADS: Record<Ledger['subject'], (row: LedgerRow) => string | undefined> = {
  household: ({ householdId }) => `/households/${householdId}`,
  measure: ({ householdId }) => `/households/${householdId}?tab=help`,
  case: ({ id }) => `/cases/${id}`,
  village: ({ villageCode }) => `/households?region=${villageCode}`,
  township: ({ villageCode }) => `/households?region=${villageCode}`,
  record: () => undefined,
  problem: ({ id }) => `/problems/${id}`,
  hazard: ({ id }) => `/hazards?open=${id}`,
  report: ({ id, villageCode }) => (id === villageCode ? undefined : `/print/reports/${id}`),
}

/** The column that leads the row on the phone, where it is not the first. */
const LEADING: Partial<Record<Ledger['subject'], string>> = { village: 'village', problem: 'text', hazard: 'hazard' }

/** Columns that stand together in the first cell: who, how many, where. */
const WHO = ['township', 'village', 'group', 'headName', 'people']

/** The rows of a ledger; on the phone each value has its head before it. */
export function RowsTable({ ledger, items, level, wan }: { ledger: Ledger; items: readonly LedgerRow[]; level: string; wan: boolean }) {
  const ofPerson = ledger.columns.some(({ key }) => key === 'headName')
  const at = (key: string) => ledger.columns.findIndex((column) => column.key === key)
  const word = (row: LedgerRow, key: string) => (at(key) < 0 ? '' : cellText(ledger.columns[at(key)]!, row.cells[at(key)]!))
  /** What the place looked at says already is left out. */
  const place = (row: LedgerRow) => [...(level === 'township' || level === 'village' ? [] : ['township']), ...(level === 'village' ? [] : ['village']), 'group'].map((key) => word(row, key)).join('')
  const who: Column<LedgerRow> = {
    key: 'who', head: '户主', width: 'w-[190px]', phone: 'first',
    cell: (row) => <TwoLines first={<span className="whitespace-nowrap"><b>{word(row, 'headName')}</b>　{word(row, 'people')} 人</span>} second={place(row)} joined />,
  }
  const lead = LEADING[ledger.subject] ?? ledger.columns[0]!.key
  /** A list of one township need not name it in every row. */
  const said = (key: string) => key === 'township' && (level === 'township' || level === 'village') && at('village') >= 0
  const columns = ledger.columns.map((column, i) => ({ column, i })).filter(({ column }) => !column.only && !(ofPerson ? WHO.includes(column.key) : said(column.key))).map(({ column, i }): Column<LedgerRow> => ({
    key: column.key, head: headOf(column, wan), align: isNumeric(column.kind) ? 'right' : column.kind === 'yesNo' ? 'center' : 'left', phone: !ofPerson && column.key === lead ? 'first' : 'second',
    cell: (row) => <Cell column={column} value={row.cells[i]!} wan={wan} />,
  }))
  return (
    <ListKeys>
      <DataTable caption={ledger.title} columns={ofPerson ? [who, ...columns] : columns} groups={[{ key: 'all', rows: items }]} rowKey={({ id }) => id} rowHref={LEADS[ledger.subject]} />
    </ListKeys>
  )
}

/** 「金额（万元）」 */
export const headOf = ({ head }: Pick<LedgerColumn, 'head'>, wan: boolean): string => (wan ? head.replace('（元）', '（万元）') : head)

/** Lists and free words may break; a name, a day, an amount does not. */
function Cell({ column, value, wan }: { column: LedgerColumn; value: CellValue; wan: boolean }) {
  const text = cellText(column, value, wan)
  if (text === '') return null
  return (
    <>
      <span className="text-ink-3 md:hidden">{headOf(column, wan)}：</span>
      <span className={column.kind === 'text' || Array.isArray(value) ? cls('md:line-clamp-2', column.width >= 30 && 'md:min-w-[15em]') : 'whitespace-nowrap'} title={text.length > 24 ? text : undefined}>{text}</span>
    </>
  )
}
