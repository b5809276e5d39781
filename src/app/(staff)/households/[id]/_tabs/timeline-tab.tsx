import type { HouseholdFile } from '@/server/household/household-file'
import { Timeline } from '@/ui/case/timeline'
import { day, dayTime } from '@/ui/format/day'
import { EmptyState } from '@/ui/feedback/empty-state'
import { Card } from '@/ui/layout/card'

/** 时间线: everything that happened to the household, newest first. */
export function TimelineTab({ rows, today }: { rows: NonNullable<HouseholdFile['timeline']>; today: string }) {
  if (rows.length === 0) return <Card kind="table"><EmptyState title="还没有记录" lines={['筛查、线索、案件、走访和帮扶的每一步会出现在这里。']} /></Card>
  return (
    <Card title="时间线" note={`${rows.length} 条`}>
      <Timeline entries={rows.map((row) => ({
        key: row.key, act: row.act, who: row.who, tone: row.tone, href: row.caseId && `/cases/${row.caseId}`, at: row.at,
        when: `${row.timed ? dayTime(row.at, today) : day(row.day, today)}${row.note ? `　${row.note}` : ''}`,
      }))} />
    </Card>
  )
}
