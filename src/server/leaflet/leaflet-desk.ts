import 'server-only'
import { z } from 'zod'
import { termsOf } from '@/domain/glossary'
import { localDate } from '@/server/kernel/clock'
import { defineQuery } from '@/server/kernel/query'
import { householdScope } from '@/server/kernel/scope'
import { placesToChoose } from '@/server/region/places-to-choose'

/** The households of one village with the last leaflet of a kind each was given; 帮扶政策 goes to monitored households only. */
export const leafletDesk = defineQuery({
  name: 'leaflets.desk',
  permission: 'leaflet.write',
  input: z.strictObject({ village: z.string().regex(/^\d{12}$/).optional(), kind: z.enum(termsOf('leaflet')).default('apply') }),
  async run({ db, actor, hat, today }, { village, kind }) {
    const places = await placesToChoose({ db, actor, hat }, village)
    const code = places.level === 'village' ? places.at : (places.below[0]?.code ?? places.at)
    const rows = await db.household.findMany({
      where: { AND: [{ villageCode: code, ...(kind === 'help' && { monitoringStatus: { in: ['monitored', 'eliminated'] } }) }, householdScope(actor)] }, orderBy: { sequence: 'asc' },
      select: { id: true, headName: true, memberCount: true, group: true, sequence: true, code: true, leaflets: { where: { kind, withdrawnAt: null }, orderBy: { deliveredOn: 'desc' }, take: 1 } },
    })
    const items = rows.map(({ leaflets: [last], ...row }) => ({ ...row, last: last ? { on: localDate(last.deliveredOn), by: last.deliveredBy } : null }))
    return { today, kind, village: code, places: places.below, name: places.below.find((one) => one.code === code)?.name ?? places.name, by: actor.name, items, given: items.filter(({ last }) => last).length }
  },
})

export type LeafletDesk = Awaited<ReturnType<typeof leafletDesk>>
