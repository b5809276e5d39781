import { covers } from '../access/jurisdiction'
import { withDecisions } from '../decision/apply-decisions'
import { decisionsInForce, pinnedPart, type CountyDecision } from '../decision/county-decision'
import type { Decisions } from '../decision/decision-keys'
import { caseKinds, type CaseKind } from '../glossary'
import { COUNTY_RULE, type Refusal } from '../refusal'
import type { LocalDate } from '../time/local-date'
import { fitsPublicity } from './publicity'
import { takenOver } from './take-over'
import type { Policy, Procedure } from './schema'
import { findPolicy, policies, type PolicyId, policyTitle } from './variants'

/** 「自…起执行」: a region adopts a policy from a day on, and names from whom a silent one takes its procedures. */
export interface Adoption {
  region: string
  policyId: PolicyId
  policyVersion: number
  effectiveFrom: LocalDate
  inherits: PolicyId | null
}

/** What a case keeps of the policy under which it was opened. */
export interface PolicyPin {
  id: PolicyId
  version: number
  inherits: PolicyId | null
  /** What the county had decided by then, where it differs from the standard: the values themselves, so that a replay needs no table. */
  decisions?: Decisions | undefined
}

/** A procedure and where it comes from; clocks, notice days, objections and forms come along with it (K-08). */
export type ResolvedProcedure = Procedure & { readonly from: 'own' | PolicyId }

/** A policy with its procedures and the county's decisions filled in. Amounts, groups, categories, thresholds are always its own. */
export interface ResolvedPolicy {
  readonly pin: PolicyPin
  readonly policy: Policy
  readonly procedures: Readonly<Record<CaseKind, ResolvedProcedure | null>>
}

type Resolution<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

/**
 * The one adoption that holds at `place` on `day`: of the nearest region, the latest. A day before the first adoption
 * and two adoptions of one day refuse; nothing is guessed.
 */
export function findAdoption(adoptions: readonly Adoption[], place: string, day: LocalDate): Resolution<Adoption> {
  const inForce = adoptions.filter(({ region, effectiveFrom }) => covers(region, place) && effectiveFrom <= day)
  const nearest = inForce.reduce((code, { region }) => (covers(code, region) ? region : code), inForce[0]?.region ?? '')
  const own = inForce.filter(({ region }) => region === nearest)
  const latest = own.reduce((date, { effectiveFrom }) => (effectiveFrom > date ? effectiveFrom : date), '')
  const [adoption, second] = own.filter(({ effectiveFrom }) => effectiveFrom === latest)
  if (!adoption) return refuse('R-010', `${day} 没有执行中的监测帮扶方案。`, '由县管理员登记该日起执行的方案。')
  if (second) return refuse('R-010', `${latest} 有两个方案同日起执行。`, '由县管理员保留其中一个。')
  return { ok: true, value: adoption }
}

/** The policy in force at `place` on `day`, with its procedures and with what the county had decided for that day. */
export function resolvePolicy(adoptions: readonly Adoption[], place: string, day: LocalDate, made: readonly CountyDecision[] = []): Resolution<ResolvedPolicy> {
  const found = findAdoption(adoptions, place, day)
  if (!found.ok) return found
  const { policyId, policyVersion, inherits } = found.value
  const decisions = pinnedPart(decisionsInForce(made, place, day))
  const policy = pinnedPolicy({ id: policyId, version: policyVersion, inherits, ...(decisions && { decisions }) })
  return policy ? { ok: true, value: policy } : refuse('R-010', `本系统没有方案「${policyTitle(policyId)}」第 ${policyVersion} 版。`)
}

const resolved = new Map<string, ResolvedPolicy | null>()

/** The policy a case is pinned to; null where this build does not carry that version. Policies are frozen, so each is put together once. */
export function pinnedPolicy({ id, version, inherits, decisions }: PolicyPin): ResolvedPolicy | null {
  const key = JSON.stringify([id, version, inherits, Object.entries(decisions ?? {}).sort()])
  if (!resolved.has(key)) resolved.set(key, putTogether({ id, version, inherits, ...(decisions && { decisions }) }))
  return resolved.get(key)!
}

function putTogether(pin: PolicyPin): ResolvedPolicy | null {
  const text = findPolicy(pin.id, pin.version)
  const other = pin.inherits ? findPolicy(pin.inherits) : null
  if (!text || other === undefined) return null
  const policy = withDecisions(text, pin.decisions)
  const source = other && withDecisions(other, pin.decisions)
  const procedures = caseKinds.map((kind): [CaseKind, ResolvedProcedure | null] => {
    const own = policy.procedures[kind]
    if (own) return [kind, { ...own, from: 'own' }]
    const inherited = source?.procedures[kind]
    return [kind, inherited && source && fitsPublicity(policy, inherited) ? { ...takenOver(inherited, kind, policy), from: pin.inherits! } : null]
  })
  return { pin, policy, procedures: Object.fromEntries(procedures) as Record<CaseKind, ResolvedProcedure | null> }
}

/** Why a county may not adopt this policy so: a policy that prints no identification must name one that does (K-08). */
export function refuseAdoption({ policyId, inherits }: Pick<Adoption, 'policyId' | 'inherits'>): Refusal | null {
  const policy = findPolicy(policyId)
  if (!policy) return unknown(policyId, 'policyId')
  if (inherits && !findPolicy(inherits)) return unknown(inherits, 'inherits')
  if (policy.procedures.identification || (inherits && findPolicy(inherits)!.procedures.identification)) return null
  return {
    rule: 'K-08', clause: COUNTY_RULE, path: 'inherits',
    message: '本政策未规定识别程序，请县级指定承接的政策。', fix: '在「承接方案」中选择一个规定了识别程序的方案。',
  }
}

const unknown = (id: PolicyId, path: string): Refusal => ({ rule: 'K-08', clause: COUNTY_RULE, path, message: `本系统尚未收录方案「${policyTitle(id)}」。` })

const refuse = (rule: string, message: string, fix?: string): { ok: false; refusal: Refusal } => ({
  ok: false, refusal: { rule, message, clause: COUNTY_RULE, ...(fix && { fix }) },
})

/** What the form proposes where a policy is silent (K-08): the newest text that prints every procedure itself. */
export const proposedSource = (): PolicyId | null =>
  policies.filter(({ procedures }) => caseKinds.every((kind) => procedures[kind])).sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0]?.id ?? null
