import type { ProblemList } from '@/server/problem/list-problems'
import { day } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { Link } from '@/ui/layout/link'
import { DataTable, type Column } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { TwoLines } from '@/ui/table/two-lines'

type Row = ProblemList['items'][number]

export const PROBLEM_TONE = { registered: 'neutral', assigned: 'due', fixed: 'accent', closed: 'ok' } as const

/** 「已超期 3 天」 stands before the state itself. */
export const StateBadge = ({ row }: { row: Pick<Row, 'status' | 'statusLabel' | 'daysLate'> }) =>
  row.daysLate > 0 ? <Badge tone="bad">超期 {row.daysLate} 天</Badge> : <Badge tone={PROBLEM_TONE[row.status]}>{row.statusLabel}</Badge>

/** The ledger of problems: what, where, who mends it and by when. */
export function ProblemTable({ items, today }: { items: readonly Row[]; today: string }) {
  const columns: Column<Row>[] = [
    { key: 'state', head: '状态', width: 'w-[110px]', phone: 'end', cell: (row) => <StateBadge row={row} /> },
    { key: 'where', head: '农户或单位', width: 'w-[180px]', phone: 'first', cell: (row) => <TwoLines first={<b>{row.household?.headName ?? row.place}</b>} second={<span className="font-normal">{row.household ? `${row.place}${row.household.group}` : `${row.levelLabel}级问题`}</span>} /> },
    { key: 'text', head: '存在问题', cell: (row) => <TwoLines first={<Link href={`/problems/${row.id}`}>{row.text}</Link>} second={`${row.topicLabel}　${row.sourceLabel}　${day(row.foundOn, today)}发现`} /> },
    { key: 'who', head: '整改责任和时限', width: 'w-[200px]', cell: (row) => <TwoLines first={row.responsible ?? '未明确责任'} second={row.closedOn ? `${day(row.closedOn, today)}销号` : row.fixedOn ? `${day(row.fixedOn, today)}整改完成` : row.dueOn ? `${day(row.dueOn, today)}前` : '未明确时限'} /> },
  ]
  return <ListKeys><DataTable caption="问题台账" columns={columns} groups={[{ key: 'all', rows: items }]} rowKey={({ id }) => id} rowHref={({ id }) => `/problems/${id}`} /></ListKeys>
}
