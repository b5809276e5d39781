import { daysBetween } from '@/domain/time/local-date'
import { labelOf, type CaseAction } from '@/domain/glossary'
import type { CaseDesk } from '@/server/case/get-case-desk'
import { clockSentence, type ClockView } from '@/ui/case/clock-words'
import type { StepView } from '@/ui/case/step-view'
import type { TimelineEntry } from '@/ui/case/timeline'
import { day, dayTime } from '@/ui/format/day'
import { stepFormHref } from '../../step-form'

type View = CaseDesk['case']
type Clock = View['clocks'][number]

/** A clock of the case as its badge. */
export function clockView(clock: Clock, today: string): ClockView {
  if (clock.hard) return clock.state === 'met' ? { state: 'met', lateBy: 0 } : { state: 'minimum', from: clock.dueOn }
  if (clock.endedOn) return { state: 'met', lateBy: Math.max(0, daysBetween(clock.dueOn, clock.endedOn)) }
  const left = daysBetween(today, clock.dueOn)
  return left >= 0 ? { state: 'running', left, dayKind: clock.dayKind } : { state: 'overdue', by: -left, dayKind: clock.dayKind }
}

/** The clock that the head of the page shows: the nearest deadline that is still open. */
export const openClock = ({ clocks }: View): Clock | undefined =>
  clocks.filter((clock) => !clock.hard && clock.endedOn === null).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0]

/** How the clock was counted, for its badge. */
export const clockReason = (clock: Clock, today: string): string =>
  clockSentence({ event: clock.rule === 'D-005' ? '作出决定' : '发现线索或发起', startedOn: clock.startedOn, dueOn: clock.dueOn, days: daysBetween(clock.startedOn, clock.dueOn), dayKind: clock.dayKind, clause: `方案 ${clock.clause}` }, today)

/** The steps with what happened at each, or what each wants. */
export function stepViews({ case: view, today }: CaseDesk): StepView[] {
  return view.steps.map((step) => {
    const done = [...view.events].reverse().find((event) => event.step === step.key && (event.action === 'submit' || event.action === 'close' || event.action === 'post'))
    const running = step.state === 'waiting' && view.acts.some((act) => act.step === step.key && act.action === 'submit')
    const ahead = step.parallelFrom && step.state === 'waiting'
    return {
      key: step.key, title: step.title, state: step.state, running,
      note: step.state === 'done' && done ? `${day(step.doneOn!, today)}　${done.actor.name}` : ahead ? '签授权后可同时办' : step.minDays ? `不少于 ${step.minDays} 天` : step.actorLabel,
      href: step.state === 'current' || running ? stepFormHref(step.kind, view.id) : step.state === 'done' ? `/cases/${view.id}#step-${step.key}` : undefined,
      facts: [
        { label: '办理人', value: step.actors.map((role) => labelOf('role', role)).join('、') },
        ...(step.forms.length > 0 ? [{ label: '用表', value: step.forms.join('、') }] : []),
      ],
      clause: step.clause,
    }
  })
}

/** 办理记录, newest first, the step that is waited for on top. */
export function timeline({ case: view, today }: CaseDesk): TimelineEntry[] {
  const title = (key: string | null) => view.steps.find((step) => step.key === key)?.title ?? ''
  const words = (action: CaseAction, key: string | null) =>
    ({ submit: title(key), post: `${title(key)}张贴`, close: '公示结束' } as Partial<Record<CaseAction, string>>)[action] ?? labelOf('caseAction', action)
  const past = [...view.events].reverse().map((event): TimelineEntry => ({
    key: String(event.seq), act: words(event.action as CaseAction, event.step), who: event.actor.name, at: event.at,
    when: `${dayTime(event.at, today)}${event.note ? `　${event.note}` : ''}`,
    ...(['return', 'object', 'revoke', 'reject'].includes(event.action) && { tone: 'due' as const }),
  }))
  const now: TimelineEntry[] = view.step ? [{ key: 'now', act: `待${view.step.title}`, when: `${view.step.enteredAt ? dayTime(view.step.enteredAt, today) : ''} 送达`, now: true }] : []
  return [...now, ...past]
}
