import { citationOf } from '@/domain/refusal'
import { labelOf } from '@/domain/glossary'
import { daysBetween } from '@/domain/time/local-date'
import type { HouseholdFile } from '@/server/household/household-file'
import { ClockBadge } from '@/ui/case/clock-badge'
import { CaseStatusBadge } from '@/ui/case/status-badge'
import { EmptyState } from '@/ui/feedback/empty-state'
import { day } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { DataTable } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { TwoLines } from '@/ui/table/two-lines'

type Row = HouseholdFile['household']['cases'][number]

/** 案件 and 线索 of a household; below, why what cannot be opened cannot be opened. */
export function CasesTab({ file }: { file: HouseholdFile }) {
  const { household, today, openings } = file
  const refused = openings.filter(({ refusals }) => refusals.length > 0)
  return (
    <>
      <Card title="案件" note={`${household.cases.length} 件`} kind="table">
        {household.cases.length > 0 ? <CaseRows cases={household.cases} today={today} /> : <EmptyState title="还没有案件" lines={['发起识别后，办理的每一步会出现在这里。']} />}
      </Card>
      <Card title="线索" note={`${household.clues.length} 条`}>
        {household.clues.length === 0 && <p className="text-ink-2">没有登记过风险线索。</p>}
        <ul>
          {household.clues.map((clue) => (
            <li key={clue.id} className="flex gap-4 border-t border-line py-1.5 text-small first:border-t-0">
              <span className="w-20 shrink-0 text-ink-2">{day(clue.foundOn, today)}</span>
              <span className="min-w-0 flex-1"><b>{clue.channelLabel}</b>　{clue.note}</span>
              <span className="shrink-0 text-ink-2">{{ open: '待处理', converted: '已转识别', closed: '已关闭' }[clue.status] ?? clue.status}</span>
            </li>
          ))}
        </ul>
      </Card>
      {refused.length > 0 && (
        <Card title="现在不能发起">
          <ul className="text-small">
            {refused.map(({ kind, refusals }) => (
              <li key={kind} className="py-0.5"><b>{labelOf('caseKind', kind)}</b>　{refusals.map((refusal) => `${refusal.message}${citationOf(refusal)}${refusal.fix ? `办法：${refusal.fix}` : ''}`).join('')}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

/** Cases of one household: what runs with its clock, what was decided when. */
export function CaseRows({ cases, today }: { cases: readonly Row[]; today: string }) {
  const clock = (row: Row) => {
    if (row.status !== 'open') return <CaseStatusBadge status={row.status} />
    if (!row.dueOn) return <ClockBadge clock={{ state: 'none' }} today={today} />
    const left = daysBetween(today, row.dueOn)
    return <ClockBadge clock={left < 0 ? { state: 'overdue', by: -left } : { state: 'running', left }} today={today} dueOn={row.dueOn} />
  }
  return (
    <ListKeys>
      <DataTable
        caption="案件" rowKey={(row) => row.id} rowHref={(row) => `/cases/${row.id}`} groups={[{ key: 'all', rows: cases }]}
        columns={[
          { key: 'clock', head: '时限或结果', width: 'w-[112px]', phone: 'end', cell: clock },
          { key: 'kind', head: '案件', width: 'w-[140px]', phone: 'first', cell: (row) => <Link href={`/cases/${row.id}`} className="font-semibold">{row.kindLabel}</Link> },
          { key: 'step', head: '环节', cell: (row) => row.step ? row.step.title : row.statusLabel },
          { key: 'dates', head: '日期', width: 'w-[220px]', secondary: true, cell: (row) => <TwoLines first={`${day(row.openedOn, today)}发起`} second={row.decidedOn ? `${day(row.decidedOn, today)}作出决定` : undefined} /> },
        ]}
      />
    </ListKeys>
  )
}
