import type { HouseholdHistory } from '@/server/household/household-history'
import { CaseStatusBadge } from '@/ui/case/status-badge'
import { day } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'

/** 历次认定: every identification, elimination, rollback and removal with its policy, in order; look-backs where they were made. */
export function HistoryCard({ history: { cases, lookBacks }, today }: { history: HouseholdHistory; today: string }) {
  if (cases.length === 0) return null
  const number = (id: string) => cases.findIndex((known) => known.id === id) + 1
  const rows = [
    ...cases.map((row, i) => ({ at: row.openedOn, order: i, node: (
      <>
        <Link href={`/cases/${row.id}`} className="font-semibold">{i + 1}. {row.kindLabel}</Link>
        <span className="min-w-0 flex-1">{day(row.openedOn, today)}发起{row.decidedOn && `，${day(row.decidedOn, today)}作出决定`}{row.category && `　${row.category}`}<span className="block text-ink-2">{row.policy}{row.follows && `　接第 ${number(row.follows)} 项识别`}</span></span>
        <CaseStatusBadge status={row.status} />
      </>
    ) })),
    ...lookBacks.map((row) => ({ at: row.checkedOn, order: cases.length, node: (
      <>
        <b>回头看</b>
        <span className="min-w-0 flex-1">{day(row.checkedOn, today)}　{row.outcomeLabel}<span className="block text-ink-2">{row.findings}</span></span>
      </>
    ) })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.order - b.order))
  return (
    <Card title="历次认定" note={`${cases.length} 件，跨方案不断档`}>
      <ol className="text-small">
        {rows.map((row, i) => <li key={i} className="flex gap-4 border-t border-line py-1.5 first:border-t-0 [&>:first-child]:w-24 [&>:first-child]:shrink-0">{row.node}</li>)}
      </ol>
    </Card>
  )
}
