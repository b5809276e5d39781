import 'server-only'
import { z } from 'zod'
import { findAdoption, resolvePolicy } from '@/domain/policy/resolve'
import { resolvedView } from '@/domain/policy/view'
import { dayField } from '@/domain/time/day-field'
import type { LocalDate } from '@/domain/time/local-date'
import { loadDecisions } from '@/server/decision/load-decisions'
import type { Tx } from '@/server/kernel/db'
import { ruleViolation } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { listPending } from '@/server/proposal/proposal-view'
import { loadAdoptions } from './policy-in-force'
import { regionInScope } from './region-in-scope'

type Reader = Pick<Tx, 'policyAdoption' | 'countyDecision' | 'policyProposal'>
type Place = { county: string; code: string; name: string }

/** What holds at a region on a day: policy, whose procedures, from which region and day. Throws 422 R-010 in a gap. */
export async function regionPolicyView(tx: Reader, region: Place, on: LocalDate) {
  const adoptions = await loadAdoptions(tx, region.county)
  const adoption = findAdoption(adoptions, region.code, on)
  const resolved = resolvePolicy(adoptions, region.code, on, await loadDecisions(tx, region.county))
  if (!adoption.ok) throw ruleViolation([adoption.refusal])
  if (!resolved.ok) throw ruleViolation([resolved.refusal])
  const { region: adoptedBy, effectiveFrom, policyId, policyVersion } = adoption.value
  return {
    id: region.code, region: { code: region.code, name: region.name }, on, policyId, policyVersion, effectiveFrom, adoptedBy,
    ...resolvedView(resolved.value), pending: await listPending(tx, region.county),
  }
}

/** The same after a proposal, which may stand where nothing holds yet: `policyId` is null then. */
export async function findRegionPolicyView(tx: Reader, region: Place, on: LocalDate) {
  if (findAdoption(await loadAdoptions(tx, region.county), region.code, on).ok) return regionPolicyView(tx, region, on)
  return { id: region.code, region: { code: region.code, name: region.name }, on, policyId: null, pending: await listPending(tx, region.county) }
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
