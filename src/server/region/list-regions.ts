import 'server-only'
import { z } from 'zod'
import type { Prisma } from '@/server/generated/prisma/client'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { villageRange } from '@/server/kernel/scope'
import { getKnownRegion } from './known-region'
import { regionView } from './region-view'

/** GET /regions?parent=: the places directly under one; without `parent` the own county, its ancestors and all within. Parents first. */
export const listRegions = defineQuery({
  name: 'regions.list',
  permission: 'region.read',
  input: z.strictObject({ ...paging, parent: z.string().optional() }),
  async run({ db, actor }, { limit, cursor, parent }) {
    if (parent) await getKnownRegion(db, actor, parent)
    const where: Prisma.RegionWhereInput = parent ? { parentCode: parent } : { OR: [{ code: { in: lineage(actor.county) } }, ...actor.hats.map((hat) => ({ code: villageRange(hat.region) })), { code: villageRange(`${actor.county}000000`) }] }
    const after = readCursor(cursor, 1)?.[0]
    const rows = await db.region.findMany({ where: { AND: [where, after ? { code: { gt: String(after) } } : {}] }, orderBy: { code: 'asc' }, take: limit + 1 })
    return pageOf(rows, limit, await db.region.count({ where }), regionView, (row) => cursorOf(row.code))
  },
})

/** Province and prefecture of a county. */
const lineage = (county: string): string[] => [2, 4].map((digits) => county.slice(0, digits).padEnd(12, '0'))
