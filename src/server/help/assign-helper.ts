import 'server-only'
import { z } from 'zod'
import { HelperFields } from '@/domain/help/fields'
import { helpRules } from '@/domain/help/help-rules'
import { helperFault } from '@/domain/help/helper-rule'
import type { Refusal } from '@/domain/refusal'
import type { Household } from '@/server/generated/prisma/client'
import { changeFact } from '@/server/household/fact-periods'
import { householdView } from '@/server/household/household-view'
import { householdTarget, type HouseholdTarget } from '@/server/household/household-target'
import { defineAction, type WriteContext } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { ruleViolation } from '@/server/kernel/errors'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { helperAccount } from './helper-account'

const noun = { workerName: z.string(), unit: z.string(), publicServant: z.boolean(), from: z.string() }

/**
 * PUT /households/{id}/helper. There is no way to take a helper away: the next one follows. Who may be one is
 * the policy's R-072, a warning or a refusal as the policy has it. Repeating the same changes nothing.
 */
export const assignHelper = defineAction({
  name: 'helpers.assign',
  permission: 'helper.assign',
  load: householdTarget,
  body: ({ today }: HouseholdTarget) => HelperFields(today),
  detail: z.strictObject({ ...noun, previous: z.string().nullable(), exceptionReason: z.string().nullable(), changed: z.boolean() }),
  async run(cx, { household }, { exceptionReason, ...helper }) {
    const { county, id } = household
    const warnings = await weigh(cx, household, helper, exceptionReason)
    const present = await cx.tx.helperAssignment.findFirst({ where: { county, householdId: id, to: null } })
    const from = dateColumn(helper.from)
    const same =
      present?.workerName === helper.workerName && present.unit === helper.unit &&
      present.publicServant === helper.publicServant && present.from.getTime() === from.getTime()
    if (!same) {
      if (present) await cx.tx.helperAssignment.update({ where: { county_id: { county, id: present.id } }, data: { to: from } })
      await cx.tx.helperAssignment.create({
        data: { county, id: cx.newId(), householdId: id, userId: await helperAccount(cx.tx, household, helper.workerName), ...helper, from },
      })
      await changeFact(cx.tx, { county, by: cx.actor.id, at: cx.now }, { subjectId: id, fact: 'helper', value: { workerName: helper.workerName, unit: helper.unit, publicServant: helper.publicServant }, from: helper.from })
      await cx.tx.household.update({ where: { county_id: { county, id } }, data: { helperName: helper.workerName } })
    }
    return {
      result: { ...(await householdView(cx, id)), warnings },
      subject: { kind: 'household' as const, id, householdId: id, villageCode: household.villageCode },
      detail: { ...helper, previous: present?.workerName ?? null, exceptionReason: exceptionReason || null, changed: !same },
    }
  },
})

async function weigh(cx: WriteContext, household: Household, helper: { publicServant: boolean }, exceptionReason: string | undefined): Promise<Refusal[]> {
  const policy = await findPolicyInForce(cx.tx, household.villageCode, cx.today)
  const fault = policy && helperFault(helpRules(policy), helper)
  if (!fault) return []
  const excused = fault.severity === 'warn' || (fault.severity === 'soft' && (exceptionReason?.length ?? 0) >= 4)
  if (!excused) throw ruleViolation([fault.refusal])
  return [fault.refusal]
}
