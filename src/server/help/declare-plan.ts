import 'server-only'
import { z } from 'zod'
import { NewPlan } from '@/domain/help/fields'
import { planClock } from '@/domain/help/help-rules'
import { lateEntry } from '@/domain/help/plan-entry'
import { latePlan, planDueOn } from '@/domain/help/plan-deadline'
import { pinnedPolicy } from '@/domain/policy/resolve'
import { pinOf } from '@/server/case/pin-of'
import type { Household } from '@/server/generated/prisma/client'
import { helpedTarget, type HelpedTarget } from '@/server/household/household-target'
import { defineAction } from '@/server/kernel/action'
import { dateColumn, localDate } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'
import { ruleViolation } from '@/server/kernel/errors'
import { warningsOf } from './fit-context'
import { measureRow } from './measure-view'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { writingRole } from './own-household'
import { planView } from './plan-view'
import { isWorkingDay } from '@/server/kernel/working-days'

/** POST /households/{id}/plan: the plan with its measures (may be none). Declared after D-005 it wants a reason. */
export const declarePlan = defineAction({
  name: 'plans.declare',
  permission: 'plan.write',
  status: 201,
  load: helpedTarget,
  actor: (cx, { household, own }) => void writingRole(cx.actor, 'plan.write', household.villageCode, { household: own }),
  body: ({ today }: HelpedTarget) => NewPlan(today),
  detail: z.strictObject({ declaredOn: z.string(), dueOn: z.string().nullable(), lateReason: z.string().nullable(), measures: z.int(), warned: z.array(z.string()) }),
  async run(cx, { household, own }, { measures, basedOn, declaredOn, lateReason }) {
    const { county, id: householdId } = household
    const due = await deadline(cx.tx, household)
    const late = due?.clock && latePlan(due.clock, due.dueOn, { declaredOn, lateReason })
    if (late) throw ruleViolation([late])
    const id = cx.newId()
    await cx.tx.helpPlan.create({
      data: {
        county, id, householdId, caseId: due?.caseId ?? null, basedOn, declaredOn: dateColumn(declaredOn), dueOn: due?.dueOn ? dateColumn(due.dueOn) : null,
        lateReason: lateReason || null, preparedBy: cx.actor.name, createdAt: cx.now,
      },
    })
    const origin = { county, householdId, planId: id, createdBy: cx.actor.id, createdAt: cx.now }
    await cx.tx.helpMeasure.createMany({ data: measures.map((fields) => measureRow({ ...origin, id: cx.newId() }, fields)) })
    const added = measures.map((fields) => ({ ...fields, status: 'planned' as const }))
    const inForce = await findPolicyInForce(cx.tx, household.villageCode, cx.today)
    const entry = inForce && lateEntry(inForce.policy.rules, declaredOn, cx.today)
    const warnings = [...(entry ? [entry] : []), ...(await warningsOf(cx.tx, household, cx.today, added, (i) => `measures.${i}.targetRisk`))]
    return {
      result: { ...(await planView(cx.tx, county, id)), warnings },
      subject: { kind: 'plan' as const, id, householdId, villageCode: household.villageCode },
      detail: { declaredOn, dueOn: due?.dueOn ?? null, lateReason: lateReason || null, measures: measures.length, warned: warnings.map(({ rule }) => rule!) },
      role: writingRole(cx.actor, 'plan.write', household.villageCode, { household: own }),
    }
  },
})

/** D-005 of the identification that was decided last, under the policy it is pinned to; met for good by its first plan. */
async function deadline(tx: Tx, { county, id: householdId }: Household) {
  const decided = await tx.case.findFirst({
    where: { county, householdId, kind: 'identification', decidedOn: { not: null }, status: { in: ['open', 'approved'] } },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
  })
  if (!decided) return null
  const policy = pinnedPolicy(pinOf(decided))
  const clock = policy && planClock(policy)
  if (!clock) return { caseId: decided.id, clock: null, dueOn: null }
  const met = await tx.helpPlan.count({ where: { county, caseId: decided.id } })
  const dueOn = planDueOn(clock, localDate(decided.decidedOn!), isWorkingDay)
  return met ? { caseId: decided.id, clock: null, dueOn } : { caseId: decided.id, clock, dueOn }
}
