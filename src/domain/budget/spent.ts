import { evolve } from '../case/evolve'
import type { CaseEvent, CaseState } from '../case/state'
import type { StepKind } from '../glossary'
import { daysBetween, type LocalDate } from '../time/local-date'
import { levelOf, levels, type Level } from './level'

/** Days that one step held the case; `step` is null for the days between the clue and the opening. */
export interface Spent {
  step: string | null
  kind: StepKind | null
  level: Level
  days: number
}

/**
 * Where the days of a deadline went: each day counts for the step that was current, a step that was done again counts
 * every time. The day of the event is not counted (K-01), so that all rows together are the days the clock has used.
 */
export function spentDays(events: readonly CaseEvent[], from: LocalDate, to: LocalDate): Spent[] {
  const rows = new Map<string | null, Spent>()
  let at = from
  let state: CaseState | null = null
  const pass = (day: LocalDate) => {
    const until = day > to ? to : day
    const days = daysBetween(at, until)
    if (days <= 0) return // before the clock, after its end, or under a clock that was set back
    const current = state?.steps.find((step) => step.state === 'current')
    if (state && !current) return
    const key = current?.key ?? null
    const known = rows.get(key) ?? { step: key, kind: current?.kind ?? null, level: current ? levelOf(current.kind) : 'village', days: 0 }
    rows.set(key, { ...known, days: known.days + days })
    at = until
  }
  for (const event of events) {
    pass(event.on)
    state = evolve(state, event)
  }
  pass(to)
  return [...rows.values()]
}

/** The same by level, from the village up. */
export function spentByLevel(spent: readonly Spent[]): { level: Level; days: number }[] {
  return levels.flatMap((level) => {
    const days = spent.filter((row) => row.level === level).reduce((sum, row) => sum + row.days, 0)
    return days > 0 ? [{ level, days }] : []
  })
}
