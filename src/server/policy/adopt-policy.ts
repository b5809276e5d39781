import 'server-only'
import { z } from 'zod'
import { policyIds } from '@/domain/glossary'
import { refuseAdoption } from '@/domain/policy/resolve'
import { findPolicy } from '@/domain/policy/variants'
import { dayField } from '@/domain/time/day-field'
import { defineAction } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { ruleViolation } from '@/server/kernel/errors'
import { regionPolicyView } from './get-region-policy'
import { regionInScope } from './region-in-scope'

const adoption = { policyId: z.enum(policyIds), effectiveFrom: dayField, inherits: z.enum(policyIds).optional() }

/**
 * PUT /regions/{code}/policy: the policy holds from `effectiveFrom` (any day) and supersedes every adoption of the
 * region of that day or later. Repeating the same changes nothing. Refuses by K-08 where nobody says how to identify.
 */
export const adoptPolicy = defineAction({
  name: 'policies.adopt',
  permission: 'policy.adopt',
  async load({ tx, actor }, { code = '' }) {
    const region = await regionInScope(tx, actor, code)
    await tx.$queryRaw`SELECT 1 FROM "region" WHERE "county" = ${region.county} AND "code" = ${code} FOR UPDATE`
    return { place: code, region }
  },
  body: z.strictObject(adoption),
  detail: z.strictObject({ ...adoption, policyVersion: z.int(), superseded: z.array(z.string()), changed: z.boolean() }),
  async run(cx, { region }, { policyId, effectiveFrom, inherits }) {
    const refusal = refuseAdoption({ policyId, inherits: inherits ?? null })
    if (refusal) throw ruleViolation([refusal])
    const policyVersion = findPolicy(policyId)!.version
    const where = { county: region.county, regionCode: region.code, supersededAt: null, effectiveFrom: { gte: dateColumn(effectiveFrom) } }
    const standing = await cx.tx.policyAdoption.findMany({ where })
    const [only] = standing
    const same =
      standing.length === 1 && only!.effectiveFrom.getTime() === dateColumn(effectiveFrom).getTime() &&
      only!.policyId === policyId && only!.policyVersion === policyVersion && only!.inherits === (inherits ?? null)
    if (!same) {
      await cx.tx.policyAdoption.updateMany({ where, data: { supersededAt: cx.now } })
      await cx.tx.policyAdoption.create({
        data: {
          county: region.county, id: cx.newId(), regionCode: region.code, policyId, policyVersion, inherits: inherits ?? null,
          effectiveFrom: dateColumn(effectiveFrom), adoptedBy: cx.actor.id, adoptedAt: cx.now,
        },
      })
    }
    return {
      result: await regionPolicyView(cx.tx, region, effectiveFrom > cx.today ? effectiveFrom : cx.today),
      subject: { kind: 'region', id: region.code },
      detail: { policyId, policyVersion, effectiveFrom, inherits, superseded: same ? [] : standing.map((row) => row.id), changed: !same },
    }
  },
})
