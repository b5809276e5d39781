import { grants } from '@/domain/access/matrix'
import { quarterLabel, quarterOf } from '@/domain/help/evaluation'
import { resultLabel } from '@/domain/help/evaluation-results'
import { addMonths } from '@/domain/time/local-date'
import { requireCaller } from '@/server/auth/session'
import { evaluationStates, listEvaluations, type EvaluationState } from '@/server/evaluation/list-evaluations'
import { load } from '@/server/kernel/page'
import { EmptyState } from '@/ui/feedback/empty-state'
import { NoticeLine } from '@/ui/feedback/notice-line'
import { count } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { FilterBar } from '@/ui/table/filter-bar'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, oneOf, type Search } from '../../url-state'
import { EvaluationTable } from './evaluation-table'

export const metadata = { title: '帮扶效果评估' }

const label = (state: EvaluationState): string => (state === 'due' ? '未评估' : resultLabel(state))
const HREF = '/helped/evaluations'

/** 帮扶效果评估: monitored households of a quarter, evaluated or still to be (R-097, D-012); by helper or village. */
export default async function EvaluationsPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const { actor } = await requireCaller()
  const state = oneOf(evaluationStates, search.state)
  const [quarter, helper] = [one(search.quarter)?.match(/^\d{4}-Q[1-4]$/)?.[0], one(search.helper)?.slice(0, 50)]
  const view = await load(listEvaluations, { state, quarter, helper, cursor: one(search.after), limit: 50 })
  const quarters = [0, 3, 6, 9].map((back) => quarterOf(addMonths(view.today, -back)))
  const keep = { quarter, helper }
  return (
    <Page>
      <PageHeader title="帮扶效果评估" crumbs={[{ label: '帮扶', href: actor.hats[0]!.role === 'helper' ? '/' : '/helped' }, { label: '帮扶效果评估' }]} note={`${view.quarterLabel}　应评 ${count(view.all)} 户，已评 ${count(view.all - view.counts.due)} 户`} />
      <LinkTabs label="评估结果" tabs={[{ label: '全部', count: view.all, href: listHref(HREF, keep), current: !state }, ...evaluationStates.map((key) => ({ label: label(key), count: view.counts[key], href: listHref(HREF, { ...keep, state: key }), current: key === state }))]} />
      <div className="pt-2.5">
        <FilterBar
          action={HREF} keep={{ ...(state && { state }) }} search={{ name: 'helper', value: helper, placeholder: '帮扶责任人姓名' }}
          selects={[{ name: 'quarter', all: quarterLabel(quarters[0]!), value: quarter, options: quarters.slice(1).map((value) => ({ value, label: quarterLabel(value) })) }]}
          chips={[...(helper ? [{ label: `责任人「${helper}」`, without: listHref(HREF, { state, quarter }) }] : []), ...(quarter ? [{ label: quarterLabel(quarter), without: listHref(HREF, { state, helper }) }] : [])]}
        />
      </div>
      <Gutter className="flex flex-col gap-3 pt-2.5">
        <NoticeLine>{view.rule ? `${view.rule.what}，每季度至少一次。（规则 R-097；方案 ${view.rule.clause}）` : '现行方案没有规定按季度评估，可以按需要登记。'}</NoticeLine>
        <Card kind="table">
          {view.items.length > 0
            ? <><EvaluationTable items={view.items} today={view.today} mayRecord={!quarter && grants(actor.hats[0]!.role, 'plan.write')} /><ShowMore href={view.nextCursor ? listHref(HREF, { ...keep, state, after: view.nextCursor }) : undefined} next={50} /></>
            : <EmptyState title={state ? `没有「${label(state)}」的农户` : '没有要评估的农户'} lines={['未消除风险的监测对象按季度列在这里。']} link={state ? { label: '查看全部', href: listHref(HREF, keep) } : undefined} />}
        </Card>
      </Gutter>
    </Page>
  )
}
