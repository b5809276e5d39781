import 'server-only'
import { covers } from '@/domain/access/jurisdiction'
import type { Actor } from '@/server/kernel/actor'
import type { Tx } from '@/server/kernel/db'
import { notFound } from '@/server/kernel/errors'

/** Whether the actor may know the name of a place: the own county and its ancestors, and all within an own region. */
export function mayKnow(actor: Actor, code: string): boolean {
  const county = `${actor.county}000000`
  return covers(county, code) || covers(code, county) || actor.hats.some((hat) => covers(hat.region, code))
}

/** A place the actor may know of. Throws not-found. */
export async function getKnownRegion(tx: Pick<Tx, 'region'>, actor: Actor, code: string) {
  const region = mayKnow(actor, code) ? await tx.region.findUnique({ where: { code } }) : null
  if (!region) throw notFound()
  return region
}

/** A village within one of the actor's regions, as the body of a request names it. Throws not-found. */
export async function getVillageInScope(tx: Pick<Tx, 'region'>, actor: Actor, code: string) {
  const region = actor.hats.some((hat) => covers(hat.region, code)) ? await tx.region.findUnique({ where: { code } }) : null
  if (region?.level !== 'village') throw notFound()
  return region
}
