import { shortRegionName } from '@/domain/region/region-name'
import type { Region } from '@/server/generated/prisma/client'

/** A place as lists show it: registered name and everyday name. */
export const regionView = (row: Region) => ({
  id: row.code, code: row.code, name: row.name, shortName: shortRegionName(row.name), level: row.level, ...(row.parentCode && { parentCode: row.parentCode }),
})
