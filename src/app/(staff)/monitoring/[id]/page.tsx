import { shortRegionName } from '@/domain/region/region-name'
import { listDepartments } from '@/server/early-warning/list-departments'
import { getEarlyWarning } from '@/server/early-warning/get-early-warning'
import { load } from '@/server/kernel/page'
import { getRegion } from '@/server/region/get-region'
import { businessDay } from '@/server/workbench/today'
import { FactList } from '@/ui/case/fact-list'
import { Timeline } from '@/ui/case/timeline'
import { newRequestId } from '@/ui/form/request-id'
import { day, dayTime } from '@/ui/format/day'
import { Card } from '@/ui/layout/card'
import { Gutter, Page } from '@/ui/layout/page'
import { PageHeader } from '@/ui/layout/page-header'
import { ActForm } from './act-form'

export const metadata = { title: '预警' }

/** One early warning: what is missing, where it stands, what was done, and the form of whoever is next. */
export default async function WarningPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const [warning, { today }] = await Promise.all([load(getEarlyWarning, { id }), load(businessDay, {})])
  const [place, departments] = await Promise.all([load(getRegion, { code: warning.villageCode }), load(listDepartments, {})])
  const [next] = warning.allowedActions
  const { household } = warning
  return (
    <Page>
      <PageHeader title={`${warning.gapLabel}缺项`} crumbs={[{ label: '动态监测', href: '/monitoring' }, { label: '预警' }]}
        subject={<><a href={`/households/${household.id}`}>{household.headName}</a>　{household.memberCount} 人　{shortRegionName(place.name)}　{household.group}</>} note={warning.statusLabel} />
      {next && <ActForm id={id} action={next} version={warning.version} requestId={newRequestId()} today={today} departments={departments} />}
      <Gutter className="flex flex-col gap-3 py-3">
        <Card title="预警" kind="plain">
          <FactList facts={[
            { label: '缺项', value: warning.gapLabel },
            { label: '标注', value: day(warning.markedOn, today) },
            ...(warning.department ? [{ label: '补短部门', value: warning.department }] : []),
            ...(warning.dueOn ? [{ label: '补短时限', value: day(warning.dueOn, today), ...(warning.overdue && { tone: 'due' as const }) }] : []),
            { label: '依据', value: `方案 ${warning.clause}；销号后该户继续监测` },
          ]} />
        </Card>
        <Card title="办理记录" kind="plain">
          <Timeline entries={[...warning.events].reverse().map((event) => ({ key: String(event.seq), act: event.actionLabel, who: event.actor.name, at: event.at, when: `${dayTime(event.at, today)}　${event.note}` }))} />
        </Card>
      </Gutter>
    </Page>
  )
}
