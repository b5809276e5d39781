import type { z } from 'zod'
import { parseAll } from '../fields'
import { labelOf, type CaseAction } from '../glossary'
import { refusePublicity } from '../policy/publicity'
import type { Refusal } from '../refusal'
import { beforeOf, besideOf, currentTitle, lateOf, mayAct, notYours, orderOf, outOfTurn } from './checks'
import { evolve } from './evolve'
import { kinds } from './kinds'
import { hatOf, locate, procedureOf, type Target } from './locate'
import { refuse, stamp } from './outcome'
import type { Act, CaseEvent, CaseState, Effect, EngineContext, Exception, Findings, Outcome } from './state'
import { findingsOf, formOf, type Check, type Finding } from './step-module'

/**
 * Decides an act: role (forbidden) → form, all fields at once (invalid) → all broken rules at once (rule-violation).
 * Accepted, it is one event, and the version rises by one. Refused, nothing has changed.
 */
export function decide(state: CaseState, act: Act, cx: EngineContext): Outcome {
  const target = locate(state, act)
  if (mayAct(state, act, cx.actor) === 'forbidden') return refuse('forbidden', [notYours(target ? labelOf('caseAction', target.name) : '办理', target?.roles ?? [])])
  if (!target) return refuse(state.status === 'open' ? 'invalid' : 'rule-violation', [lost(state, act)])
  if (!target.action) return refuse('rule-violation', notHere(state, target.name, cx))

  const parsed = parseAll(formOf(target.action, { kind: state.kind, today: cx.today }), act.data ?? {})
  if (!parsed.ok) return refuse('invalid', parsed.errors)
  const { step: _, ...data } = parsed.data as { step?: string } & Record<string, unknown>

  const check: Check<never> = { data: data as never, state, step: target.step, procedure: procedureOf(state), cx }
  const found = [...orderOf(state, target), ...beforeOf(target, check), ...findingsOf(target.action.guards, check), ...lateOf(state, target, data, cx), ...besideOf(target, state, cx)]
  const excused = found.filter(({ severity }) => severity === 'soft' && isReason(data.exceptionReason))
  const broken = found.filter((finding) => finding.severity !== 'warn' && !excused.includes(finding))
  if (broken.length) return refuse('rule-violation', broken.map(plain))

  const findings = withExceptions(target.action.findings?.(check) ?? {}, excused, target, data)
  const event: CaseEvent = {
    ...stamp(cx, hatOf(target.roles, state.villageCode, cx.actor)!.role),
    seq: state.version + 1, action: target.name, step: target.step.key, note: noteOf(target.action.note?.(data as never) ?? '', data), data, findings,
  }
  const next = evolve(state, event)
  const effects = [...(target.action.effects?.(check, findings) ?? []), ...endEffects(state, next, cx, event.note)]
  return { ok: true, events: [event], state: next, warnings: found.filter(({ severity }) => severity === 'warn').map(plain), effects }
}

/** The form of an act, for the browser and for the description of the API; null where there is no such act now. */
export function schemaOf(state: CaseState, act: Act, today: string | null = null): z.ZodType | null {
  const action = locate(state, act)?.action
  return action ? formOf(action, { kind: state.kind, today }) : null
}

/** What the act says of itself, and why a returned field was left as it is: every later level reads it. */
function noteOf(note: string, { unchangedReason }: Record<string, unknown>): string {
  return [note, unchangedReason && `退回所指栏目未改：${String(unchangedReason)}`].filter(Boolean).join('；')
}

function withExceptions(findings: Findings, excused: readonly Finding[], { step }: Target, data: Record<string, unknown>): Findings {
  const exceptions: Exception[] = [...new Set(excused.map(({ rule }) => rule))].map((rule) => ({ step: step.key, rule, reason: data.exceptionReason as string }))
  return exceptions.length ? { ...findings, exceptions: [...(findings.exceptions ?? []), ...exceptions] } : findings
}

function endEffects(before: CaseState, after: CaseState, cx: EngineContext, reason: string): readonly Effect[] {
  if (after.status === before.status) return []
  if (after.status === 'approved') return kinds[after.kind].approved(after, cx)
  return after.status === 'rejected' ? kinds[after.kind].rejected(after, cx, reason) : []
}

const isReason = (reason: unknown): boolean => typeof reason === 'string' && reason.length >= 4

/** An act on a case that has ended, or one that nobody knows. */
const lost = (state: CaseState, act: Act): Refusal =>
  state.status === 'open'
    ? { path: locate(state, { action: act.action }) ? 'step' : 'action', message: locate(state, { action: act.action }) ? '本程序没有这一环节。' : '没有这一办理事项。' }
    : outOfTurn(state, `本案${labelOf('caseStatus', state.status)}，不能再办理。`)

/** An act that the step does not know; what would be a notice or an announcement is refused as such. */
function notHere(state: CaseState, name: CaseAction, { policy }: EngineContext): Refusal[] {
  const silence = publishing.includes(name) ? refusePublicity(policy.policy, '本方案结果不公示，没有公示和公告。') : null
  return [outOfTurn(state, `本环节是${currentTitle(state)}，不能办理「${labelOf('caseAction', name)}」。`), ...(silence ? [silence] : [])]
}

const publishing: readonly CaseAction[] = ['post', 'object', 'resolve', 'close']

const plain = ({ severity: _, ...refusal }: Finding): Refusal => refusal

