import 'server-only'
import { z } from 'zod'
import { shortRegionName } from '@/domain/region/region-name'
import { defineQuery } from '@/server/kernel/query'

/** Places a hat can be worn at: the county, its townships, its villages, and what lies above. */
export const hatPlaces = defineQuery({
  name: 'users.places',
  permission: 'user.manage',
  input: z.strictObject({}),
  async run({ db, actor }) {
    const rows = await db.region.findMany({ where: { county: actor.county }, orderBy: { code: 'asc' }, select: { code: true, name: true, level: true, parentCode: true } })
    const names = new Map(rows.map((row) => [row.code, shortRegionName(row.name)]))
    return rows.map((row) => ({ code: row.code, level: row.level, label: row.level === 'village' ? `${names.get(row.parentCode ?? '') ?? ''}　${shortRegionName(row.name)}` : shortRegionName(row.name) }))
  },
})
