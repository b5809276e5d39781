import 'server-only'
import type { PolicyId } from '@/domain/policy/variants'
import { resolvePolicy, type Adoption, type ResolvedPolicy } from '@/domain/policy/resolve'
import type { LocalDate } from '@/domain/time/local-date'
import { loadDecisions } from '@/server/decision/load-decisions'
import { localDate } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'
import { ruleViolation } from '@/server/kernel/errors'

/** What the policy in force is read from. */
export type PolicyReader = Pick<Tx, 'policyAdoption' | 'countyDecision'>

/** Every adoption of a county that was not superseded: small, so whoever weighs many villages reads it once. */
export async function loadAdoptions(tx: Pick<Tx, 'policyAdoption'>, county: string): Promise<Adoption[]> {
  const rows = await tx.policyAdoption.findMany({ where: { county, supersededAt: null }, orderBy: { effectiveFrom: 'asc' } })
  return rows.map((row) => ({
    region: row.regionCode,
    policyId: row.policyId as PolicyId,
    policyVersion: row.policyVersion,
    effectiveFrom: localDate(row.effectiveFrom),
    inherits: row.inherits as PolicyId | null,
  }))
}

/** The policy in force at a place (village, township, county) on a day. Throws 422 R-010 where there is none: nothing is guessed. */
export async function policyInForce(tx: PolicyReader, place: string, day: LocalDate): Promise<ResolvedPolicy> {
  const found = await lookUp(tx, place, day)
  if (!found.ok) throw ruleViolation([found.refusal])
  return found.value
}

/** The same for what only shows and warns: null where no policy is in force. */
export async function findPolicyInForce(tx: PolicyReader, place: string, day: LocalDate): Promise<ResolvedPolicy | null> {
  const found = await lookUp(tx, place, day)
  return found.ok ? found.value : null
}

async function lookUp(tx: PolicyReader, place: string, day: LocalDate) {
  const county = place.slice(0, 6)
  return resolvePolicy(await loadAdoptions(tx, county), place, day, await loadDecisions(tx, county))
}
