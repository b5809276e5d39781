import { grants } from '@/domain/access/matrix'
import { requireCaller } from '@/server/auth/session'
import { load } from '@/server/kernel/page'
import { listCalendar } from '@/server/routine/list-calendar'
import { EmptyState } from '@/ui/feedback/empty-state'
import { newRequestId } from '@/ui/form/request-id'
import { fullDay } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { FilterBar } from '@/ui/table/filter-bar'
import { listHref, one, type Search } from '../../url-state'
import { CalendarTable } from './calendar-table'
import { RecordForm } from './record-form'
import { WithdrawForm } from './withdraw-form'

export const metadata = { title: '周期工作' }

/** 周期工作: what the policy wants of a place this month, quarter or year, and which records show that it was done. */
export default async function CalendarPage({ searchParams }: { searchParams: Search }) {
  const { actor } = await requireCaller()
  const search = await searchParams
  const asked = one(search.region)
  const view = await load(listCalendar, { region: asked && /^\d{12}$/.test(asked) ? asked : undefined })
  const byHand = view.items.filter(({ by }) => by === 'record')
  const may = grants(actor.hats[0]!.role, 'routine.write')
  const here = (change: Record<string, string | undefined> = {}) => listHref('/helped/calendar', { region: view.region.code, ...change })
  const leaving = may ? byHand.flatMap(({ records }) => records).find(({ id }) => id === search.withdraw) : undefined
  const done = view.items.filter(({ state }) => state === 'done').length
  return (
    <Page>
      <PageHeader title="周期工作" crumbs={[{ label: '帮扶', href: '/helped' }, { label: '周期工作' }]} subject={view.region.name} note={view.policy && view.items.length > 0 ? `${view.policy.title}　${view.items.length} 项，本期已完成 ${done} 项` : undefined} />
      {view.below.length > 0 && <FilterBar action="/helped/calendar" selects={[{ name: 'region', all: view.region.name, value: undefined, options: view.below.map(({ code, name }) => ({ value: code, label: name })) }]} chips={asked ? [{ label: view.region.name, without: '/helped/calendar' }] : []} />}
      <Gutter className="flex flex-col gap-3 pt-3">
        <Card kind="table">
          {view.items.length > 0 ? <CalendarTable items={view.items} today={view.today} withdrawHref={may ? (withdraw) => here({ withdraw }) : undefined} /> : <EmptyState title="现行方案没有规定周期工作" lines={['方案规定每月、每季度或每年要做的事，会按期列在这里。']} />}
        </Card>
      </Gutter>
      {leaving && <WithdrawForm id={leaving.id} name={`${leaving.what}　${fullDay(leaving.on)}　${leaving.note}　${leaving.by}登记`} requestId={newRequestId()} back={here()} />}
      {!leaving && may && byHand.length > 0 && <RecordForm region={view.region.code} today={view.today} requestId={newRequestId()} choices={[...new Set(byHand.map(({ what }) => what))]} />}
    </Page>
  )
}
