import type { BehindRow } from '@/server/dashboard/list-behind'
import { MonitoringBadge } from '@/ui/case/status-badge'
import { DataTable } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { TwoLines } from '@/ui/table/two-lines'

/** Households in the order of the registers; a row that is a case opens the case. */
export function BehindTable({ items }: { items: readonly BehindRow[] }) {
  const cases = items.some(({ caseId }) => caseId !== null)
  return (
    <ListKeys>
      <DataTable
        caption={cases ? '案件' : '农户'} groups={[{ key: 'all', rows: items }]} rowKey={(row) => row.caseId ?? row.id} rowHref={(row) => (row.caseId ? `/cases/${row.caseId}` : `/households/${row.id}`)}
        columns={[
          { key: 'who', head: '户主', phone: 'first', cell: (row) => <TwoLines first={<><b>{row.headName}</b>　{row.memberCount} 人</>} second={`${row.village}${row.group}`} /> },
          { key: 'category', head: '类别', width: 'w-[180px]', cell: (row) => row.categoryLabel },
          ...(cases ? [{ key: 'step', head: '环节', width: 'w-[220px]', cell: (row: BehindRow) => row.stepTitle ?? row.statusLabel ?? '' }] : []),
          { key: 'status', head: '监测状态', width: 'w-[120px]', phone: 'end', cell: (row) => <MonitoringBadge status={row.monitoringStatus} /> },
        ]}
      />
    </ListKeys>
  )
}
