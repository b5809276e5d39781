import 'server-only'
import type { HouseholdChanges } from '@/domain/household/household-fields'
import { reweighCases } from '@/server/case/reweigh-cases'
import type { Household, Prisma } from '@/server/generated/prisma/client'
import type { WriteContext } from '@/server/kernel/action'
import { changeFact, type Fact } from './fact-periods'
import { phoneColumns } from './phone-columns'

/** Writes what is named of a locked household; group, address and household type keep their history, open cases are weighed anew. */
export async function applyHouseholdChanges(cx: WriteContext, household: Household, changes: Omit<HouseholdChanges, 'version'>): Promise<void> {
  const data = columnsOf(changes)
  await recordFacts(cx, household, data)
  await cx.tx.household.update({ where: { county_id: { county: household.county, id: household.id } }, data: { ...data, version: { increment: 1 } } })
  await reweighCases(cx.tx, household, cx.today)
}

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
