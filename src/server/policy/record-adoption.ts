import 'server-only'
import { refuseAdoption, type Adoption } from '@/domain/policy/resolve'
import { findPolicy } from '@/domain/policy/variants'
import type { Region } from '@/server/generated/prisma/client'
import type { WriteContext } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { ruleViolation } from '@/server/kernel/errors'

export type AdoptionInput = Pick<Adoption, 'policyId' | 'effectiveFrom' | 'inherits'>

/** Throws K-08 where nobody says how to identify, or a policy is not in this build. */
export function checkAdoption(input: AdoptionInput): void {
  const refusal = refuseAdoption(input)
  if (refusal) throw ruleViolation([refusal])
}

/**
 * Adopts a policy from a day on and supersedes every adoption of that day or later; the same one again changes nothing.
 * The region is locked by the caller. `by` is who decided it.
 */
export async function recordAdoption({ tx, now, newId }: WriteContext, { county, code }: Pick<Region, 'county' | 'code'>, input: AdoptionInput, by: string) {
  checkAdoption(input)
  const { policyId, effectiveFrom, inherits } = input
  const policyVersion = findPolicy(policyId)!.version
  const from = dateColumn(effectiveFrom)
  const where = { county, regionCode: code, supersededAt: null, effectiveFrom: { gte: from } }
  const standing = await tx.policyAdoption.findMany({ where })
  const [only] = standing
  const same =
    standing.length === 1 && only!.effectiveFrom.getTime() === from.getTime() && only!.policyId === policyId && only!.policyVersion === policyVersion && only!.inherits === inherits
  if (same) return { policyVersion, superseded: [], changed: false }
  await tx.policyAdoption.updateMany({ where, data: { supersededAt: now } })
  await tx.policyAdoption.create({ data: { county, id: newId(), regionCode: code, policyId, policyVersion, inherits, effectiveFrom: from, adoptedBy: by, adoptedAt: now } })
  return { policyVersion, superseded: standing.map((row) => row.id), changed: true }
}
