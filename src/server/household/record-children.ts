import 'server-only'
import { z } from 'zod'
import { ChildrenFields } from '@/domain/household/children'
import { childrenIncomes, childrenSupports } from '@/domain/household/children-words'
import { householdTarget, type HouseholdTarget } from './household-target'
import { defineAction } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { householdView } from './household-view'

/** PUT /households/{id}/children: the income of an old person's children who live apart, and whether they support. */
export const recordChildren = defineAction({
  name: 'households.children',
  permission: 'screening.write',
  load: householdTarget,
  body: ({ today }: HouseholdTarget) => ChildrenFields(today),
  detail: z.strictObject({ income: z.enum(childrenIncomes), support: z.enum(childrenSupports), checkedOn: z.string() }),
  async run(cx, { household: { county, id, villageCode } }, { income, support, checkedOn }) {
    await cx.tx.household.update({ where: { county_id: { county, id } }, data: { childrenIncome: income, childrenSupport: support, childrenCheckedOn: dateColumn(checkedOn) } })
    return { result: await householdView(cx, id), subject: { kind: 'household' as const, id, householdId: id, villageCode }, detail: { income, support, checkedOn } }
  },
})
