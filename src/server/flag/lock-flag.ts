import 'server-only'
import type { Actor } from '@/server/kernel/actor'
import type { Tx } from '@/server/kernel/db'
import { notFound } from '@/server/kernel/errors'
import { householdScope, lockHousehold } from '@/server/kernel/scope'

/** A flag of a household within scope; the household is locked. Throws not-found. */
export async function lockFlag(tx: Tx, actor: Actor, id: string) {
  const found = await tx.householdFlag.findFirst({ where: { id, household: householdScope(actor) }, select: { householdId: true } })
  if (!found) throw notFound()
  const household = await lockHousehold(tx, actor, found.householdId)
  return { place: household.villageCode, household, flag: await tx.householdFlag.findUniqueOrThrow({ where: { county_id: { county: household.county, id } } }) }
}
