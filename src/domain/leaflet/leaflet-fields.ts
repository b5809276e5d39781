import { z } from 'zod'
import { pastDay, words } from '../case/fields'
import { termsOf } from '../glossary'
import { RegionCode } from '../region/region-code'
import type { LocalDate } from '../time/local-date'

/** 明白纸 handed out to several households of one village on one day, by one person. */
export const LeafletFields = (today: LocalDate | null) =>
  z.strictObject({
    village: RegionCode, kind: z.enum(termsOf('leaflet')), deliveredOn: pastDay({ today }), deliveredBy: words(50),
    households: z.array(z.string().max(60), { error: '请勾选农户。' }).transform((ids) => [...new Set(ids.filter(Boolean))]).pipe(z.array(z.string()).min(1, { error: '请勾选农户。' }).max(2000, { error: '一次最多 2000 户。' })),
  })
