import type { Prisma } from '@/server/generated/prisma/client'
import type { Actor } from '@/server/kernel/actor'
import { villageRange } from '@/server/kernel/scope'

/** Rows about the actor's villages; a row about no village belongs to where its author works. */
export function auditScope(actor: Actor): Prisma.AuditWhereInput {
  const ranges = actor.hats.map((hat) => villageRange(hat.region))
  return { county: actor.county, OR: ranges.flatMap((range) => [{ villageCode: range }, { villageCode: null, actorRegion: range }]) }
}
