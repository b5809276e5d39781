import 'server-only'
import { z } from 'zod'
import { policyIds, type PolicyId } from '@/domain/policy/variants'
import { decisionsInForce, pinnedPart } from '@/domain/decision/county-decision'
import { findAdoption, pinnedPolicy } from '@/domain/policy/resolve'
import { policySheet } from '@/domain/policy/sheet/sheet'
import { policySummary } from '@/domain/policy/view'
import { loadDecisions } from '@/server/decision/load-decisions'
import type { Db } from '@/server/kernel/db'
import { notFound } from '@/server/kernel/errors'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { knownPolicy } from './get-policy'
import { loadAdoptions } from './policy-in-force'

/** A policy on paper as it would hold in the county today: with what the county decided, and what it takes over. */
export async function sheetOf({ db, actor, today }: Pick<ReadContext, 'actor' | 'today'> & { db: Db }, id: string, inherits: PolicyId | null) {
  const { id: policyId, version } = knownPolicy(id)
  const place = `${actor.county}000000`
  const decisions = pinnedPart(decisionsInForce(await loadDecisions(db, actor.county), place, today))
  const found = findAdoption(await loadAdoptions(db, actor.county), place, today)
  const adopted = found.ok && found.value.policyId === policyId ? found.value : null
  const resolved = pinnedPolicy({ id: policyId, version, inherits: adopted ? adopted.inherits : inherits, ...(decisions && { decisions }) })
  if (!resolved) throw notFound()
  return { ...policySummary(resolved.policy), inherits: resolved.pin.inherits, inForceSince: adopted?.effectiveFrom ?? null, sections: policySheet(resolved) }
}

/** A policy as a page that every role may read. */
export const getSheet = defineQuery({
  name: 'policies.sheet',
  permission: 'policy.read',
  input: z.strictObject({ id: z.string(), inherits: z.enum(policyIds).optional() }),
  run: (cx, { id, inherits = null }) => sheetOf(cx, id, inherits as PolicyId | null),
})

export type PolicySheet = Awaited<ReturnType<typeof getSheet>>
