import 'server-only'
import { z } from 'zod'
import { policyIds } from '@/domain/policy/variants'
import { dayField } from '@/domain/time/day-field'
import { secondConfirms } from '@/server/decision/load-decisions'
import { defineAction } from '@/server/kernel/action'
import { propose } from '@/server/proposal/propose'
import { findRegionPolicyView } from './get-region-policy'
import { checkAdoption, recordAdoption } from './record-adoption'
import { lockRegion } from './region-in-scope'

const adoption = { policyId: z.enum(policyIds), effectiveFrom: dayField, inherits: z.enum(policyIds).optional() }

/**
 * PUT /regions/{code}/policy: the policy holds from `effectiveFrom` (any day) and supersedes every adoption of the
 * region of that day or later. Repeating the same changes nothing. Refuses by K-08 where nobody says how to identify.
 * Where the county wants a second account, it is only proposed: the answer is what still holds, with the proposal in `pending`.
 */
export const adoptPolicy = defineAction({
  name: 'policies.adopt',
  permission: 'policy.adopt',
  async load({ tx, actor }, { code = '' }) {
    return { place: code, region: await lockRegion(tx, actor, code) }
  },
  body: z.strictObject(adoption),
  detail: z.strictObject({ ...adoption, policyVersion: z.int().nullable(), superseded: z.array(z.string()), changed: z.boolean(), proposal: z.string().optional() }),
  async run(cx, { region }, { policyId, effectiveFrom, inherits }) {
    const input = { policyId, effectiveFrom, inherits: inherits ?? null }
    checkAdoption(input)
    const proposal = (await secondConfirms(cx.tx, region.county, cx.today)) ? await propose(cx, region, { kind: 'adoption', ...input }) : undefined
    const done = proposal ? { policyVersion: null, superseded: [], changed: false } : await recordAdoption(cx, region, input, cx.actor.id)
    return {
      result: await findRegionPolicyView(cx.tx, region, !proposal && effectiveFrom > cx.today ? effectiveFrom : cx.today),
      subject: { kind: 'region', id: region.code },
      detail: { policyId, effectiveFrom, inherits, ...done, ...(proposal && { proposal }) },
    }
  },
})
