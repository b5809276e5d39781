import 'server-only'
import { z } from 'zod'
import { parentRegionOf } from '@/domain/region/region-code'
import { defineQuery } from '@/server/kernel/query'
import { getKnownRegion } from './known-region'
import { regionView } from './region-view'

/** GET /regions/{code}: the place and what lies above it, widest first; a village also names its villager groups. */
export const getRegion = defineQuery({
  name: 'regions.get',
  permission: 'region.read',
  input: z.strictObject({ code: z.string() }),
  async run({ db, actor }, { code }) {
    const region = await getKnownRegion(db, actor, code)
    const above: string[] = []
    for (let parent = parentRegionOf(code); parent; parent = parentRegionOf(parent)) above.unshift(parent)
    const ancestors = await db.region.findMany({ where: { code: { in: above } }, orderBy: { code: 'asc' } })
    const groups = region.level === 'village' ? await db.household.findMany({ where: { county: region.county, villageCode: code, group: { not: '' } }, distinct: ['group'], select: { group: true }, orderBy: { group: 'asc' } }) : null
    return { ...regionView(region), ancestors: ancestors.map(regionView), ...(groups && { groups: groups.map((row) => row.group) }) }
  },
})
