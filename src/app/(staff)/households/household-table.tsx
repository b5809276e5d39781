import type { BrowsedHousehold } from '@/server/household/browse-households'
import { MonitoringBadge } from '@/ui/case/status-badge'
import { money } from '@/ui/format/money'
import { Link } from '@/ui/layout/link'
import { DataTable, type Column } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { TwoLines } from '@/ui/table/two-lines'

const columns: Column<BrowsedHousehold>[] = [
  { key: 'sequence', head: '序号', width: 'w-[56px]', align: 'right', secondary: true, phone: 'none', cell: (row) => row.sequence },
  { key: 'who', head: '户主', width: 'w-[180px]', phone: 'first', cell: (row) => <TwoLines first={<><Link href={`/households/${row.id}`} className="font-semibold text-ink">{row.headName}</Link>　{row.memberCount} 人</>} second={<span className="font-normal">{row.villageName} {row.group}</span>} /> },
  { key: 'type', head: '户类型', width: 'w-[92px]', phone: 'none', cell: (row) => row.householdTypeLabel },
  { key: 'status', head: '监测状态', width: 'w-[104px]', phone: 'end', cell: (row) => <MonitoringBadge status={row.monitoringStatus} /> },
  { key: 'category', head: '类别和风险', cell: (row) => row.categoryLabel ? <TwoLines joined first={row.categoryLabel} second={row.risks.join('、')} /> : <span className="text-ink-3">{row.risks.join('、')}</span> },
  { key: 'groups', head: '重点群体', width: 'w-[190px]', secondary: true, cell: (row) => <span className="line-clamp-2">{row.keyGroupLabels.join('、')}</span> },
  { key: 'income', head: '人均纯收入（元）', width: 'w-[132px]', align: 'right', phone: 'none', cell: (row) => row.perCapita === undefined ? <span className="text-ink-3">未核实</span> : money(row.perCapita) },
  { key: 'helper', head: '帮扶责任人', width: 'w-[96px]', secondary: true, phone: 'none', cell: (row) => row.helperName ?? '' },
]

/** Households in the order of the village registers; a row opens 一户一档. */
export function HouseholdTable({ items }: { items: readonly BrowsedHousehold[] }) {
  return (
    <ListKeys>
      <DataTable caption="农户" columns={columns} groups={[{ key: 'all', rows: items }]} rowKey={(row) => row.id} rowHref={(row) => `/households/${row.id}`} />
    </ListKeys>
  )
}
