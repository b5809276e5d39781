import { daysBetween } from '@/domain/time/local-date'
import { labelOf } from '@/domain/glossary'
import { ButtonLink } from '@/ui/button/button-link'
import { ClockBadge } from '@/ui/case/clock-badge'
import { day } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { DataTable } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { TwoLines } from '@/ui/table/two-lines'
import type { listEarlyWarnings } from '@/server/early-warning/list-early-warnings'

type Row = Awaited<ReturnType<typeof listEarlyWarnings>>['items'][number]

/** Early warnings with where they stand, by when the gap is to be mended, and what the caller does next. */
export function WarningTable({ items, today }: { items: readonly Row[]; today: string }) {
  const left = ({ dueOn }: Row) => daysBetween(today, dueOn!)
  return (
    <ListKeys>
      <DataTable
        caption="预警" groups={[{ key: 'all', rows: items }]} rowKey={(row) => row.id} rowHref={(row) => `/monitoring/${row.id}`}
        columns={[
          { key: 'due', head: '补短时限', width: 'w-[98px]', phone: 'end', cell: (row) => row.status === 'closed' || row.status === 'dismissed' || !row.dueOn
            ? <Badge tone={row.status === 'closed' ? 'ok' : 'neutral'}>{row.status === 'closed' || row.status === 'dismissed' ? row.statusLabel : '未定'}</Badge>
            : <ClockBadge today={today} dueOn={row.dueOn} clock={left(row) < 0 ? { state: 'overdue', by: -left(row) } : { state: 'running', left: left(row) }} /> },
          { key: 'who', head: '户主', width: 'w-[200px]', phone: 'first', cell: (row) => <TwoLines first={<><b>{row.household.headName}</b>　{row.household.memberCount} 人</>} second={`${row.village}　${row.household.group}`} /> },
          { key: 'gap', head: '缺项', width: 'w-[160px]', cell: (row) => <TwoLines first={row.gapLabel} second={`${day(row.markedOn, today)}标注`} /> },
          { key: 'status', head: '环节', cell: (row) => <TwoLines first={row.statusLabel} second={row.department} /> },
          { key: 'go', head: '办理', headHidden: true, width: 'w-[120px]', align: 'right', phone: 'none', cell: (row) => {
            const next = row.allowedActions[0]
            return <ButtonLink size="dense" href={`/monitoring/${row.id}`} label={`${next ? labelOf('earlyWarningAct', next) : '查看'}：${row.household.headName}`}>{next ? labelOf('earlyWarningAct', next) : '查看'}</ButtonLink>
          } },
        ]}
      />
    </ListKeys>
  )
}
