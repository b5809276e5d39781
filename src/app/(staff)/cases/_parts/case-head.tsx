import type { ReactNode } from 'react'
import { labelOf } from '@/domain/glossary'
import type { CaseDesk } from '@/server/case/get-case-desk'
import { ClockBadge } from '@/ui/case/clock-badge'
import { StepBar } from '@/ui/case/step-bar'
import { ReturnedBar } from '@/ui/feedback/page-bars'
import { day, dayTime } from '@/ui/format/day'
import { PageHeader } from '@/ui/layout/page-header'
import { listOf } from './case-filters'
import { clockReason, clockView, openClock, stepViews } from './case-words'

/** Head of every page of a case: what is done here, whose household, its clock, its steps. */
export function CaseHead({ desk, title, actions }: { desk: CaseDesk; title: string; actions?: ReactNode }) {
  const { case: view, household, place, today, returned } = desk
  const clock = openClock(view)
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: listOf(view.kind).title, href: listOf(view.kind).href }, { label: `${household.headName}户`, href: `/cases/${view.id}` }]}
        subject={`${household.headName}　${household.memberCount} 人　${labelOf('householdType', household.householdType)}　${place.village}${place.group}`}
        actions={
          <>
            {clock && (
              <span className="flex items-center gap-2.5 text-small text-ink-2">
                {day(clock.startedOn, today)}起　{clock.title}
                <ClockBadge clock={clockView(clock, today)} today={today} dueOn={clock.dueOn} sentence={clockReason(clock, today)} />
              </span>
            )}
            {actions}
          </>
        }
      />
      <StepBar steps={stepViews(desk)} numbered={view.steps[0]?.state === 'current'} />
      {returned && view.returned && view.step && <ReturnedBar words={`${returned.by} ${dayTime(returned.at, today)} 退回：${returned.note}`} marks={[]} done={0} />}
    </>
  )
}
