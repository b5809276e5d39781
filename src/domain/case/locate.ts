import { covers, type Assignment } from '../access/jurisdiction'
import { caseActions, type CaseAction, type Role } from '../glossary'
import { pinnedPolicy, type ResolvedProcedure } from '../policy/resolve'
import type { Step } from '../policy/schema'
import { generalActs } from './acts'
import type { Act, Actor, CaseState, StepState } from './state'
import type { Action } from './step-module'
import { actorsOf, moduleOf } from './steps'

/** The procedure a case runs by, from the policy it is pinned to. */
export function procedureOf(state: Pick<CaseState, 'policy' | 'kind'>): ResolvedProcedure {
  const procedure = pinnedPolicy(state.policy)?.procedures[state.kind]
  if (!procedure) throw new Error(`No ${state.kind} under ${state.policy.id} version ${state.policy.version}.`)
  return procedure
}

/** The earliest unfinished step; null once the case has ended. */
export const currentStep = (state: CaseState): StepState | null => state.steps.find((step) => step.state === 'current') ?? null

/** Steps that may be done ahead of their turn now: their starting point is reached (R-040, `parallelFrom`). */
export function openAhead(state: CaseState): Step[] {
  if (!currentStep(state)) return []
  const reached = (key: string | undefined) => state.steps.some((step) => step.key === key && (step.state === 'current' || step.state === 'done'))
  const waiting = (key: string) => state.steps.some((step) => step.key === key && step.state === 'waiting')
  return procedureOf(state).steps.filter((step) => waiting(step.key) && reached(step.parallelFrom))
}

/** Their keys, for queues. */
export const stepsAhead = (state: CaseState): string[] => openAhead(state).map(({ key }) => key)

/** Where an act lands: the step it concerns, who may do it, and what it is; `action` is null where that step knows no such act. */
export interface Target {
  name: CaseAction
  step: Step
  roles: readonly Role[]
  action: Action<never> | null
  /** It concerns a step other than the current one. */
  ahead: boolean
}

/** Finds the target of an act; null for an unknown action, an unknown step or a case that has ended. */
export function locate(state: CaseState, act: Act): Target | null {
  const current = currentStep(state)
  const name = caseActions.find((known) => known === act.action)
  if (!current || !name) return null
  const { steps } = procedureOf(state)
  const find = (key: string) => steps.find((step) => step.key === key)
  const here = find(current.key)!
  const general = generalActs[name]
  if (general) {
    const on = general.on ? steps.find(({ kind }) => kind === general.on) : here
    return { name, step: on ?? here, roles: general.roles === 'current' ? actorsOf(here) : general.roles, action: on ? general.action : null, ahead: false }
  }
  const step = find(stepNamed(act) ?? current.key)
  return step ? { name, step, roles: actorsOf(step), action: moduleOf(step.kind).actions[name] ?? null, ahead: step.key !== current.key } : null
}

/** The step an act names, beside its data or in it. */
function stepNamed({ step, data }: Act): string | null {
  if (step) return step
  const named = typeof data === 'object' && data !== null && 'step' in data ? data.step : null
  return typeof named === 'string' ? named : null
}

/** The hat under which an actor may do what `roles` may do for this case; the act is recorded with it. */
export const hatOf = (roles: readonly Role[], villageCode: string, actor: Pick<Actor, 'assignments'>): Assignment | undefined =>
  actor.assignments.find(({ role, region }) => roles.includes(role) && covers(region, villageCode))
