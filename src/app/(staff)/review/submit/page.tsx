import { requireCaller } from '@/server/auth/session'
import { caseKinds, labelOf, type CaseKind } from '@/domain/glossary'
import { listDecisionQueue, type DecisionQueue } from '@/server/case/list-decision-queue'
import { load } from '@/server/kernel/page'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState } from '@/ui/feedback/empty-state'
import { money } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { Link } from '@/ui/layout/link'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { DataTable, type Column, type RowGroup } from '@/ui/table/data-table'
import { ListKeys } from '@/ui/table/list-keys'
import { DueBadge } from '../../cases/_parts/case-table'
import { listHref, oneOf, type Search } from '../../url-state'

export const metadata = { title: '上报名单' }

type Item = DecisionQueue['items'][number]

/** The paper that goes up with each kind of case: F-020 for 拟纳入 and 拟消除, F-022 for 回退 and 清退. */
const PAPER: Record<CaseKind, string> = { identification: 'F-020', elimination: 'F-020', rollback: 'F-022', removal: 'F-022' }

/** 上报名单: what the township has passed and the county has not decided, by village, with its sums and the paper that goes with it. */
export default async function SubmitPage({ searchParams }: { searchParams: Search }) {
  const kind = oneOf(caseKinds, (await searchParams).kind) ?? 'identification'
  const [{ actor }, ...queues] = await Promise.all([requireCaller(), ...caseKinds.map((each) => load(listDecisionQueue, { level: 'county', lane: 'all', kind: each, limit: 500 }))])
  const { items, total, today } = queues[caseKinds.indexOf(kind)]!
  const groups = byVillage(items)
  const place = actor.hats[0]!.region
  return (
    <Page>
      <PageHeader title="上报名单" crumbs={[{ label: '乡镇审核', href: '/review' }, { label: '上报名单' }]} note={`已上报、待县级审批 ${queues.reduce((sum, queue) => sum + queue.total, 0)} 户`}
        actions={items.length > 0 && <ButtonLink href={listHref(`/print/forms/${PAPER[kind]}`, { region: place, kind })} variant="primary">打印{labelOf('caseKind', kind)}名单</ButtonLink>} />
      <LinkTabs label="事项" tabs={caseKinds.map((each, i) => ({ label: `${labelOf('caseKind', each)} ${queues[i]!.total}`, href: listHref('/review/submit', { kind: each === 'identification' ? undefined : each }), current: each === kind }))} />
      <Gutter className="flex flex-col gap-3 pt-3">
        {items.length === 0 ? <EmptyState title={`没有待县级审批的${labelOf('caseKind', kind)}案件`} lines={['乡镇审核同意上报的案件会出现在这里。']} /> : (
          <Card kind="table" title={`共 ${total} 户 ${peopleOf(items)} 人`} note={sums(items)}>
            <ListKeys><DataTable caption="上报名单" density="queue" columns={columns(today)} groups={groups} rowKey={(row) => row.id} rowHref={(row) => `/cases/${row.id}`} /></ListKeys>
          </Card>
        )}
      </Gutter>
    </Page>
  )
}

const peopleOf = (items: readonly Item[]) => items.reduce((sum, { memberCount }) => sum + memberCount, 0)

/** 「边缘易致贫户 3 户，突发严重困难户 1 户」 */
const sums = (items: readonly Item[]): string => [...Map.groupBy(items.filter(({ category }) => category), ({ category }) => category)].map(([category, of]) => `${category} ${of.length} 户`).join('，')

const byVillage = (items: readonly Item[]): RowGroup<Item>[] =>
  [...Map.groupBy(items, ({ villageCode }) => villageCode)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, rows]) => ({ key, title: `${rows[0]!.township}${rows[0]!.village}　${peopleOf(rows)} 人`, count: rows.length, rows }))

const columns = (today: string): Column<Item>[] => [
  { key: 'due', head: '时限', width: 'w-[92px]', phone: 'end', cell: (row) => <DueBadge dueOn={row.dueOn} today={today} /> },
  { key: 'head', head: '户主', width: 'w-[120px]', phone: 'first', cell: (row) => <Link href={`/cases/${row.id}`} className="font-semibold text-ink">{row.headName}</Link> },
  { key: 'group', head: '组', width: 'w-[120px]', phone: 'second', cell: (row) => row.group },
  { key: 'people', head: '人口', width: 'w-[64px]', align: 'right', phone: 'none', cell: (row) => row.memberCount },
  { key: 'category', head: '认定类别', width: 'w-[140px]', cell: (row) => row.category || row.kindLabel },
  { key: 'income', head: '人均纯收入（元）', width: 'w-[140px]', align: 'right', phone: 'none', cell: (row) => (row.perCapita === null ? '—' : money(row.perCapita)) },
  { key: 'risk', head: '风险', width: 'w-[160px]', phone: 'none', cell: (row) => row.risks.join('、') },
  { key: 'basis', head: '依据', cell: (row) => row.basis },
]
