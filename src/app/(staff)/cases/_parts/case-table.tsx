import { daysBetween } from '@/domain/time/local-date'
import type { CaseList } from '@/server/case/browse-cases'
import { ButtonLink } from '@/ui/button/button-link'
import { ClockBadge } from '@/ui/case/clock-badge'
import { CaseStatusBadge } from '@/ui/case/status-badge'
import { day } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { DataTable, type Column } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { TwoLines } from '@/ui/table/two-lines'
import { STEP_ACT, stepFormHref } from '../../step-form'

type Row = CaseList['items'][number]

/** The form of the step where it is the caller's, else the case. */
const target = ({ own, id }: Row) => (own ? stepFormHref(own, id) : `/cases/${id}`)

/** Days left to a deadline as its badge; a case without one says so. */
export function DueBadge({ dueOn, today, bare }: { dueOn: string | null; today: string; bare?: boolean }) {
  const left = dueOn ? daysBetween(today, dueOn) : null
  const clock = left === null ? ({ state: 'none' } as const) : left >= 0 ? ({ state: 'running', left } as const) : ({ state: 'overdue', by: -left } as const)
  return <ClockBadge bare={bare} today={today} dueOn={dueOn ?? undefined} clock={clock} />
}

/** Cases of one list; a row opens the form of its step where the caller takes it. */
export function CaseTable({ caption, items, today, kinds }: { caption: string; items: readonly Row[]; today: string; kinds: number }) {
  const columns: Column<Row>[] = [
    { key: 'due', head: '时限', width: 'w-[98px]', phone: 'end', cell: (row) => (row.status === 'open' ? <DueBadge dueOn={row.dueOn} today={today} /> : <CaseStatusBadge status={row.status} />) },
    { key: 'head', head: '户主', width: 'w-[220px]', phone: 'first', cell: (row) => <TwoLines first={<><b>{row.headName}</b>　{row.memberCount} 人</>} second={`${row.township} ${row.village}${row.group}`} /> },
    { key: 'step', head: '环节', cell: (row) => row.status === 'open'
      ? <TwoLines first={<>{kinds > 1 && `${row.kindLabel}：`}{row.stepTitle}{row.returned && <> <Badge tone="due">退回</Badge></>}</>} second={row.stepActors} />
      : <TwoLines first={row.kindLabel} second={row.decidedOn ? `${day(row.decidedOn, today)}作出决定` : undefined} /> },
    { key: 'category', head: '认定类别', width: 'w-[200px]', phone: 'none', cell: (row) => <TwoLines first={row.category || <span className="text-ink-3">未认定</span>} second={row.householdType} /> },
    { key: 'act', head: '办理', headHidden: true, width: 'w-[104px]', align: 'right', phone: 'none', cell: (row) => <ButtonLink href={target(row)} size="dense" label={`${row.own ? STEP_ACT[row.own] : '查看'}：${row.headName}`}>{row.own ? STEP_ACT[row.own] : '查看'}</ButtonLink> },
  ]
  return (
    <ListKeys>
      <DataTable caption={caption} columns={columns} groups={[{ key: 'all', rows: items }]} rowKey={(row) => row.id} rowHref={target} />
    </ListKeys>
  )
}
