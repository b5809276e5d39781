import type { DecisionQueue } from '@/server/case/list-decision-queue'
import { Button } from '@/ui/button/button'
import { money } from '@/ui/format/money'
import { newRequestId } from '@/ui/form/request-id'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { DataTable, type Column } from '@/ui/table/data-table'
import { RowBox } from '@/ui/table/row-box'
import { ShowMore } from '@/ui/table/show-more'
import { DueBadge } from '../../cases/_parts/case-table'
import { openSelected } from '../actions'
import { laneGroups, placeColumn } from './lane-groups'
import { SelectRows } from './select-rows'

type Item = DecisionQueue['items'][number]

interface CleanLaneProps {
  queue: DecisionQueue
  level: 'county' | 'township'
  /** The filters in force, to come back to. */
  back: string
  address: (id: string) => string
  more?: string
  chosen: readonly string[]
}

/** 资料齐全: the rows that may be signed together, with a box each. */
export function CleanLane({ queue, level, back, address, more, chosen }: CleanLaneProps) {
  return (
    <SelectRows action={openSelected} params={{ level, back }} requestId={newRequestId()} formId="select">
      <Card kind="table" title={<>资料齐全　<Badge tone="ok">{queue.counts.clean} 户</Badge></>} note={`材料完整、比对无命中、公示无异议，可核对后批量${level === 'county' ? '签批' : '上报'}`}
        action={queue.items.length > 0 && <><span className="text-small text-ink-2">已选 <span data-picked>0</span> 户</span><Button type="submit" size="dense">核对所选</Button></>}>
        {queue.items.length > 0 ? (
          <>
            <p className="border-b border-line px-2 py-1 text-small max-md:px-3.5"><label className="flex min-h-6 items-center gap-2 max-md:min-h-11"><input type="checkbox" data-pick-all aria-label="选中已显示的全部农户" className="size-4 accent-accent" />全选本页 {queue.items.length} 户</label></p>
            <DataTable caption="资料齐全" density="queue" columns={columns(queue, level, chosen, address)} groups={laneGroups(queue, level)} rowKey={(row) => row.id} rowHref={(row) => address(row.id)} />
            <ShowMore href={more} next={50} rest={queue.total - queue.items.length} />
          </>
        ) : <p className="px-3 py-3 text-small text-ink-2">没有资料齐全、可以批量{level === 'county' ? '签批' : '上报'}的农户。</p>}
      </Card>
    </SelectRows>
  )
}

const columns = ({ today }: DecisionQueue, level: CleanLaneProps['level'], chosen: readonly string[], address: (id: string) => string): Column<Item>[] => [
  { key: 'box', head: '选中', headHidden: true, width: 'w-[32px]', phone: 'box', cell: (row) => <RowBox label={`选中${row.headName}`} name="cases:list" value={row.id} defaultChecked={chosen.includes(row.id)} data-pick="" disabled={!row.mine} /> },
  { key: 'due', head: '时限', width: 'w-[88px]', phone: 'end', cell: (row) => <DueBadge dueOn={row.dueOn} today={today} /> },
  { key: 'head', head: '户主', width: 'w-[84px]', phone: 'first', cell: (row) => <Link href={address(row.id)} className="font-semibold text-ink">{row.headName}</Link> },
  placeColumn(level),
  { key: 'people', head: '人口', width: 'w-[44px]', align: 'right', phone: 'none', cell: (row) => row.memberCount },
  { key: 'category', head: '认定类别', width: 'w-[118px]', cell: (row) => row.category || row.kindLabel },
  { key: 'income', head: '人均纯收入', width: 'w-[96px]', align: 'right', phone: 'none', cell: (row) => (row.perCapita === null ? '—' : money(row.perCapita)) },
  { key: 'risk', head: '风险', width: 'w-[84px]', phone: 'none', cell: (row) => <span className="line-clamp-1">{row.risks.join('、')}</span> },
  { key: 'basis', head: '依据', cell: (row) => row.basis },
]
