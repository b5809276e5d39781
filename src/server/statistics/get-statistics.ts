import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { categories, type Category } from '@/domain/glossary'
import { resolvePolicy } from '@/domain/policy/resolve'
import type { RuleSet } from '@/domain/policy/rules'
import { isKeyArea } from '@/domain/region/key-area'
import { regionLevelOf } from '@/domain/region/region-code'
import { isLocalDate } from '@/domain/time/local-date'
import { notFound, invalid } from '@/server/kernel/errors'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { villageRange } from '@/server/kernel/scope'
import { loadAdoptions } from '../policy/policy-in-force'
import { countsNow, factsAsOf, overdueAsOf, overdueNow } from './queries/facts-as-of.sql'

interface Count {
  villageCode: string
  measure: string
  value: number
}

/**
 * GET /statistics: one line per township or village of a region. Today's from the kept counts, an earlier day's from
 * what was recorded with its days. `share`: people of un-eliminated households in ‰ of the rural population, of the
 * registered people where the region has no such figure; null where there is nobody. `keyArea` by the policy's number (R-149).
 */
export const getStatistics = defineQuery({
  name: 'statistics.get',
  permission: 'statistics.read',
  input: z.strictObject({ ...paging, region: z.string().optional(), groupBy: z.enum(['township', 'village']).optional(), asOf: z.string().optional() }),
  async run({ db, actor, hat, today }, { limit, cursor, region: code = hat.region, groupBy, asOf = today }) {
    if (!isLocalDate(asOf) || asOf > today) throw invalid([{ path: 'asOf', message: `截至日期须为不晚于今天（${today}）的日期，写作 2026-05-18。` }])
    const region = actor.hats.some((own) => own.role !== 'helper' && covers(own.region, code)) ? await db.region.findUnique({ where: { code } }) : null
    if (!region) throw notFound()
    const level = groupBy ?? (['township', 'village'].includes(regionLevelOf(code)) ? 'village' : 'township')
    const range = villageRange(code)
    const shown = await db.region.findMany({
      where: { county: region.county, level, code: { ...range, ...(cursor && { gt: String(readCursor(cursor, 1)?.[0] ?? '') }) } },
      orderBy: { code: 'asc' },
      take: limit + 1,
    })
    const total = await db.region.count({ where: { county: region.county, level, code: range } })
    const { county } = region
    const [from, to] = [range.gte, range.lte]
    const counts = await db.$queryRaw<Count[]>(asOf === today ? countsNow(county, from, to) : factsAsOf(county, from, to, asOf))
    const overdue = await db.$queryRaw<Omit<Count, 'measure'>[]>(asOf === today ? overdueNow(county, from, to, today) : overdueAsOf(county, from, to, asOf))
    const sums = new Map<string, number>()
    const add = (village: string, measure: string, value: number) => {
      const key = `${level === 'village' ? village : `${village.slice(0, 9)}000`} ${measure}`
      sums.set(key, (sums.get(key) ?? 0) + value)
    }
    for (const row of counts) add(row.villageCode, row.measure, row.value)
    for (const row of overdue) add(row.villageCode, 'overdue', row.value)
    const adoptions = await loadAdoptions(db, county)
    const rulesAt = (code: string): RuleSet => {
      const found = resolvePolicy(adoptions, code, asOf)
      return found.ok ? found.value.policy.rules : {}
    }
    return {
      asOf,
      ...pageOf(shown, limit, total, (place) => line(place, (measure) => sums.get(`${place.code} ${measure}`) ?? 0, rulesAt(place.code)), (place) => cursorOf(place.code)),
    }
  },
})

function line(place: { code: string; name: string; ruralPopulation: number | null }, of: (measure: string) => number, rules: RuleSet) {
  const population = place.ruralPopulation ?? of('people')
  const keyArea = isKeyArea(of('monitoredPeople'), population, rules)
  return {
    region: { code: place.code, name: place.name },
    households: of('households'), people: of('people'), screened: of('screened'), keyHouseholds: of('keyHouseholds'), openCases: of('openCases'),
    monitored: Object.fromEntries(categories.map((category) => [category, of(`monitored:${category}`)])) as Record<Category, number>,
    monitoredPeople: of('monitoredPeople'), eliminated: of('eliminated'), removed: of('removed'), overdue: of('overdue'),
    ruralPopulation: place.ruralPopulation,
    share: population > 0 ? Math.round((of('monitoredPeople') * 100_000) / population) / 100 : null,
    ...(keyArea !== null && { keyArea }),
  }
}
