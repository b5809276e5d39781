import 'server-only'
import { z } from 'zod'
import { householdChanges } from '@/domain/household/household-fields'
import { householdTarget } from './household-target'
import { defineAction } from '@/server/kernel/action'
import { applyHouseholdChanges } from './apply-household-changes'
import { householdView } from './household-view'

/** PATCH /households/{id}: what is named changes; group, address and household type keep their history. */
export const changeHousehold = defineAction({
  name: 'households.change',
  permission: 'household.write',
  versioned: true,
  load: householdTarget,
  body: householdChanges,
  detail: z.strictObject({ changed: z.array(z.string()), householdType: z.string().optional() }),
  async run(cx, { household }, { version: _, ...changes }) {
    await applyHouseholdChanges(cx, household, changes)
    return {
      result: await householdView(cx, household.id),
      subject: { kind: 'household', id: household.id, householdId: household.id, villageCode: household.villageCode },
      detail: { changed: Object.keys(changes), householdType: changes.householdType },
    }
  },
})
