import 'server-only'
import { covers } from '@/domain/access/jurisdiction'
import { regionLevelOf } from '@/domain/region/region-code'
import { shortRegionName } from '@/domain/region/region-name'
import { notFound } from '@/server/kernel/errors'
import type { ReadContext } from '@/server/kernel/query'
import { regionsBelow } from './region-names'

/** The place looked at and the places right below it, for the filter of a list; a village keeps its neighbours. Throws not-found for a place out of reach. */
export async function placesToChoose({ db, actor, hat }: Pick<ReadContext, 'db' | 'actor' | 'hat'>, region: string | undefined) {
  const at = region ?? hat.region
  if (!actor.hats.some((own) => covers(own.region, at) || covers(at, own.region))) throw notFound()
  const here = await db.region.findUnique({ where: { code: at }, select: { code: true, name: true, parentCode: true } })
  if (!here) throw notFound()
  const level = regionLevelOf(at)
  const parent = level === 'village' ? (here.parentCode ?? at) : at
  const below = actor.hats.some((own) => covers(own.region, parent)) ? await regionsBelow(db, parent) : []
  const up = at !== hat.region && here.parentCode && actor.hats.some((own) => covers(own.region, here.parentCode!)) ? here.parentCode : null
  return { at, name: shortRegionName(here.name), level, parent, up, below }
}
