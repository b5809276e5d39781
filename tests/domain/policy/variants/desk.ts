import { clocksOf } from '@/domain/case/engine'
import type { Outcome } from '@/domain/case/state'
import { labelOf, type CaseKind, type Role } from '@/domain/glossary'
import type { HouseholdFacts } from '@/domain/household/facts'
import { measuresFit, type MeasureFacts } from '@/domain/help/measure-fit'
import { incomePeriodOf } from '@/domain/income/per-capita'
import { findPolicy, type PolicyId } from '@/domain/policy/variants'
import { computedGroups, type GroupFacts } from '@/domain/screening/computed-groups'
import type { LocalDate } from '@/domain/time/local-date'
import { household, Journey, monitored, person } from '../../case/journey'

/** The day on which cases of the tables are opened unless a row says otherwise. */
export const OPENED = '2022-05-04'

/** What an official does under a policy, in few words; `inherits` is whom a silent one names. */
export function under(policy: PolicyId, inherits: PolicyId | null = null) {
  const start = (kind: CaseKind, facts: HouseholdFacts, today: LocalDate) => new Journey(policy, kind, today, facts, inherits).opened()
  const own = findPolicy(policy)!
  return {
    identification: (facts = household(), today = OPENED) => start('identification', facts, today),
    elimination: (facts = monitored(), today = OPENED) => start('elimination', facts, today),
    rollback: (facts = eliminated(), today = OPENED) => start('rollback', facts, today),
    removal: (facts = monitored(), today = OPENED) => start('removal', facts, today),
    opening: (kind: CaseKind, facts: HouseholdFacts) => new Journey(policy, kind, OPENED, facts, inherits).tryOpen(),
    /** The visit of a household of two people. */
    visit: (change: object = {}, facts = household()) => start('identification', facts, OPENED).upTo('householdVerification').trySubmit({ ...change }),
    period: (openedOn: LocalDate) => Object.values(incomePeriodOf(own.incomePeriod, openedOn)).join('至'),
    groups: (facts: Partial<GroupFacts>) =>
      computedGroups({ householdType: 'ordinary', members: [], incomes: [], medical: null, ...facts }, own).map(({ group, rule }) => `${labelOf('keyGroup', group)} ${rule}`).join('，') || '无',
    /** What is said of all measures of a household together. */
    measures: (facts: HouseholdFacts, measures: readonly MeasureFacts[]) =>
      measuresFit({ rules: own.rules, table: own.measures, household: facts, today: OPENED }, measures).map(({ rule }) => `提示 ${rule}`).join('，') || '无',
  }
}

export const eliminated = (change: Partial<HouseholdFacts> = {}): HouseholdFacts => monitored({ monitoringStatus: 'eliminated', ...change })

/** Two people earn `perHead` yuan each. */
export const earning = (perHead: number) => ({ income: { wage: perHead * 2, business: 0, property: 0, transfer: 0, businessCost: 0 } })

/** Rigid expense in yuan, and the judgement that it brings severe hardship. */
export const hardship = (rigidExpense: Partial<Record<'medical' | 'education' | 'disaster' | 'accident' | 'other', number>>) => ({
  rigidExpense: { medical: 0, education: 0, disaster: 0, accident: 0, other: 0, ...rigidExpense }, severeHardship: true,
})

/** The visit in words: the category it comes to, else what refused it. */
export function categoryAfter(journey: Journey, change: object): string | Outcome {
  const outcome = journey.upTo('householdVerification').trySubmit({ ...change })
  return outcome.ok ? labelOf('category', journey.state.assessment!.category!) : outcome
}

const STATES = { running: '未到期', met: '已办结', overdue: '超期' }

/** A deadline as it stands: 「2022-05-17 未到期」; null where there is none. */
export function deadline(journey: Journey, rule: string, role: Role = 'townshipClerk'): string | null {
  const clock = clocksOf(journey.state, journey.context(person(role))).find((known) => known.rule === rule)
  return clock ? `${clock.dueOn} ${STATES[clock.state]}` : null
}

/** The steps of a case, in order. */
export const stepsOf = (journey: Journey): string => journey.state.steps.map(({ kind }) => labelOf('stepKind', kind)).join('→')
