import 'server-only'
import { z } from 'zod'
import { categories, householdTypes, keyGroups, labelOf, monitoringStatuses, riskTypes, type RiskType } from '@/domain/glossary'
import { searchOf } from '@/domain/household/search'
import { shortRegionName } from '@/domain/region/region-name'
import { cursorOf, readCursor } from '@/server/kernel/paging'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { householdScope, villageRange } from '@/server/kernel/scope'
import { placesToChoose } from '@/server/region/places-to-choose'
import { householdLabels } from './household-labels'
import { countHouseholds, searchHouseholds } from './queries/search-households.sql'

export const screeningFilters = ['done', 'missing', 'flagged'] as const
export const caseworkFilters = ['open', 'overdue'] as const

/** The page 农户: the list of GET /households with the filters of the desk, the places to choose from, and the risks recorded. */
export const browseHouseholds = defineQuery({
  name: 'households.browse',
  permission: 'household.read',
  input: z.strictObject({
    q: z.string().max(100).optional(), region: z.string().optional(), group: z.string().max(50).optional(), type: z.enum(householdTypes).optional(),
    status: z.enum(monitoringStatuses).optional(), category: z.enum(categories).optional(), risk: z.enum(riskTypes).optional(), keyGroup: z.enum(keyGroups).optional(),
    screening: z.enum(screeningFilters).optional(), casework: z.enum(caseworkFilters).optional(), after: z.string().max(200).optional(), limit: z.int().min(1).max(200).default(50),
  }),
  async run(cx, { q = '', after, limit, type: householdType, region, ...rest }) {
    const { db, actor, today } = cx
    const places = await placesOf(cx, region)
    const filter = { search: searchOf(q), region, householdType, today, ...rest }
    const [village, sequence] = readCursor(after, 2) ?? []
    const from = typeof village === 'string' && typeof sequence === 'number' && Math.abs(sequence) < 2 ** 31 ? ([village, sequence] as const) : null
    const [total, rows] = await Promise.all([countHouseholds(db, actor, filter), searchHouseholds(db, actor, filter, { limit, after: from })])
    const page = rows.slice(0, limit)
    const risks = await db.householdRisk.findMany({
      where: { householdId: { in: page.map((row) => row.id) }, settledOn: null }, select: { householdId: true, type: true }, distinct: ['householdId', 'type'], orderBy: { id: 'asc' },
    })
    const last = page.at(-1)
    return {
      today, total, places,
      next: rows.length > limit && last ? cursorOf(last.villageCode, last.sequence) : null,
      items: page.map((row) => ({
        id: row.id, code: row.code, sequence: row.sequence, villageName: shortRegionName(row.villageName), group: row.group, headName: row.headName, memberCount: row.memberCount,
        ...householdLabels(row), helperName: row.helperName, risks: risks.filter((risk) => risk.householdId === row.id).map((risk) => labelOf('riskType', risk.type as RiskType)),
      })),
    }
  },
})

export type BrowsedHousehold = Awaited<ReturnType<typeof browseHouseholds>>['items'][number]

/** The places to choose from, and the groups once it is a village. */
async function placesOf(cx: ReadContext, region: string | undefined) {
  const places = await placesToChoose(cx, region)
  const groups = places.level === 'village'
    ? await cx.db.household.findMany({ where: { AND: [householdScope(cx.actor), { villageCode: villageRange(places.at) }] }, distinct: ['group'], select: { group: true }, orderBy: { group: 'asc' } })
    : []
  return { ...places, groups: groups.map(({ group }) => group).filter(Boolean) }
}
