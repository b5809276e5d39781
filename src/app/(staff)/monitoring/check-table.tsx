import { labelOf, safeguards } from '@/domain/glossary'
import { ButtonLink } from '@/ui/button/button-link'
import { day } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { DataTable } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { TwoLines } from '@/ui/table/two-lines'
import type { listDynamicChecks } from '@/server/dynamic-check/list-dynamic-checks'

type Row = Awaited<ReturnType<typeof listDynamicChecks>>['items'][number]

/** Monitored households with their check of the month. */
export function CheckTable({ items, today, mayCheck }: { items: readonly Row[]; today: string; mayCheck: boolean }) {
  const open = (row: Row) => mayCheck && !row.check
  const href = (row: Row) => (open(row) ? `/households/${row.householdId}/visits/new` : `/households/${row.householdId}?tab=visits`)
  const found = ({ check }: Row) => safeguards.filter((item) => check && !check.safeguards[item]).map((item) => labelOf('safeguard', item)).join('、')
  return (
    <ListKeys>
      <DataTable
        caption="本月动态监测" groups={[{ key: 'all', rows: items }]} rowKey={(row) => row.householdId} rowHref={href}
        columns={[
          { key: 'who', head: '户主', width: 'w-[220px]', phone: 'first', cell: (row) => <TwoLines first={<><b>{row.headName}</b>　{row.memberCount} 人</>} second={`${row.village}　${row.group}`} /> },
          { key: 'category', head: '类别', width: 'w-[160px]', cell: (row) => row.categoryLabel ?? '未认定' },
          { key: 'state', head: '本月监测', phone: 'end', cell: (row) => row.check
            ? <TwoLines first={<>{day(row.check.on, today)}　{row.check.by}</>} second={found(row) ? <span className="text-due">{found(row)}缺项</span> : '6 项全部达标'} />
            : <Badge tone="due">未监测</Badge> },
          { key: 'go', head: '办理', headHidden: true, width: 'w-[110px]', align: 'right', cell: (row) => <ButtonLink size="dense" href={href(row)} label={`${open(row) ? '登记监测' : '查看'}：${row.headName}`}>{open(row) ? '登记监测' : '查看'}</ButtonLink> },
        ]}
      />
    </ListKeys>
  )
}
