import 'server-only'
import { z } from 'zod'
import { regionLevelOf, regionPrefixOf } from '@/domain/region/region-code'
import { leavesOut } from '@/server/campaign/surveyed'
import { dateColumn, localDate } from '@/server/kernel/clock'
import { defineQuery } from '@/server/kernel/query'
import { villageRange } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'

/** 集中排查 as it stands: households entered of households registered, by village (by township for the county), least advanced last. */
export const campaignProgress = defineQuery({
  name: 'workbench.progress',
  permission: 'campaign.read',
  input: z.strictObject({}),
  async run({ db, hat, today }) {
    const county = hat.region.slice(0, 6)
    const campaign = await db.campaign.findFirst({
      where: { county, closedOn: null, startsOn: { lte: dateColumn(today) } }, orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    })
    if (!campaign) return null
    const inside = villageRange(hat.region)
    const [households, screened, known] = await Promise.all([
      db.rollup.groupBy({ by: ['villageCode'], where: { county, measure: 'households', villageCode: inside }, _sum: { value: true } }),
      db.screening.groupBy({ by: ['villageCode'], where: { county, campaignId: campaign.id, supersededAt: null, villageCode: inside }, _count: true }),
      leavesOut(campaign) ? db.household.groupBy({ by: ['villageCode'], where: { county, knownBefore: true, villageCode: inside }, _count: true }) : [],
    ])
    const digits = ['township', 'village'].includes(regionLevelOf(hat.region)) ? 12 : 9
    const places = new Map<string, { code: string; total: number; done: number }>()
    const at = (villageCode: string) => {
      const code = villageCode.slice(0, digits).padEnd(12, '0')
      const known = places.get(code) ?? { code, total: 0, done: 0 }
      places.set(code, known)
      return known
    }
    for (const row of households) at(row.villageCode).total += row._sum.value ?? 0
    for (const row of known) at(row.villageCode).total -= row._count
    for (const row of screened) at(row.villageCode).done += row._count
    const rows = [...places.values()].filter((row) => row.total > 0)
    const names = await regionNames(db, rows.map((row) => row.code))
    const sum = (of: 'total' | 'done') => rows.reduce((n, row) => n + row[of], 0)
    return {
      id: campaign.id, title: campaign.title, dueOn: localDate(campaign.dueOn), total: sum('total'), done: sum('done'), level: digits === 12 ? 'village' : 'township',
      places: rows
        .map((row) => ({ ...row, name: names.get(row.code) ?? regionPrefixOf(row.code), left: Math.max(0, row.total - row.done) }))
        .sort((a, b) => b.done / b.total - a.done / a.total || (a.code < b.code ? -1 : 1)),
    }
  },
})

export type CampaignProgress = NonNullable<Awaited<ReturnType<typeof campaignProgress>>>
