import type { ForecastList } from '@/server/budget/list-forecasts'
import { cls } from '@/ui/format/classes'
import { TEXT } from '@/ui/format/tone'
import { Link } from '@/ui/layout/link'
import { DataTable, type Column } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { TwoLines } from '@/ui/table/two-lines'
import { OUTLOOK_TONE, outlookWords } from '../cases/_parts/budget-words'
import { DueBadge } from '../cases/_parts/case-table'

type Row = ForecastList['items'][number]

/** Households by how their deadline will probably end, the worst first: which step and level holds it, since when. */
export function ForecastTable({ items, today }: { items: readonly Row[]; today: string }) {
  const columns: Column<Row>[] = [
    { key: 'due', head: '时限', width: 'w-[98px]', phone: 'end', cell: (row) => <DueBadge dueOn={row.dueOn} today={today} /> },
    { key: 'who', head: '户主', width: 'w-[200px]', phone: 'first', cell: (row) => <TwoLines first={<><Link href={row.href} className="font-semibold">{row.headName}</Link>　{row.memberCount} 人</>} second={<span className="font-normal">{row.township} {row.village}{row.group}</span>} /> },
    { key: 'step', head: '现在的环节', width: 'w-[190px]', cell: (row) => <TwoLines joined first={row.stepTitle} second={`${row.level}　已 ${row.inStep} 天`} /> },
    { key: 'outlook', head: '预测', cell: (row) => <span className={cls(TEXT[OUTLOOK_TONE[row.outlook]], row.outlook === 'missed' && 'font-semibold')}>{outlookWords(row.expectedOn, row.dueOn, today)}</span> },
  ]
  return <ListKeys><DataTable caption="时限预测" columns={columns} groups={[{ key: 'all', rows: items }]} rowKey={(row) => row.id} rowHref={(row) => row.href} /></ListKeys>
}
