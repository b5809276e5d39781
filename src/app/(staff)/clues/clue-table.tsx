import { daysBetween } from '@/domain/time/local-date'
import type { InboxClue } from '@/server/clue/clue-inbox'
import { ButtonLink } from '@/ui/button/button-link'
import { ClockBadge } from '@/ui/case/clock-badge'
import { day } from '@/ui/format/day'
import { Badge } from '@/ui/layout/badge'
import { DataTable } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { TwoLines } from '@/ui/table/two-lines'

interface ClueTableProps {
  items: readonly InboxClue[]
  status: 'open' | 'converted' | 'closed'
  today: string
  mayWrite: boolean
}

/** Clues with their clock; an open one leads to 转入识别, or to its case where one runs. */
export function ClueTable({ items, status, today, mayWrite }: ClueTableProps) {
  const clock = (row: InboxClue) => {
    if (status !== 'open') return <Badge tone={status === 'converted' ? 'ok' : 'neutral'}>{status === 'converted' ? '已转识别' : '已关闭'}</Badge>
    if (!row.dueOn) return <ClockBadge clock={{ state: 'none' }} today={today} />
    const left = daysBetween(today, row.dueOn)
    return <ClockBadge clock={left < 0 ? { state: 'overdue', by: -left } : { state: 'running', left }} today={today} dueOn={row.dueOn} />
  }
  const href = (row: InboxClue) => (row.caseId ? `/cases/${row.caseId}` : mayWrite && status === 'open' ? `/households/${row.householdId}/open?clue=${row.id}` : `/households/${row.householdId}?tab=cases`)
  return (
    <ListKeys>
      <DataTable
        caption="风险线索" groups={[{ key: 'all', rows: items }]} rowKey={(row) => row.id} rowHref={href}
        columns={[
          { key: 'clock', head: status === 'open' ? '时限' : '状态', width: 'w-[98px]', phone: 'end', cell: clock },
          { key: 'who', head: '农户', width: 'w-[172px]', phone: 'first', cell: (row) => <TwoLines first={<><b>{row.headName}</b>　{row.memberCount} 人</>} second={<span className="font-normal">{row.villageName} {row.group}</span>} /> },
          { key: 'channel', head: '发现渠道', width: 'w-[176px]', cell: (row) => <TwoLines joined first={row.channelLabels.join('、')} second={`${day(row.foundOn, today)}发现${row.more > 0 ? `，另有 ${row.more} 条` : ''}`} /> },
          { key: 'note', head: '情况说明', cell: (row) => <TwoLines first={<span className="line-clamp-1">{row.note}</span>} second={row.closeReason ? `关闭理由：${row.closeReason}` : row.source ?? undefined} /> },
          { key: 'go', head: '办理', headHidden: true, width: 'w-[110px]', cell: (row) => <ButtonLink size="dense" href={href(row)} label={`${row.caseId ? '查看案件' : '去处理'}：${row.headName}`}>{row.caseId ? '查看案件' : mayWrite && status === 'open' ? '去处理' : '查看'}</ButtonLink> },
        ]}
      />
    </ListKeys>
  )
}
