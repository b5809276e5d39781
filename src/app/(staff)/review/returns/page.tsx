import { labelOf, returnReasons, stepKinds } from '@/domain/glossary'
import { listReturns, type ReturnLine } from '@/server/return/list-returns'
import { countReturns, type ReturnCounts } from '@/server/return/count-returns'
import { load } from '@/server/kernel/page'
import { EmptyState } from '@/ui/feedback/empty-state'
import { dayTime } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { DataTable, type Column } from '@/ui/table/data-table'
import { FilterBar } from '@/ui/table/filter-bar'
import { ListKeys } from '@/ui/table/list-keys'
import { ShowMore } from '@/ui/table/show-more'
import { TwoLines } from '@/ui/table/two-lines'
import { listHref, one, oneOf, type Search } from '../../url-state'
import { periodsOf } from './periods'

export const metadata = { title: '退回记录' }

const BY = { reason: '按原因', step: '按退回环节', toStep: '按退到环节', township: '按乡镇', village: '按村' } as const
const PARAM = { reason: 'reason', step: 'step', toStep: 'toStep', township: 'region', village: 'region' } as const

/** 退回记录 and 退回原因统计: how often cases were sent back, why, from where; each number opens the cases behind it. */
export default async function ReturnsPage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const by = oneOf(Object.keys(BY) as (keyof typeof BY)[], raw.by) ?? 'reason'
  const day = (value: string | string[] | undefined) => (/^\d{4}-\d{2}-\d{2}$/.test(one(value) ?? '') ? one(value) : undefined)
  const filter = { reason: oneOf(returnReasons, raw.reason), step: oneOf(stepKinds, raw.step), toStep: oneOf(stepKinds, raw.toStep), region: /^\d{12}$/.test(one(raw.region) ?? '') ? one(raw.region) : undefined, from: day(raw.from), to: day(raw.to) }
  const limit = Math.min(500, Math.max(50, Number(one(raw.limit)) || 50))
  const [counts, list] = await Promise.all([load(countReturns, { ...filter, by }), load(listReturns, { ...filter, limit })])
  const link = (change: Record<string, string | undefined>) => listHref('/review/returns', { ...filter, by: by === 'reason' ? undefined : by, ...change })
  const chips = [
    ...(filter.reason ? [{ label: labelOf('returnReason', filter.reason), without: link({ reason: undefined }) }] : []), ...(filter.step ? [{ label: `由${labelOf('stepKind', filter.step)}退回`, without: link({ step: undefined }) }] : []),
    ...(filter.toStep ? [{ label: `退到${labelOf('stepKind', filter.toStep)}`, without: link({ toStep: undefined }) }] : []), ...(filter.region ? [{ label: '所选地区', without: link({ region: undefined }) }] : []),
    ...(filter.from ? [{ label: `${filter.from} 起`, without: link({ from: undefined, to: undefined }) }] : []),
  ]
  return (
    <Page>
      <PageHeader title="退回记录" titleInBar note={`退回 ${counts.total.returns} 次，涉及 ${counts.total.cases} 件`} />
      <FilterBar action="/review/returns" chips={chips} keep={{ by, ...(filter.region && { region: filter.region }), ...(filter.toStep && { toStep: filter.toStep }) }} shortcuts={periodsOf(list.today).map(({ label, from, to }) => ({ label, href: link({ from, to }) }))} selects={[
        { name: 'reason', all: '全部原因', value: filter.reason, options: returnReasons.map((value) => ({ value, label: labelOf('returnReason', value) })) },
        { name: 'step', all: '全部环节', value: filter.step, options: stepKinds.map((value) => ({ value, label: labelOf('stepKind', value) })) },
      ]} />
      <div className="pt-2.5"><LinkTabs label="分组" tabs={Object.entries(BY).map(([key, label]) => ({ label, href: link({ by: key }), current: by === key }))} /></div>
      <Gutter className="flex flex-col gap-3 pt-3">
        {counts.rows.length === 0 ? <EmptyState title="没有退回记录" lines={['退回修改的案件和原因会出现在这里。']} /> : (
          <>
            <Card kind="table" title="退回原因统计" note={BY[by]}><DataTable caption="退回原因统计" density="queue" columns={countColumns(BY[by].slice(1), (key) => link({ [PARAM[by]]: key }), counts.total.returns)} groups={[{ key: 'all', rows: counts.rows }]} rowKey={(row) => row.key} rowHref={(row) => link({ [PARAM[by]]: row.key })} /></Card>
            <Card kind="table" title="退回的案件">
              <ListKeys><DataTable caption="退回的案件" columns={lineColumns(list.today)} groups={[{ key: 'all', rows: list.items }]} rowKey={(row) => row.key} rowHref={(row) => `/cases/${row.caseId}`} /></ListKeys>
              <ShowMore href={list.more && limit < 500 ? link({ limit: String(limit + 50) }) : undefined} next={50} unit="次" />
            </Card>
          </>
        )}
      </Gutter>
    </Page>
  )
}

const countColumns = (head: string, href: (key: string) => string, all: number): Column<ReturnCounts['rows'][number]>[] => [
  { key: 'label', head, phone: 'first', cell: (row) => row.label },
  { key: 'returns', head: '退回（次）', width: 'w-[110px]', align: 'right', phone: 'end', cell: (row) => <a href={href(row.key)}>{row.returns}</a> },
  { key: 'share', head: '占比', width: 'w-[90px]', align: 'right', cell: (row) => `${((row.returns * 100) / all).toFixed(1)}%` },
  { key: 'cases', head: '案件（件）', width: 'w-[110px]', align: 'right', phone: 'none', cell: (row) => row.cases },
]

const lineColumns = (today: string): Column<ReturnLine>[] => [
  { key: 'at', head: '时间', width: 'w-[120px]', phone: 'end', cell: (row) => <time dateTime={row.at}>{dayTime(row.at, today)}</time> },
  { key: 'head', head: '户主', width: 'w-[190px]', phone: 'first', cell: (row) => <TwoLines first={<a href={`/cases/${row.caseId}`} className="font-semibold text-ink">{row.headName}</a>} second={row.place} /> },
  { key: 'way', head: '退回', width: 'w-[220px]', cell: (row) => <TwoLines first={`${row.from} → ${row.to}`} second={row.by} /> },
  { key: 'reasons', head: '原因', cell: (row) => <TwoLines first={row.reasons.join('、')} second={row.note || undefined} /> },
  { key: 'now', head: '现处', width: 'w-[120px]', phone: 'none', cell: (row) => row.standing },
]
