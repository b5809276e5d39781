import { grants } from '@/domain/access/matrix'
import { isWithinRegion } from '@/domain/region/region-code'
import { requireCaller } from '@/server/auth/session'
import { caseKinds, labelOf, type CaseKind } from '@/domain/glossary'
import { listDecisionQueue, type DecisionQueue } from '@/server/case/list-decision-queue'
import { load } from '@/server/kernel/page'
import { listSubmissions } from '@/server/submission/list-submissions'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState } from '@/ui/feedback/empty-state'
import { money } from '@/ui/format/money'
import { newRequestId } from '@/ui/form/request-id'
import { Card } from '@/ui/layout/card'
import { Columns } from '@/ui/layout/columns'
import { Link } from '@/ui/layout/link'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { DataTable, type Column, type RowGroup } from '@/ui/table/data-table'
import { FilterBar } from '@/ui/table/filter-bar'
import { ListKeys } from '@/ui/table/list-keys'
import { DueBadge } from '../../cases/_parts/case-table'
import { listHref, one, oneOf, type Search } from '../../url-state'
import { SubmissionForm } from './submission-form'
import { SubmissionList } from './submission-list'

export const metadata = { title: '上报名单' }

type Item = DecisionQueue['items'][number]

/** The paper that goes up with each kind of case: F-020 for 拟纳入 and 拟消除, F-022 for 回退 and 清退. */
const PAPER: Record<CaseKind, string> = { identification: 'F-020', elimination: 'F-020', rollback: 'F-022', removal: 'F-022' }

/** 上报名单: what the township has passed and the county has not decided, by village, with its sums, the paper that goes with it and its signed page. */
export default async function SubmitPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const kind = oneOf(caseKinds, search.kind) ?? 'identification'
  const { actor } = await requireCaller()
  const { role, region: own } = actor.hats[0]!
  const region = /^\d{12}$/.test(one(search.region) ?? '') ? one(search.region) : undefined
  const [signed, ...queues] = await Promise.all([
    grants(role, 'submission.read') ? load(listSubmissions, { kind, region }) : null,
    ...caseKinds.map((each) => load(listDecisionQueue, { level: 'county', lane: 'all', kind: each, region, limit: 500 })),
  ])
  const { items, total, today, townships } = queues[caseKinds.indexOf(kind)]!
  const writes = grants(role, 'submission.write')
  const upper = isWithinRegion(`${actor.county}000000`, own)
  const link = (change: Record<string, string | undefined>) => listHref('/review/submit', { kind: kind === 'identification' ? undefined : kind, region, ...change })
  const href = ({ id }: Item) => (upper ? `/approval/${id}` : `/cases/${id}`)
  const form = <SubmissionForm key={kind} township={own} kind={kind} households={total} today={today} signer={role === 'townshipReviewer' ? actor.name : ''} requestId={newRequestId()} />
  return (
    <Page nav="narrow">
      <PageHeader title="上报名单" crumbs={[upper ? { label: '县级审批', href: '/approval' } : { label: '乡镇审核', href: '/review' }, { label: '上报名单' }]} note={`已上报、待县级审批 ${queues.reduce((sum, queue) => sum + queue.total, 0)} 户`}
        actions={items.length > 0 && <ButtonLink href={listHref(`/print/forms/${PAPER[kind]}`, { region: region ?? own, kind })} variant="primary">打印{labelOf('caseKind', kind)}名单</ButtonLink>} />
      <LinkTabs label="事项" tabs={caseKinds.map((each, i) => ({ label: `${labelOf('caseKind', each)} ${queues[i]!.total}`, href: link({ kind: each === 'identification' ? undefined : each }), current: each === kind }))} />
      {upper && <div className="pt-2.5"><FilterBar action="/review/submit" keep={kind === 'identification' ? {} : { kind }} chips={region ? [{ label: townships.find(({ code }) => code === region)?.name ?? region, without: link({ region: undefined }) }] : []}
        selects={[{ name: 'region', all: '全部乡镇', value: region, options: townships.map(({ code, name, count }) => ({ value: code, label: `${name}　${count}` })) }]} /></div>}
      <Columns width={340} asideLabel="签字名单" aside={signed && (
        <Card title="签字名单" note={signed.total > 0 ? `${signed.total} 份` : undefined}>
          {writes && items.length > 0 && (items.every(({ id }) => signed.covered.includes(id)) ? <details className="pb-2 text-small"><summary className="inline-flex min-h-6 items-center text-accent max-md:min-h-11">名单有变，另登一份…</summary>{form}</details> : form)}
          {signed.items.length > 0 ? <SubmissionList items={signed.items} today={today} writes={writes} places={upper} /> : <p className="pt-2 text-small text-ink-2">{upper ? '乡镇还没有登记签字名单。' : '打印名单，签字盖章后在此登记签字页，县级在名单旁查看。'}</p>}
        </Card>
      )}>
        {items.length === 0 ? <EmptyState title={`没有待县级审批的${labelOf('caseKind', kind)}案件`} lines={['乡镇审核同意上报的案件会出现在这里。']} /> : (
          <Card kind="table" title={`共 ${total} 户 ${peopleOf(items)} 人`} note={sums(items)}>
            <ListKeys><DataTable caption="上报名单" density="queue" columns={columns(today, href, signed && new Set(signed.covered))} groups={byVillage(items, upper)} rowKey={(row) => row.id} rowHref={href} /></ListKeys>
          </Card>
        )}
      </Columns>
    </Page>
  )
}

