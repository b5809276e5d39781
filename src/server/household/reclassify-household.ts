import 'server-only'
import { z } from 'zod'
import type { Category, HouseholdType, MonitoringStatus } from '@/domain/glossary'
import { ReclassifyFields, refuseReclassify } from '@/domain/household/reclassify'
import { maskNumbersIn } from '@/domain/member/masking'
import { householdTarget } from './household-target'
import { defineAction } from '@/server/kernel/action'
import { ruleViolation } from '@/server/kernel/errors'
import { policyInForce } from '@/server/policy/policy-in-force'
import { bump } from '@/server/statistics/rollup'
import { changeFact } from './fact-periods'
import { householdView } from './household-view'

/** POST /households/{id}/reclassify: an object of an older text gets a category of the policy in force, without the procedure again. */
export const reclassifyHousehold = defineAction({
  name: 'households.reclassify',
  permission: 'household.write',
  versioned: true,
  load: householdTarget,
  body: ReclassifyFields,
  detail: z.strictObject({ from: z.string().nullable(), to: z.string(), reason: z.string() }),
  async run(cx, { household }, { category, reason }) {
    const { county, id, villageCode } = household
    const before = household.category as Category | null
    const known = { monitoringStatus: household.monitoringStatus as MonitoringStatus, householdType: household.householdType as HouseholdType, category: before }
    const refusals = refuseReclassify(known, category, (await policyInForce(cx.tx, villageCode, cx.today)).policy)
    if (refusals.length > 0) throw ruleViolation(refusals)
    await cx.tx.household.update({ where: { county_id: { county, id } }, data: { category, version: { increment: 1 } } })
    await changeFact(cx.tx, { county, by: cx.actor.id, at: cx.now }, { subjectId: id, fact: 'monitoringStatus', value: { status: 'monitored', category }, from: cx.today })
    await bump(cx.tx, household, { [`monitored:${before}`]: -1, [`monitored:${category}`]: 1 })
    return {
      result: await householdView(cx, id),
      subject: { kind: 'household' as const, id, householdId: id, villageCode },
      detail: { from: before, to: category, reason: maskNumbersIn(reason) },
    }
  },
})
