import type { DecisionQueue } from '@/server/case/list-decision-queue'
import { ButtonLink } from '@/ui/button/button-link'
import { money } from '@/ui/format/money'
import { Badge } from '@/ui/layout/badge'
import { Card } from '@/ui/layout/card'
import { DataTable, type Column } from '@/ui/table/data-table'
import { ShowMore } from '@/ui/table/show-more'
import { DueBadge } from '../../cases/_parts/case-table'
import { laneGroups, placeColumn } from './lane-groups'

type Item = DecisionQueue['items'][number]

/** 有疑点: weighed one by one, each doubt in words. */
export function DoubtLane({ queue, level, act, address, more }: { queue: DecisionQueue; level: 'county' | 'township'; act: string; address: (id: string) => string; more?: string }) {
  const late = (row: Item) => row.dueOn !== null && row.dueOn < queue.today
  const columns: Column<Item>[] = [
    { key: 'due', head: '时限', width: 'w-[92px]', phone: 'end', cell: (row) => <DueBadge dueOn={row.dueOn} today={queue.today} /> },
    { key: 'head', head: '户主', width: 'w-[84px]', phone: 'first', cell: (row) => <b>{row.headName}</b> },
    placeColumn(level),
    { key: 'category', head: '认定类别', width: 'w-[118px]', phone: 'none', cell: (row) => row.category || row.kindLabel },
    { key: 'income', head: '人均纯收入', width: 'w-[96px]', align: 'right', phone: 'none', cell: (row) => (row.perCapita === null ? '—' : money(row.perCapita)) },
    { key: 'doubt', head: '疑点', cell: (row) => <span className="line-clamp-2 text-due">{row.doubts.join('') || (late(row) && '已超期，通过须写明理由。')}</span> },
    { key: 'act', head: '办理', headHidden: true, width: 'w-[72px]', align: 'right', phone: 'none', cell: (row) => <ButtonLink href={address(row.id)} size="dense" label={`${act}：${row.headName}`}>{row.mine ? act : '查看'}</ButtonLink> },
  ]
  return (
    <Card kind="table" title={<>有疑点　<Badge tone="due">{queue.counts.doubt} 户</Badge></>} note={`须逐户打开${act}，不能批量${level === 'county' ? '签批' : '上报'}`}>
      {queue.items.length > 0 ? (
        <>
          <DataTable caption="有疑点" density="queue" columns={columns} groups={laneGroups(queue, level)} rowKey={(row) => row.id} rowHref={(row) => address(row.id)} />
          <ShowMore href={more} next={50} rest={queue.total - queue.items.length} />
        </>
      ) : <p className="px-3 py-3 text-small text-ink-2">没有需要逐户说明的疑点。</p>}
    </Card>
  )
}
