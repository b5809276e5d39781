import 'server-only'
import { z } from 'zod'
import { findAdoption, resolvePolicy } from '@/domain/policy/resolve'
import { resolvedView } from '@/domain/policy/view'
import { dayField } from '@/domain/time/day-field'
import type { LocalDate } from '@/domain/time/local-date'
import type { Tx } from '@/server/kernel/db'
import { ruleViolation } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { loadAdoptions } from './policy-in-force'
import { regionInScope } from './region-in-scope'

/** What holds at a region on a day: policy, whose procedures, from which region and day. Throws 422 R-010 in a gap. */
export async function regionPolicyView(tx: Pick<Tx, 'policyAdoption'>, region: { county: string; code: string; name: string }, on: LocalDate) {
  const adoptions = await loadAdoptions(tx, region.county)
  const adoption = findAdoption(adoptions, region.code, on)
  const resolved = resolvePolicy(adoptions, region.code, on)
  if (!adoption.ok) throw ruleViolation([adoption.refusal])
  if (!resolved.ok) throw ruleViolation([resolved.refusal])
  const { region: adoptedBy, effectiveFrom, policyId, policyVersion } = adoption.value
  return {
    id: region.code, region: { code: region.code, name: region.name }, on, policyId, policyVersion, effectiveFrom, adoptedBy,
    ...resolvedView(resolved.value),
  }
}

/** GET /regions/{code}/policy: the one in force today, or on another day. */
export const getRegionPolicy = defineQuery({
  name: 'policies.in-region',
  permission: 'policy.read',
  input: z.strictObject({ code: z.string(), on: dayField.optional() }),
  async run({ db, actor, today }, { code, on = today }) {
    return regionPolicyView(db, await regionInScope(db, actor, code), on)
  },
})
