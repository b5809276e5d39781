import { COUNTY_RULE, type Refusal } from '../refusal'
import { labelOf, type Role } from '../glossary'
import { generalActs } from './acts'
import { overdueClocks } from './clocks'
import { currentStep, hatOf, locate, openAhead, procedureOf, type Target } from './locate'
import { comparisonOverdue } from './same-day-comparison'
import type { Act, Actor, CaseState, EngineContext } from './state'
import { findingsOf, type Check, type Finding } from './step-module'
import { moduleOf } from './steps'

/** Whether the act belongs to the actor's role and place (403), before any field is looked at. Separation of duties is a rule, not a role. */
export function mayAct(state: CaseState, act: Act, actor: Actor): 'ok' | 'forbidden' {
  if (!currentStep(state)) return 'ok'
  const target = locate(state, act)
  const roles = target?.roles ?? locate(state, { action: 'return' })!.roles
  if (!hatOf(roles, state.villageCode, actor)) return 'forbidden'
  const decider = act.action === 'revoke' ? state.steps.find(({ kind }) => kind === 'countyApproval')?.doneBy : null
  return decider && decider !== actor.id ? 'forbidden' : 'ok'
}

/** R-040: a step is done in its turn, or ahead where the procedure allows it. */
export function orderOf(state: CaseState, { step, ahead }: Target): Finding[] {
  if (!ahead || openAhead(state).some(({ key }) => key === step.key)) return []
  const done = state.steps.some(({ key, state }) => key === step.key && state === 'done')
  return [{ ...outOfTurn(state, done ? `${step.title}已经办结。` : `还没有轮到${step.title}，${currentTitle(state)}尚未办结。`), severity: 'block' }]
}

/** Guards that need no data: those of whoever takes the step, and those of the act. */
export function beforeOf(target: Target, check: Check<never>): Finding[] {
  const taking = !generalActs[target.name] || generalActs[target.name]!.roles === 'current'
  return [...(taking ? findingsOf(moduleOf(target.step.kind).before, check as Check) : []), ...findingsOf(target.action?.before, check as Check)]
}

/** D-001, D-002, R-056: past a soft deadline the first submit, post or close of each step gives a reason. */
export function lateOf(state: CaseState, { name, step }: Target, data: Record<string, unknown>, cx: EngineContext): Finding[] {
  const asks = name === 'submit' || name === 'post' || name === 'close'
  if (!asks || state.lateReasons[step.key] || (typeof data.lateReason === 'string' && data.lateReason)) return []
  return overdueClocks(state, cx).map(({ rule, title, clause }) => ({
    rule, clause, severity: 'block', path: 'lateReason', message: `已超过${title}时限，须写明理由后办理。`, fix: '填写「超期理由」。',
  }))
}

/** R-041: whoever goes on while the comparison should be running is told so. */
export const besideOf = ({ name, step }: Target, state: CaseState, { policy, today }: EngineContext): Finding[] =>
  step.kind !== 'infoComparison' && (name === 'submit' || name === 'post' || name === 'close') ? comparisonOverdue(state, policy.policy, today) : []

/** The title of the current step, as the policy prints it. */
export const currentTitle = (state: CaseState): string => procedureOf(state).steps.find(({ key }) => key === currentStep(state)?.key)?.title ?? ''

export const outOfTurn = (state: CaseState, message: string) => ({ rule: 'R-040', clause: procedureOf(state).clause, message })

/** Who may do it instead, in words. */
export const notYours = (act: string, roles: readonly Role[]): Refusal => ({
  rule: 'K-12', clause: COUNTY_RULE, message: `您的身份不能${act}。${roles.length ? `由${roles.map((role) => labelOf('role', role)).join('、')}办理。` : ''}`,
})
