import 'server-only'
import { z } from 'zod'
import { refuseUnknownKey } from '@/domain/decision/county-decision'
import { decisionKeyNames, definitionOf, type DecisionKey } from '@/domain/decision/decision-keys'
import { dayField } from '@/domain/time/day-field'
import type { Region } from '@/server/generated/prisma/client'
import { defineAction, type Target } from '@/server/kernel/action'
import { ruleViolation } from '@/server/kernel/errors'
import { lockRegion } from '@/server/policy/region-in-scope'
import { listPending } from '@/server/proposal/proposal-view'
import { propose } from '@/server/proposal/propose'
import { regionDecisions } from './list-decisions'
import { secondConfirms } from './load-decisions'
import { checkDecision, recordDecision } from './record-decision'

interface DecisionTarget extends Target {
  region: Region
  key: DecisionKey | null
  /** The key as sent. */
  sent: string
}

const rest = { effectiveFrom: dayField, reason: z.string().trim().min(4).max(500) }

/**
 * PUT /regions/{code}/decisions/{key} {value, effectiveFrom, reason}: the county's decision on one key from a day on. It is
 * a new version and supersedes what was decided for that day or later; open cases keep what they are pinned to. A key
 * outside the list is refused by, a place below the county by R-154. Giving up the second account needs it.
 */
export const decide = defineAction({
  name: 'decisions.make',
  permission: 'policy.adopt',
  async load({ tx, actor }, { code = '', key: sent = '' }): Promise<DecisionTarget> {
    const region = await lockRegion(tx, actor, code)
    return { place: code, region, sent, key: decisionKeyNames.find((known) => known === sent) ?? null }
  },
  body: ({ key }: DecisionTarget) => (key ? z.strictObject({ value: definitionOf(key).value.nullable(), ...rest }) : z.looseObject({ value: z.unknown() })) as z.ZodType<{ value: unknown; effectiveFrom: string; reason: string }>,
  detail: z.strictObject({ key: z.string(), value: z.unknown(), effectiveFrom: z.string(), reason: z.string(), version: z.int().nullable(), proposal: z.string().nullable() }),
  async run(cx, { region, key, sent }, body) {
    if (!key) throw ruleViolation([refuseUnknownKey(sent)!])
    const decision = { key, value: body.value, effectiveFrom: body.effectiveFrom, reason: body.reason }
    await checkDecision(cx, region, decision)
    const guarded = key === 'secondConfirms' && (await secondConfirms(cx.tx, region.county, cx.today))
    const proposal = guarded ? await propose(cx, region, { kind: 'decision', ...decision }) : null
    const version = proposal ? null : await recordDecision(cx, region, decision, cx.actor)
    const on = decision.effectiveFrom > cx.today ? decision.effectiveFrom : cx.today
    return {
      result: { ...(await regionDecisions(cx.tx, region, on)), pending: await listPending(cx.tx, region.county) },
      subject: { kind: 'region', id: region.code },
      detail: { ...decision, version, proposal },
    }
  },
})
