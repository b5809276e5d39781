import 'server-only'
import { z } from 'zod'
import { householdChanges, type HouseholdChanges } from '@/domain/household/household-fields'
import type { Household, Prisma } from '@/server/generated/prisma/client'
import { householdTarget } from './household-target'
import { defineAction, type WriteContext } from '@/server/kernel/action'
import { changeFact, type Fact } from './fact-periods'
import { householdView } from './household-view'
import { phoneColumns } from './phone-columns'

/** PATCH /households/{id}: what is named changes; group, address and household type keep their history. */
export const changeHousehold = defineAction({
  name: 'households.change',
  permission: 'household.write',
  versioned: true,
  load: householdTarget,
  body: householdChanges,
  detail: z.strictObject({ changed: z.array(z.string()), householdType: z.string().optional() }),
  async run(cx, { household }, { version: _, ...changes }) {
    const data = columnsOf(changes)
    await recordFacts(cx, household, data)
    await cx.tx.household.update({ where: { county_id: { county: household.county, id: household.id } }, data: { ...data, version: { increment: 1 } } })
    return {
      result: await householdView(cx, household.id),
      subject: { kind: 'household', id: household.id, householdId: household.id, villageCode: household.villageCode },
      detail: { changed: Object.keys(changes), householdType: changes.householdType },
    }
  },
})

function columnsOf({ phone, address, keyGroups, ...rest }: Omit<HouseholdChanges, 'version'>): Prisma.HouseholdUncheckedUpdateInput {
  return {
    ...rest,
    ...(phone !== undefined && phoneColumns(phone)),
    ...(address !== undefined && { address: address || null }),
    ...(keyGroups && { keyGroups: [...new Set(keyGroups)] }),
  }
}

const kept: readonly (Fact & ('group' | 'address' | 'householdType'))[] = ['group', 'address', 'householdType']

async function recordFacts(cx: WriteContext, household: Household, data: Prisma.HouseholdUncheckedUpdateInput): Promise<void> {
  for (const fact of kept) {
    if (data[fact] === undefined || data[fact] === household[fact]) continue
    const value = { [fact]: data[fact] as string | null }
    await changeFact(cx.tx, { county: household.county, by: cx.actor.id, at: cx.now }, { subjectId: household.id, fact, value, from: cx.today })
  }
}