const peopleOf = (items: readonly Item[]) => items.reduce((sum, { memberCount }) => sum + memberCount, 0)

/** 「边缘易致贫户 3 户，突发严重困难户 1 户」 */
const sums = (items: readonly Item[]): string => [...Map.groupBy(items.filter(({ category }) => category), ({ category }) => category)].map(([category, of]) => `${category} ${of.length} 户`).join('，')

const byVillage = (items: readonly Item[], upper: boolean): RowGroup<Item>[] =>
  [...Map.groupBy(items, ({ villageCode }) => villageCode)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, rows]) => ({ key, title: `${upper ? rows[0]!.township : ''}${rows[0]!.village}`, count: `${rows.length} 户 ${peopleOf(rows)} 人`, rows }))

const columns = (today: string, href: (row: Item) => string, covered: ReadonlySet<string> | null): Column<Item>[] => [
  { key: 'due', head: '时限', width: 'w-[92px]', phone: 'end', cell: (row) => <DueBadge dueOn={row.dueOn} today={today} /> },
  { key: 'head', head: '户主', width: 'w-[84px]', phone: 'first', cell: (row) => <Link href={href(row)} className="font-semibold text-ink">{row.headName}</Link> },
  { key: 'group', head: '组', width: 'w-[92px]', phone: 'second', cell: (row) => row.group },
  { key: 'people', head: '人口', width: 'w-[48px]', align: 'right', phone: 'none', cell: (row) => row.memberCount },
  { key: 'category', head: '认定类别', width: 'w-[118px]', cell: (row) => row.category || row.kindLabel },
  { key: 'income', head: '人均纯收入', width: 'w-[96px]', align: 'right', phone: 'none', cell: (row) => (row.perCapita === null ? '—' : money(row.perCapita)) },
  { key: 'risk', head: '风险', width: 'w-[96px]', phone: 'none', cell: (row) => <span className="line-clamp-1">{row.risks.join('、')}</span> },
  { key: 'basis', head: '依据', cell: (row) => row.basis },
  ...(covered ? [{ key: 'signed', head: '签字页', width: 'w-[68px]', phone: 'second', cell: (row: Item) => <span className={covered.has(row.id) ? 'text-ok' : 'text-due'}><span className="md:hidden">签字页</span>{covered.has(row.id) ? '已附' : '未附'}</span> } satisfies Column<Item>] : []),
]
