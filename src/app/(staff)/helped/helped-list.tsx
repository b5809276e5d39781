import { labelOf } from '@/domain/glossary'
import { daysBetween } from '@/domain/time/local-date'
import type { HelpedHousehold } from '@/server/help/list-helped'
import { ButtonLink } from '@/ui/button/button-link'
import { day } from '@/ui/format/day'
import { DataTable, type Column } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { TwoLines } from '@/ui/table/two-lines'

interface HelpedListProps {
  items: readonly HelpedHousehold[]
  today: string
  mayPlan: boolean
  mayVisit: boolean
  /** The list of one helper: the helper's own name is left out. */
  own: boolean
}

/** Households under help; what is missing is said in words where the value would stand. */
export function HelpedList({ items, today, mayPlan, mayVisit, own }: HelpedListProps) {
  const columns: Column<HelpedHousehold>[] = [
    { key: 'who', head: '农户', width: 'w-[180px]', phone: 'first', cell: (row) => <TwoLines first={<><b>{row.headName}</b>　{row.memberCount} 人</>} second={<span className="font-normal">{row.villageName} {row.group}</span>} /> },
    { key: 'category', head: '类别和风险', cell: (row) => <TwoLines joined first={row.category ? labelOf('category', row.category) : '未纳入'} second={row.risks.map((risk) => labelOf('riskType', risk)).join('、')} /> },
    ...(own ? [] : [{ key: 'helper', head: '帮扶责任人', width: 'w-[170px]', cell: (row: HelpedHousehold) => row.helper ? <TwoLines joined first={row.helper.workerName} second={row.helper.unit} /> : <b className="text-due">未定责任人</b> }]),
    { key: 'plan', head: '计划和措施', width: 'w-[190px]', cell: (row) => <TwoLines joined first={row.planOn ? `${day(row.planOn, today)}申报计划` : <b className="text-due">未定计划</b>} second={row.planned + row.delivered > 0 ? `已计划 ${row.planned} 项，已落实 ${row.delivered} 项` : '尚无措施'} /> },
    { key: 'visit', head: '上次走访', width: 'w-[140px]', cell: (row) => row.lastVisitOn ? <TwoLines joined first={<><span className="md:hidden">走访 </span>{day(row.lastVisitOn, today)}</>} second={`距今 ${daysBetween(row.lastVisitOn, today)} 天`} /> : '未走访' },
    { key: 'go', head: '办理', headHidden: true, width: 'w-[110px]', phone: 'end', cell: (row) => <Act row={row} mayPlan={mayPlan} mayVisit={mayVisit} /> },
  ]
  return (
    <ListKeys>
      <DataTable caption="帮扶户" columns={columns} groups={[{ key: 'all', rows: items }]} rowKey={(row) => row.id} rowHref={(row) => `/households/${row.id}?tab=help`} />
    </ListKeys>
  )
}

function Act({ row, mayPlan, mayVisit }: { row: HelpedHousehold; mayPlan: boolean; mayVisit: boolean }) {
  if (mayPlan && !row.planOn) return <ButtonLink size="dense" href={`/households/${row.id}/plan`} label={`定计划：${row.headName}`}>定计划</ButtonLink>
  if (mayVisit) return <ButtonLink size="dense" href={`/households/${row.id}/visits/new`} label={`登记走访：${row.headName}`}>登记走访</ButtonLink>
  return <ButtonLink size="dense" href={`/households/${row.id}?tab=help`} label={`看帮扶：${row.headName}`}>看帮扶</ButtonLink>
}
