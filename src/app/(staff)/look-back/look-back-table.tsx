import { labelOf } from '@/domain/glossary'
import type { LookBackList, LookBackState } from '@/server/look-back/list-look-backs'
import { ButtonLink } from '@/ui/button/button-link'
import { day } from '@/ui/format/day'
import { Link } from '@/ui/layout/link'
import { DataTable, type Column } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { TwoLines } from '@/ui/table/two-lines'

type Row = LookBackList['items'][number]

interface LookBackTableProps {
  items: readonly Row[]
  today: string
  state: LookBackState
  mayRecord: boolean
  mayOpen: boolean
}

/** Households to look back at, or what was found and the case that follows from it. */
export function LookBackTable({ items, today, state, mayRecord, mayOpen }: LookBackTableProps) {
  const columns: Column<Row>[] = [
    { key: 'who', head: '户主', width: 'w-[210px]', phone: 'first', cell: (row) => <TwoLines first={<><Link href={`/households/${row.id}`} className="font-semibold">{row.headName}</Link>　{row.memberCount} 人</>} second={<span className="font-normal">{row.township} {row.village}{row.group}</span>} /> },
    { key: 'since', head: '风险消除', width: 'w-[160px]', cell: (row) => <TwoLines joined first={row.eliminatedOn ? day(row.eliminatedOn, today) : '未登记日期'} second={row.category} /> },
    ...(state === 'due'
      ? [{ key: 'labour', head: '注意', cell: (row: Row) => row.noLabour ? <b className="text-due">整户无劳动力</b> : '' }]
      : [{ key: 'found', head: '核查情况', cell: (row: Row) => row.found && <TwoLines first={row.found.findings} second={`${day(row.found.checkedOn, today)}　${row.found.by}${row.found.newRiskLabels.length > 0 ? `　新风险：${row.found.newRiskLabels.join('、')}` : ''}`} /> },
         { key: 'follow', head: '后续办理', width: 'w-[170px]', phone: 'second' as const, cell: (row: Row) => <FollowUp row={row} today={today} mayOpen={mayOpen} /> }]),
    ...(mayRecord && state === 'due' ? [{ key: 'go', head: '办理', headHidden: true, width: 'w-[110px]', phone: 'end' as const, align: 'right' as const, cell: (row: Row) => <ButtonLink size="dense" href={`/households/${row.id}/look-back`} label={`登记回头看：${row.headName}`}>登记核查</ButtonLink> }] : []),
  ]
  return <ListKeys><DataTable caption="回头看" columns={columns} groups={[{ key: 'all', rows: items }]} rowKey={(row) => row.id} rowHref={(row) => (mayRecord && state === 'due' ? `/households/${row.id}/look-back` : `/households/${row.id}`)} /></ListKeys>
}

/** The case that the outcome asks for: opened on a day, or still to be opened. */
function FollowUp({ row: { id, headName, followUp }, today, mayOpen }: { row: Row; today: string; mayOpen: boolean }) {
  if (!followUp) return <span className="text-ink-2">无须办理</span>
  const kind = labelOf('caseKind', followUp.kind)
  if (followUp.caseId) return <Link href={`/cases/${followUp.caseId}`}>{followUp.openedOn && day(followUp.openedOn, today)}已发起{kind}</Link>
  if (!mayOpen) return <b className="text-due">待发起{kind}</b>
  return <ButtonLink size="dense" href={`/households/${id}/open?kind=${followUp.kind}&from=lookBack`} label={`发起${kind}：${headName}`}>发起{kind}</ButtonLink>
}
