import type { Clock } from '../policy/schema'
import { lastDay } from '../time/counting'
import type { LocalDate } from '../time/local-date'
import { procedureOf } from './locate'
import type { CaseState, EngineContext } from './state'

/** A deadline or a shortest time of a case, as it stands today. */
export interface CaseClock {
  rule: string
  title: string
  clause: string
  startedOn: LocalDate
  dueOn: LocalDate
  endedOn: LocalDate | null
  /** Hard ones lock the next step; soft ones ask for a reason. */
  hard: boolean
  state: 'running' | 'met' | 'overdue'
  dayKind: 'calendar' | 'working'
}

type ClockContext = Pick<EngineContext, 'today' | 'isWorkingDay'> & { household: Pick<EngineContext['household'], 'plan'> }

/** All clocks that have started. A clock the procedure does not have is absent, not off (K-04). */
export function clocksOf(state: CaseState, cx: ClockContext): CaseClock[] {
  return [...procedureOf(state).clocks.flatMap((clock) => deadline(clock, state, cx)), ...noticeClocks(state, cx)]
}

/** Soft deadlines that are over and still not answered; each step after them gives a reason once. */
export const overdueClocks = (state: CaseState, cx: ClockContext): CaseClock[] =>
  clocksOf(state, cx).filter(({ rule, hard, state, endedOn }) => !hard && state === 'overdue' && endedOn === null && rule !== 'D-005')

/** The day that queues sort by: the nearest open deadline; null where the procedure has none that runs. */
export function dueOnOf(state: CaseState, cx: ClockContext): LocalDate | null {
  if (state.status !== 'open') return null
  const open = clocksOf(state, cx).filter(({ hard, endedOn, rule }) => !hard && endedOn === null && rule !== 'D-005')
  return open.map(({ dueOn }) => dueOn).sort()[0] ?? null
}

function deadline(clock: Clock, state: CaseState, cx: ClockContext): CaseClock[] {
  const startedOn = clock.from === 'decision' ? state.decidedOn : (state.clueOn ?? state.openedOn)
  if (!startedOn) return []
  const { rule, title, clause, dayKind, soft } = clock
  const dueOn = lastDay(startedOn, clock.days, { dayKind, countsPostingDay: false }, cx.isWorkingDay)
  const endedOn = endOf(clock, state, cx)
  const late = (endedOn ?? cx.today) > dueOn
  return [{ rule, title, clause, startedOn, dueOn, endedOn, hard: !soft, dayKind, state: late ? 'overdue' : endedOn ? 'met' : 'running' }]
}

function endOf({ until }: Clock, state: CaseState, { household }: ClockContext): LocalDate | null {
  if (until === 'plan') return household.plan?.declaredOn ?? null
  const step = state.steps.find(({ key }) => key === until)
  return (step ? step.doneOn : state.decidedOn) ?? state.endedOn
}

/** The shortest time of the notices that were not taken down (D-003, D-004, R-114). */
function noticeClocks(state: CaseState, { today }: ClockContext): CaseClock[] {
  return state.notices
    .filter((notice) => notice.state !== 'withdrawn')
    .flatMap(({ step, postedOn, confirmedOn, endsOn, closableOn, closedOn }) => {
      const { rules, clause } = procedureOf(state).steps.find(({ key }) => key === step)!
      const count = rules['R-047']!
      return {
        rule: state.kind === 'identification' ? 'D-003' : 'D-004', title: `公示${count.exact ? '' : '不少于'} ${count.days} 天`, clause, hard: true, dayKind: count.dayKind,
        startedOn: postedOn > confirmedOn ? postedOn : confirmedOn, dueOn: endsOn, endedOn: closedOn, state: today >= closableOn || closedOn ? 'met' : 'running',
      }
    })
}
