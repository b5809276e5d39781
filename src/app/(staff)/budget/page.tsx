import { outlooks, UNKNOWN_DAYS, type Outlook } from '@/domain/budget/forecast'
import { labelOf } from '@/domain/glossary'
import { listForecasts } from '@/server/budget/list-forecasts'
import { load } from '@/server/kernel/page'
import { EmptyState } from '@/ui/feedback/empty-state'
import { count } from '@/ui/format/money'
import { Card } from '@/ui/layout/card'
import { Columns } from '@/ui/layout/columns'
import { Link } from '@/ui/layout/link'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { listHref, oneOf, type Search } from '../url-state'
import { ForecastTable } from './forecast-table'

export const metadata = { title: '时限预测' }

const OUTLOOK: Record<Outlook, string> = { missed: '已超期', willMiss: '预计超期', inTime: '预计按时' }
const clocks = ['decision', 'plan'] as const
const CLOCK = { decision: '识别时限', plan: '帮扶计划时限' }

/** 时限预测: who will probably miss the deadline of the identification (W-008) or of the help plan (W-006), and how that is reckoned. */
export default async function BudgetPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const clock = oneOf(clocks, search.clock) ?? 'decision'
  const outlook = oneOf(outlooks, search.outlook)
  const view = await load(listForecasts, { clock, outlook })
  const href = (params: { clock?: string; outlook?: string }) => listHref('/budget', params)
  const all = view.counts.missed + view.counts.willMiss + view.counts.inTime
  return (
    <Page>
      <PageHeader
        title="时限预测" note={`${CLOCK[clock]}未完成的 ${count(all)} 户`}
        actions={<span className="flex gap-3 text-small">{clocks.map((key) => key === clock ? <b key={key}>{CLOCK[key]}</b> : <Link key={key} href={href({ clock: key === 'decision' ? undefined : key })}>{CLOCK[key]}</Link>)}</span>}
      />
      <LinkTabs label="预测" tabs={[{ label: '全部', count: all, href: href({ clock: clock === 'plan' ? clock : undefined }), current: !outlook }, ...outlooks.map((key) => ({ label: OUTLOOK[key], count: view.counts[key], href: href({ clock: clock === 'plan' ? clock : undefined, outlook: key }), current: key === outlook }))]} />
      <Columns
        width={316} asideLabel="怎样预测"
        aside={
          <Card title="怎样预测" kind="plain">
            <p className="text-small text-ink-2">
              {clock === 'plan'
                ? '预计日期＝决定之日加上本县近一年从决定到申报计划的天数中位数；这一天已过的，按今天算。'
                : `预计日期＝今天，加上现在环节还剩的天数，再加上以后各环节的通常天数，到作出决定为止。通常天数取本县近一年已决定案件该环节用时的中位数，不足 5 件的按 ${UNKNOWN_DAYS} 天计；公示不少于方案规定的天数。`}
              预测只供提前安排，不作为考核依据。（{'本县规定'}）
            </p>
            {clock === 'decision' && view.sample.length > 0 && (
              <dl className="mt-2 border-t border-line pt-1.5 text-small">
                {view.sample.map((row) => <div key={`${row.policyId}${row.kind}`} className="flex justify-between"><dt>{labelOf('stepKind', row.kind)}</dt><dd>{row.days} 天<span className="text-ink-3">（{row.cases} 件）</span></dd></div>)}
              </dl>
            )}
          </Card>
        }
      >
        <Card kind="table">
          {view.items.length > 0
            ? <><ForecastTable items={view.items} today={view.today} />{view.total > view.items.length && <p className="px-3 py-2 text-small text-ink-2">按预计晚期的先后列出前 {view.items.length} 户，共 {count(view.total)} 户。用上面的分类缩小范围。</p>}</>
            : <EmptyState title={outlook ? `没有「${OUTLOOK[outlook]}」的` : `没有在走${CLOCK[clock]}的`} lines={[outlook ? '这一类现在是空的。' : '方案规定了时限的案件在办理期间会出现在这里。']} link={outlook ? { label: '查看全部', href: href({ clock: clock === 'plan' ? clock : undefined }) } : undefined} />}
        </Card>
      </Columns>
    </Page>
  )
}
