import type { Calendar } from '@/server/routine/list-calendar'
import { ButtonLink } from '@/ui/button/button-link'
import { day, dayRange } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { DataTable, type Column } from '@/ui/table/data-table'
import { TwoLines } from '@/ui/table/two-lines'

type Row = Calendar['items'][number]

const STATE = { done: { label: '已完成', tone: 'ok' }, due: { label: '未完成', tone: 'due' }, resting: { label: '本期不做', tone: 'neutral' } } as const

interface CalendarTableProps {
  items: readonly Row[]
  today: string
  /** Where a record entered by mistake is taken back; none for who may not. */
  withdrawHref?: ((id: string) => string) | undefined
}

/** What is due in the present period, how far it is, and the records behind it. */
export function CalendarTable({ items, today, withdrawHref }: CalendarTableProps) {
  const columns: Column<Row>[] = [
    { key: 'state', head: '本期', width: 'w-[96px]', phone: 'end', cell: (row) => <Badge tone={STATE[row.state].tone}>{STATE[row.state].label}</Badge> },
    { key: 'what', head: '工作', width: 'w-[240px]', phone: 'first', cell: (row) => <TwoLines first={<b>{row.what}</b>} second={<span className="font-normal">{row.cadence}（方案 {row.clause}）</span>} /> },
    { key: 'period', head: '本期起止', width: 'w-[190px]', cell: (row) => row.period ? dayRange(row.period.from, row.period.to, today) : '' },
    { key: 'done', head: '完成', width: 'w-[100px]', cell: (row) => (row.state === 'resting' ? '' : `${row.done} / ${row.of}`) },
    { key: 'records', head: '依据', cell: (row) => <TwoLines first={row.shownBy} second={row.records.length > 0 && row.records.map((record) => <Record key={record.id} record={record} today={today} href={withdrawHref?.(record.id)} />)} /> },
  ]
  return <DataTable caption="周期工作" columns={columns} groups={[{ key: 'all', rows: items }]} rowKey={(row) => `${row.what}${row.cadence}`} />
}

function Record({ record, today, href }: { record: Row['records'][number]; today: string; href: string | undefined }) {
  const words = `${day(record.on, today)}　${record.note}`
  return (
    <span className="flex flex-wrap items-center gap-x-2 whitespace-normal">
      {words}
      {href && <ButtonLink size="dense" variant="quiet" href={href} label={`作废：${words}`}>作废</ButtonLink>}
    </span>
  )
}
