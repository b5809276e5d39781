import 'server-only'
import { covers } from '@/domain/access/jurisdiction'
import type { Actor } from '@/server/kernel/actor'
import type { Tx } from '@/server/kernel/db'
import { notFound } from '@/server/kernel/errors'

/** A region within one of the actor's own: where something may be entered. Throws not-found for every other. */
export async function regionBelow(tx: Pick<Tx, 'region'>, actor: Actor, code: string) {
  const region = actor.hats.some((hat) => covers(hat.region, code)) ? await tx.region.findUnique({ where: { code } }) : null
  if (!region) throw notFound()
  return region
}
