import type { StepKind } from '../glossary'
import type { Clock, Step } from '../policy/schema'
import { addDays, daysBetween, type LocalDate } from '../time/local-date'
import { decisionStep } from '../case/evolve'

/** Days a step usually takes: the median of the county's decided cases of the last year, by kind of step. */
export type TypicalDays = Readonly<Partial<Record<StepKind, number>>>

/** What a step counts for while the county has too few cases to tell (本县规定). */
export const UNKNOWN_DAYS = 1

/** Cases a median is taken from; with fewer the step counts `UNKNOWN_DAYS`. */
export const LEAST_CASES = 5

/** A step of an open case as far as its time goes. */
export interface StepTime {
  key: string
  kind: StepKind
  state: 'done' | 'current' | 'waiting' | 'skipped'
  enteredOn: LocalDate | null
}

export interface Course {
  today: LocalDate
  steps: readonly StepTime[]
  /** The procedure: a notice takes its printed days and the one after. */
  plan: readonly Pick<Step, 'key' | 'rules'>[]
  until: Clock['until']
  typical: TypicalDays
  /** The day from which a running notice may be closed. */
  closableOn: LocalDate | null
}

/**
 * The day on which a deadline will probably be met: today, plus what the current step has left of its usual days, plus
 * the usual days of each step after it up to the one that ends the clock. A notice never counts less than its period.
 */
export function expectedOn({ today, steps, plan, until, typical, closableOn }: Course): LocalDate {
  const last = until === 'decision' ? decisionStep(steps)?.key : until
  const end = steps.findIndex(({ key }) => key === last)
  const days = steps.slice(0, end + 1).map((step) => {
    if (step.state === 'done' || step.state === 'skipped') return 0
    const printed = plan.find(({ key }) => key === step.key)?.rules['R-047']?.days
    const usual = Math.max(typical[step.kind] ?? UNKNOWN_DAYS, printed === undefined ? 0 : printed + 1)
    if (step.state === 'waiting') return usual
    if (step.kind === 'publicNotice' && closableOn) return Math.max(0, daysBetween(today, closableOn))
    return Math.max(0, usual - (step.enteredOn ? daysBetween(step.enteredOn, today) : 0))
  })
  return addDays(today, days.reduce((sum, one) => sum + one, 0))
}

export const outlooks = ['missed', 'willMiss', 'inTime'] as const
/** Over already; probably over before it is met; probably in time. */
export type Outlook = (typeof outlooks)[number]

/** How a deadline will probably end; a prompt to hurry, never a finding. */
export const outlookOf = (dueOn: LocalDate, expected: LocalDate, today: LocalDate): Outlook => (today > dueOn ? 'missed' : expected > dueOn ? 'willMiss' : 'inTime')
