import { caseActions, labelOf, type CaseAction, type Role } from '../glossary'
import { COUNTY_RULE, type Refusal } from '../refusal'
import type { LocalDate } from '../time/local-date'
import { generalActs } from './acts'
import { beforeOf, mayAct } from './checks'
import { dueOnOf } from './clocks'
import { currentStep, locate, openAhead, procedureOf, type Target } from './locate'
import { runningNotice } from './steps/public-notice'
import type { Act, CaseState, EngineContext } from './state'

/** What cannot be done now: the act, the rule, the sentence, the clause; who may, and from which day. */
export interface Blocker extends Refusal {
  action: CaseAction
  step: string
  who?: string
  until?: LocalDate
}

/** What may be done now by this actor, and why the rest may not. */
export interface Allowed {
  allowedActions: CaseAction[]
  /** The same acts with the step each concerns; a step ahead of its turn is named in `data.step`. */
  acts: { action: CaseAction; step: string }[]
  blockers: Blocker[]
  /** Who takes the current step, and by when; null once the case has ended. */
  next: { step: string; roles: readonly Role[]; until: LocalDate | null } | null
}

/** A case always says what may be done now, by whom, until when, and for what cannot be done: the rule, the sentence, the clause. */
export function allowed(state: CaseState, cx: EngineContext): Allowed {
  const current = currentStep(state)
  if (!current) return { allowedActions: [], acts: [], blockers: [], next: null }
  const judged = candidates(state).map((act) => judge(state, act, cx))
  const acts = judged.flatMap(({ open }) => open)
  return {
    allowedActions: caseActions.filter((action) => acts.some((act) => act.action === action)),
    acts,
    blockers: judged.flatMap(({ blockers }) => blockers),
    next: { step: current.key, roles: locate(state, { action: 'return' })!.roles, until: dueOnOf(state, cx) },
  }
}

/** Every act that the current step, a step open ahead of its turn, or the case as a whole knows. */
function candidates(state: CaseState): Act[] {
  const current = currentStep(state)!
  const steps = [current.key, ...openAhead(state).map(({ key }) => key)]
  const own = steps.flatMap((step) => caseActions.filter((action) => !generalActs[action] && locate(state, { action, step })?.action).map((action) => ({ action, step })))
  return [...own, ...caseActions.filter((action) => generalActs[action] && concerns(state, action)).map((action) => ({ action }))]
}

/** Acts that would make no sense to name: objecting without a notice, revoking before a decision, authorising without a comparison. */
function concerns(state: CaseState, action: CaseAction): boolean {
  if (action === 'object') return currentStep(state)!.kind === 'publicNotice'
  if (action === 'revoke') return state.steps.some((step) => step.kind === 'countyApproval' && step.state === 'done')
  if (action === 'authorise') return state.steps.some((step) => step.kind === 'infoComparison' && step.state !== 'done')
  return true
}

function judge(state: CaseState, act: Act, cx: EngineContext): { open: Allowed['acts']; blockers: Blocker[] } {
  const target = locate(state, act)!
  const at = { action: target.name, step: target.step.key }
  if (mayAct(state, act, cx.actor) === 'forbidden') return { open: [], blockers: [...notYourStep(target, at)] }
  const findings = beforeOf(target, { data: undefined as never, state, step: target.step, procedure: procedureOf(state), cx }).filter(({ severity }) => severity === 'block')
  if (!findings.length) return { open: [at], blockers: [] }
  const closable = target.name === 'close' ? runningNotice(state)?.closableOn : undefined
  return { open: [], blockers: findings.map(({ severity: _, ...refusal }) => ({ ...refusal, ...at, ...(refusal.rule === 'R-047' && closable && { until: closable }) })) }
}

/** A step of others is named with who takes it; acts that belong to other roles altogether are not mentioned. */
function notYourStep({ name, step, roles }: Target, at: { action: CaseAction; step: string }): Blocker[] {
  if (generalActs[name]) return []
  const who = roles.map((role) => labelOf('role', role)).join('、')
  return [{ ...at, rule: 'K-12', clause: COUNTY_RULE, message: `${step.title}由${who}办理。`, who }]
}
