import type { ChainList } from '@/server/case/list-chains'
import { day } from '@/ui/format/day'
import { Link } from '@/ui/layout/link'
import { DataTable, type Column } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { TwoLines } from '@/ui/table/two-lines'
import { ChainLinks } from '../../_parts/chain-links'

type Row = ChainList['items'][number]

/** One case a row: whom it waits for on the left, every level with date and document number on the right. */
export function ChainTable({ items, today }: { items: readonly Row[]; today: string }) {
  const columns: Column<Row>[] = [
    { key: 'who', head: '户主', width: 'w-[190px]', phone: 'first', cell: (row) => <TwoLines first={<><Link href={`/cases/${row.id}`} className="font-semibold">{row.headName}</Link>　{row.kindLabel}</>} second={<span className="font-normal">{row.township} {row.village}</span>} /> },
    { key: 'waiting', head: '等谁办理', width: 'w-[210px]', cell: (row) => row.waiting ? <TwoLines first={`${row.waiting.title}　已等 ${row.waiting.days} 天`} second={`${row.waiting.who}，${day(row.waiting.since, today)}起`} /> : row.statusLabel },
    { key: 'chain', head: '各级', cell: (row) => <ChainLinks links={row.links} today={today} /> },
  ]
  return <ListKeys><DataTable caption="各级办理情况" columns={columns} groups={[{ key: 'all', rows: items }]} rowKey={(row) => row.id} rowHref={(row) => `/cases/${row.id}`} /></ListKeys>
}
