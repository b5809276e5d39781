import { grants } from '@/domain/access/matrix'
import { labelOf, termsOf, type Enumeration } from '@/domain/glossary'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { listProblems, problemStates } from '@/server/problem/list-problems'
import { ButtonLink } from '@/ui/button/button-link'
import { EmptyState } from '@/ui/feedback/empty-state'
import { count } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { FilterBar } from '@/ui/table/filter-bar'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, oneOf, type Search } from '../url-state'
import { ProblemTable } from './problem-table'

export const metadata = { title: '问题台账' }

const HREF = '/problems'
const options = <E extends Enumeration>(of: E) => termsOf(of).map((value) => ({ value, label: labelOf(of, value) }))

/** 问题台账: problems of all sources in one ledger, by state, place, source and topic. */
export default async function ProblemsPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const { actor } = await requireCaller()
  const state = oneOf(problemStates, search.state)
  const keep = { region: one(search.region)?.match(/^\d{12}$/)?.[0], source: oneOf(termsOf('problemSource'), search.source), topic: oneOf(termsOf('problemTopic'), search.topic), level: oneOf(termsOf('problemLevel'), search.level) }
  const view = await load(listProblems, { ...keep, state, cursor: one(search.after), limit: 50 })
  const href = (change: Record<string, string | undefined>) => listHref(HREF, { ...keep, state, ...change })
  const label = (of: (typeof problemStates)[number]) => (of === 'late' ? '超期未整改' : labelOf('problemStatus', of))
  const chips = [
    ...(keep.region ? [{ label: view.places.name, without: href({ region: undefined }) }] : []), ...(keep.level ? [{ label: `${labelOf('problemLevel', keep.level)}级问题`, without: href({ level: undefined }) }] : []),
    ...(keep.source ? [{ label: labelOf('problemSource', keep.source), without: href({ source: undefined }) }] : []), ...(keep.topic ? [{ label: labelOf('problemTopic', keep.topic), without: href({ topic: undefined }) }] : []),
  ]
  const may = grants(actor.hats[0]!.role, 'problem.write')
  return (
    <Page>
      <PageHeader title="问题台账" titleInBar note={`共 ${count(view.all)} 条，已销号 ${count(view.counts.closed)} 条`} actions={<><ButtonLink variant="quiet" href="/ledgers/problem-ledger">台账汇总</ButtonLink>{may && <ButtonLink variant="primary" href="/problems/new">登记问题</ButtonLink>}</>} />
      <LinkTabs label="状态" tabs={[{ label: '全部', count: view.all, href: href({ state: undefined }), current: !state }, ...problemStates.map((of) => ({ label: label(of), count: view.counts[of], href: href({ state: of }), current: of === state }))]} />
      <div className="pt-2.5">
        <FilterBar
          action={HREF} keep={{ ...(state && { state }) }} chips={chips}
          selects={[
            ...(view.places.below.length > 0 ? [{ name: 'region', all: '全部区域', value: keep.region ?? '', options: view.places.below.map(({ code, name }) => ({ value: code, label: name })) }] : []),
            { name: 'level', all: '全部层级', value: keep.level ?? '', options: options('problemLevel') }, { name: 'source', all: '全部来源', value: keep.source ?? '', options: options('problemSource'), wide: true },
            { name: 'topic', all: '全部类别', value: keep.topic ?? '', options: options('problemTopic'), wide: true },
          ]}
        />
      </div>
      <Gutter className="pt-2.5">
        <Card kind="table">
          {view.items.length > 0
            ? <><ProblemTable items={view.items} today={view.today} /><ShowMore href={view.nextCursor ? href({ after: view.nextCursor }) : undefined} next={50} /></>
            : <EmptyState title={state || chips.length > 0 ? '没有符合条件的问题' : '还没有登记的问题'} lines={['排查、考核评估、督查和日常工作中发现的问题都登记在这里，明确责任和时限，逐项核实销号。']} link={state || chips.length > 0 ? { label: '查看全部', href: HREF } : undefined} />}
        </Card>
      </Gutter>
    </Page>
  )
}
