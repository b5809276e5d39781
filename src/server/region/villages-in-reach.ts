import 'server-only'
import { z } from 'zod'
import { shortRegionName } from '@/domain/region/region-name'
import { defineQuery } from '@/server/kernel/query'
import { villageRange } from '@/server/kernel/scope'

/** The villages in which the caller registers, in code order, with today's date for the form. */
export const villagesInReach = defineQuery({
  name: 'regions.own-villages',
  permission: 'household.write',
  input: z.strictObject({}),
  async run({ db, actor, today }) {
    const rows = await db.region.findMany({
      where: { county: actor.county, level: 'village', OR: actor.hats.map((hat) => ({ code: villageRange(hat.region) })) }, orderBy: { code: 'asc' }, select: { code: true, name: true },
    })
    return { today, villages: rows.map((row) => ({ code: row.code, name: shortRegionName(row.name) })) }
  },
})
