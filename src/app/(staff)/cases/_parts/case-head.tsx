import type { ReactNode } from 'react'
import { labelOf } from '@/domain/glossary'
import type { CaseDesk } from '@/server/case/get-case-desk'
import { ClockBadge } from '@/ui/case/clock-badge'
import { StepBar } from '@/ui/case/step-bar'
import { day, dayTime } from '@/ui/format/day'
import type { Crumb } from '@/ui/layout/breadcrumbs'
import { PageHeader } from '@/ui/layout/page-header'
import { listOf } from './case-filters'
import { ReturnMarks } from './return-marks'
import { targetLabel } from './return-targets'
import { clockReason, clockView, openClock, stepViews } from './case-words'

interface CaseHeadProps {
  desk: CaseDesk
  title: string
  /** The way back, where it is not the list of the case's kind and the case. */
  crumbs?: Crumb[]
  actions?: ReactNode
}

/** Head of every page of a case: what is done here, whose household, its clock, its steps. */
export function CaseHead({ desk, title, crumbs, actions }: CaseHeadProps) {
  const { case: view, household, place, today } = desk
  const clock = openClock(view)
  return (
    <>
      <PageHeader
        title={title}
        crumbs={crumbs ?? [{ label: listOf(view.kind).title, href: listOf(view.kind).href }, { label: `${household.headName}户`, href: `/cases/${view.id}` }]}
        subject={`${title === household.headName ? '' : `${household.headName}　`}${household.memberCount} 人　${labelOf('householdType', household.householdType)}　${title === household.headName ? place.township : ''}${place.village}${place.group}`}
        note={`户码 ${household.code}`}
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
      <Returned desk={desk} />
    </>
  )
}

/** The bar of a return that is being worked off; the fields it points at are marked on the form of that step. */
function Returned({ desk: { case: view, returned, today } }: { desk: CaseDesk }) {
  if (!returned) return null
  const held = view.data[returned.toStep] as Record<string, unknown> | undefined
  const marks = returned.reasons.flatMap(({ field, label }) => (field ? [{ path: field, label: targetLabel(field), reason: label, held: valueAt(held, field) }] : []))
  const why = [[...new Set(returned.reasons.map(({ label }) => label))].join('、'), returned.note].filter(Boolean).join('：')
  return <ReturnMarks words={`${returned.by} ${dayTime(returned.at, today)}退回${marks.length > 0 ? `：${marks.length} 处须改` : ''}　${why}`} marks={marks} />
}

const valueAt = (data: unknown, path: string): unknown => path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data)
