import 'server-only'
import { covers } from '@/domain/access/jurisdiction'
import type { Actor } from '@/server/kernel/actor'
import type { Tx } from '@/server/kernel/db'
import { notFound } from '@/server/kernel/errors'

/**
 * A region within one of the actor's, or one above it: what holds for the county holds for its villages, so they may
 * read it. Throws not-found for every other.
 */
export async function regionInScope(tx: Pick<Tx, 'region'>, actor: Actor, code: string) {
  const known = actor.hats.some((hat) => covers(hat.region, code) || covers(code, hat.region))
  const region = known ? await tx.region.findUnique({ where: { code } }) : null
  if (!region) throw notFound()
  return region
}

/** The same, locked until the transaction ends: adoptions and decisions of a region follow each other. */
export async function lockRegion(tx: Tx, actor: Actor, code: string) {
  const region = await regionInScope(tx, actor, code)
  await tx.$queryRaw`SELECT 1 FROM "region" WHERE "county" = ${region.county} AND "code" = ${code} FOR UPDATE`
  return region
}
