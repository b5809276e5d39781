import { earlyWarningStatuses, labelOf } from '@/domain/glossary'
import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { listDynamicChecks } from '@/server/dynamic-check/list-dynamic-checks'
import { listEarlyWarnings } from '@/server/early-warning/list-early-warnings'
import { load } from '@/server/kernel/page'
import { businessDay } from '@/server/workbench/today'
import { EmptyState } from '@/ui/feedback/empty-state'
import { day } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { LinkTabs } from '@/ui/layout/link-tabs'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { FilterBar } from '@/ui/table/filter-bar'
import { ShowMore } from '@/ui/table/show-more'
import { listHref, one, oneOf, type Search } from '../url-state'
import { CheckTable } from './check-table'
import { WarningTable } from './warning-table'

export const metadata = { title: '动态监测' }

const PAGE = 50
const tabs = ['missing', 'done', 'mine', 'all'] as const

/** 动态监测: the objects of the month without and with a check, and the warnings that wait for the caller, then all. */
export default async function MonitoringPage({ searchParams }: { searchParams: Search }) {
  const raw = await searchParams
  const { actor } = await requireCaller()
  const role = actor.hats[0]!.role
  const mayCheck = grants(role, 'visit.write')
  const [{ today }, mine] = await Promise.all([load(businessDay, {}), load(listEarlyWarnings, { mine: 'true', limit: 1 })])
  const tab = oneOf(tabs, raw.tab) ?? (mine.total > 0 ? 'mine' : mayCheck ? 'missing' : 'all')
  const status = oneOf(earlyWarningStatuses, raw.status)
  const cursor = one(raw.after)
  const checks = tab === 'missing' || tab === 'done'
  const [month, warnings] = await Promise.all([
    load(listDynamicChecks, { limit: checks ? PAGE : 1, ...(checks && { state: tab, cursor }) }),
    load(listEarlyWarnings, { limit: checks ? 1 : PAGE, ...(!checks && { cursor, status, ...(tab === 'mine' && { mine: 'true' as const }) }) }),
  ])
  const here = (change: Record<string, string | undefined>) => listHref('/monitoring', { tab, status, ...change })
  const view = checks ? month : warnings
  return (
    <Page>
      <PageHeader title="动态监测" titleInBar note={`${Number(month.month.slice(5))} 月监测对象 ${month.objects} 户，${month.missing > 0 ? `还有 ${month.missing} 户没有监测，${day(month.dueOn, today)}前完成` : '已全部监测'}`} />
      <LinkTabs label="动态监测" tabs={[
        { label: '本月未监测', href: '/monitoring?tab=missing', count: month.missing, current: tab === 'missing' },
        { label: '本月已监测', href: '/monitoring?tab=done', count: month.objects - month.missing, current: tab === 'done' },
        { label: '待我办理的预警', href: '/monitoring?tab=mine', count: mine.total, current: tab === 'mine' },
        { label: '全部预警', href: '/monitoring?tab=all', current: tab === 'all' },
      ]} />
      {tab === 'all' && <div className="pt-2.5"><FilterBar action="/monitoring" keep={{ tab }} selects={[{ name: 'status', all: '预警状态', value: status, options: earlyWarningStatuses.map((value) => ({ value, label: labelOf('earlyWarningStatus', value) })) }]} /></div>}
      <Gutter className="pt-2.5">
        <Card kind="table">
          {view.items.length === 0 ? <Nothing tab={tab} /> : checks ? <CheckTable items={month.items} today={today} mayCheck={mayCheck} /> : <WarningTable items={warnings.items} today={today} />}
          <ShowMore href={view.nextCursor ? here({ after: view.nextCursor }) : undefined} next={PAGE} unit={checks ? '户' : '条'} />
        </Card>
      </Gutter>
    </Page>
  )
}

const WORDS: Record<(typeof tabs)[number], [title: string, line: string]> = {
  missing: ['本月没有未监测的对象', '每户每月监测一次；下月 1 日起重新计。'],
  done: ['本月还没有监测', '走访监测对象并登记后，会出现在这里。'],
  mine: ['没有待您办理的预警', '监测发现缺项即标注预警，轮到您办理时出现在这里。'],
  all: ['没有预警', '动态监测发现“两不愁三保障”及饮水缺项的，自动标注预警。'],
}

function Nothing({ tab }: { tab: (typeof tabs)[number] }) {
  const [title, line] = WORDS[tab]
  return <EmptyState title={title} lines={[line]} />
}
