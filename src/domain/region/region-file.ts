import { z } from 'zod'
import { RegionCode, isWithinRegion, parentRegionOf, regionLevelOf, type RegionLevel } from './region-code'

const Place = z.object({ code: RegionCode, name: z.string().min(1) })

/** One county's places as `regions-<county>.json` delivers them; any county's file of this shape will do. */
export const RegionFile = z
  .object({
    source: z.string(),
    county: Place.extend({ prefecture: Place, province: Place }),
    townships: z.array(Place.extend({ villages: z.array(Place) })).min(1),
  })
  .superRefine((file, check) => {
    const at = (code: string, level: RegionLevel, outer: string) => {
      if (regionLevelOf(code) !== level || !isWithinRegion(code, outer)) check.addIssue({ code: 'custom', message: `${code} 不是 ${outer} 内的${level}。` })
    }
    at(file.county.code, 'county', file.county.prefecture.code)
    for (const township of file.townships) {
      at(township.code, 'township', file.county.code)
      for (const village of township.villages) at(village.code, 'village', township.code)
    }
  })
export type RegionFile = z.infer<typeof RegionFile>

/** One place, flat. */
export interface Region {
  code: string
  name: string
  level: RegionLevel
  parentCode: string | null
}

/** Every place of a county's file, parents before children. */
export function regionsOf(file: RegionFile): Region[] {
  const places = [
    file.county.province,
    file.county.prefecture,
    file.county,
    ...file.townships,
    ...file.townships.flatMap((township) => township.villages),
  ]
  return places.map(({ code, name }) => ({ code, name, level: regionLevelOf(code), parentCode: parentRegionOf(code) }))
}
