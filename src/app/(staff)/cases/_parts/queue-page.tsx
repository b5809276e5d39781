import { caseKinds, labelOf } from '@/domain/glossary'
import { listDecisionQueue, type DecisionQueue } from '@/server/case/list-decision-queue'
import { load } from '@/server/kernel/page'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState, FilteredEmpty } from '@/ui/feedback/empty-state'
import { money } from '@/ui/format/money'
import { KeyCap } from '@/ui/keyboard/key-cap'
import { Card } from '@/ui/layout/card'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { DataTable, type Column } from '@/ui/table/data-table'
import { FilterBar } from '@/ui/table/filter-bar'
import { ListKeys } from '@/ui/table/list-keys'
import { ShowMore } from '@/ui/table/show-more'
import { TwoLines } from '@/ui/table/two-lines'
import { listHref, one } from '../../url-state'
import { DueBadge } from './case-table'
import { DoneLine } from './done-line'
import { laneOf } from './lane-of'

type Item = DecisionQueue['items'][number]
type Search = Record<string, string | string[] | undefined>

interface QueuePageProps {
  level: 'township' | 'county' | 'comparison'
  title: string
  act: string
  home: string
  address: (id: string, lane: string) => string
  empty: string
  search: Search
}

/** A queue of decisions: lanes with counts, filters in the URL, sorted by deadline; Enter opens a row. */
export async function QueuePage({ level, title, act, home, address, empty, search }: QueuePageProps) {
  const lane = laneOf(search.lane)
  const kind = caseKinds.find((known) => known === one(search.kind))
  const region = /^\d{12}$/.test(one(search.region) ?? '') ? one(search.region) : undefined
  const sort = one(search.sort) === 'enteredAt' ? 'enteredAt' : 'dueAt'
  const limit = Math.min(200, Math.max(50, Number(one(search.limit)) || 50))
  const queue = await load(listDecisionQueue, { level, lane, kind, region, sort, limit })
  const link = (change: Record<string, string | undefined>) => listHref(home, { lane: lane === 'all' ? undefined : lane, kind, region, sort: sort === 'dueAt' ? undefined : sort, ...change })
  const chips = [
    ...(kind ? [{ label: labelOf('caseKind', kind), without: link({ kind: undefined }) }] : []),
    ...(region ? [{ label: queue.townships.find((t) => t.code === region)?.name ?? region, without: link({ region: undefined }) }] : []),
  ]
  return (
    <Page>
      <PageHeader title={title} note={<>待{act} {queue.counts.all} 户{queue.counts.late > 0 && <>　其中<b className="text-bad">超期 {queue.counts.late}</b></>}{queue.counts.due > 0 && <>　<b className="text-due">3 天内到期 {queue.counts.due}</b></>}</>} titleInBar
        actions={queue.items[0] && <ButtonLink variant="primary" href={address(queue.items[0].id, lane)}>{act}第一户</ButtonLink>} />
      {level !== 'comparison' && (
        <LinkTabs label="两列" tabs={[
          { label: '全部', count: queue.counts.all, href: link({ lane: undefined }), current: lane === 'all' },
          { label: '资料齐全', count: queue.counts.clean, href: link({ lane: 'clean' }), current: lane === 'clean' },
          { label: '有疑点', count: queue.counts.doubt, href: link({ lane: 'doubt' }), current: lane === 'doubt' },
        ]} />
      )}
      <div className="pt-2.5">
        <FilterBar action={home} keep={{ ...(lane !== 'all' && { lane }) }} chips={chips} end={<><KeyCap keys="J" /> <KeyCap keys="K" /> 上下　<KeyCap keys="Enter" /> 打开</>} selects={[
          ...(level === 'township' ? [] : [{ name: 'region', all: '全部乡镇', value: region, options: queue.townships.map((t) => ({ value: t.code, label: `${t.name}　${t.count}` })) }]),
          { name: 'kind', all: '全部类别', value: kind, options: caseKinds.map((value) => ({ value, label: labelOf('caseKind', value) })) },
          { name: 'sort', all: '按时限排序', value: sort === 'dueAt' ? undefined : sort, options: [{ value: 'enteredAt', label: '按送达先后' }] },
        ]} />
      </div>
      <Gutter className="flex flex-col gap-3 pt-2.5">
        <DoneLine id={one(search.done)} />
        {queue.items.length === 0 ? (
          chips.length > 0 || lane !== 'all'
            ? <FilteredEmpty title="没有符合条件的案件" conditions={chips.map((chip) => ({ label: chip.label, without: chip.without }))} clearHref={home} />
            : <EmptyState title={`没有待${act}的案件`} lines={[empty]} {...(level === 'county' && { link: { label: '查看审批记录', href: '/approval/decisions' } })} />
        ) : (
          <Card kind="table">
            <ListKeys>
              <DataTable caption={title} columns={columns(queue, act, (id) => address(id, lane))} groups={[{ key: 'all', rows: queue.items }]} rowKey={(row) => row.id} rowHref={(row) => address(row.id, lane)} />
            </ListKeys>
          </Card>
        )}
        <ShowMore href={queue.items.length < queue.total && limit < 200 ? link({ limit: String(limit + 50) }) : undefined} next={50} rest={queue.total - queue.items.length} unit="件" />
      </Gutter>
    </Page>
  )
}

function columns(queue: DecisionQueue, act: string, address: (id: string) => string): Column<Item>[] {
  return [
    { key: 'due', head: '时限', width: 'w-[98px]', phone: 'end', cell: (row) => <DueBadge dueOn={row.dueOn} today={queue.today} /> },
    { key: 'head', head: '户主', width: 'w-[190px]', phone: 'first', cell: (row) => <TwoLines first={<><b>{row.headName}</b>　{row.memberCount} 人</>} second={`${row.township} ${row.village}${row.group}`} /> },
    { key: 'kind', head: '事项', width: 'w-[170px]', phone: 'second', cell: (row) => <TwoLines first={row.kindLabel} second={row.category || row.householdType} /> },
    { key: 'income', head: '人均纯收入（元）', width: 'w-[130px]', align: 'right', phone: 'none', cell: (row) => (row.perCapita === null ? '—' : money(row.perCapita)) },
    { key: 'doubts', head: '疑点', phone: 'second', cell: (row) => (row.doubts.length === 0 ? <span className={row.dueOn && row.dueOn < queue.today ? 'text-due' : 'text-ok'}>{row.dueOn && row.dueOn < queue.today ? '已超期，通过须写明理由。' : '资料齐全'}</span> : <span className="text-due">{row.doubts.join('')}</span>) },
    { key: 'act', head: '办理', headHidden: true, width: 'w-[104px]', align: 'right', phone: 'none', cell: (row) => <ButtonLink href={address(row.id)} size="dense" label={`${act}：${row.headName}`}>{row.mine ? `去${act}` : '查看'}</ButtonLink> },
  ]
}
