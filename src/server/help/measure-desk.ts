import 'server-only'
import { z } from 'zod'
import { householdView } from '@/server/household/household-view'
import { defineQuery } from '@/server/kernel/query'
import { findPolicyInForce } from '@/server/policy/policy-in-force'

/** What the page 登记措施 offers: the household with its risks, and the policy's table of means and units. */
export const measureDesk = defineQuery({
  name: 'measures.desk',
  permission: 'measure.write',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor, today }, { id }) {
    const household = await householdView({ tx: db, actor }, id)
    const policy = await findPolicyInForce(db, household.villageCode, today)
    return { today, household, table: policy?.policy.measures ?? [] }
  },
})
