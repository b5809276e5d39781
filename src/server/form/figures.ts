import 'server-only'
import type { Figures } from '@/domain/form/data/region'
import { ancestorOf, regionLevelOf } from '@/domain/region/region-code'
import { progressRows } from '@/server/campaign/queries/progress.sql'
import { dateColumn } from '@/server/kernel/clock'
import { caseScope, villageRange } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { countsNow } from '@/server/statistics/queries/facts-as-of.sql'
import type { Within } from './region-lists'

interface Count {
  villageCode: string
  measure: string
  value: number
}

/** What happened to cases since the campaign, else the year, began. */
async function decisionsSince({ db, actor, today, code, campaign }: Within): Promise<Count[]> {
  const since = campaign ? campaign.startsOn : dateColumn(`${today.slice(0, 4)}-01-01`)
  const rows = await db.case.groupBy({ by: ['villageCode', 'kind'], where: { AND: [caseScope(actor), { villageCode: villageRange(code), status: 'approved', decidedOn: { gte: since } }] }, _count: true })
  return rows.map(({ villageCode, kind, _count }) => ({ villageCode, measure: `decided:${kind}`, value: _count }))
}

/** Entries of the campaign as counts; none where no campaign runs. */
async function surveyed({ db, code, campaign }: Within): Promise<Count[]> {
  const rows = campaign ? await progressRows(db, campaign, [villageRange(code)]) : []
  return rows.flatMap(({ villageCode, group: _group, ...counts }) => Object.entries(counts).filter(([measure]) => measure !== 'households').map(([measure, value]) => ({ villageCode, measure: `survey:${measure}`, value })))
}

/** The counts of a place by the places right below it, of a village by itself: computed, never typed. */
export async function figuresOf(within: Within): Promise<Figures[]> {
  const { db, code } = within
  const level = regionLevelOf(code) === 'county' ? 'township' : 'village'
  const { gte, lte } = villageRange(code)
  const counts = (await Promise.all([db.$queryRaw<Count[]>(countsNow(code.slice(0, 6), gte, lte)), decisionsSince(within), surveyed(within)])).flat()
  const places = [...new Set(counts.map(({ villageCode }) => ancestorOf(villageCode, level)!))].sort()
  const names = await regionNames(db, places)
  return places.map((place) => {
    const sum = (measure: string | RegExp) =>
      counts.filter((count) => ancestorOf(count.villageCode, level) === place && (typeof measure === 'string' ? count.measure === measure : measure.test(count.measure))).reduce((n, { value }) => n + value, 0)
    return {
      place: names.get(place) ?? '', households: sum('households'), people: sum('people'), screened: sum('survey:screened'), keyHouseholds: sum('survey:keyHouseholds'), applies: sum('survey:applies'),
      safeguardsUnmet: sum('survey:safeguardsUnmet'), belowLine: sum('survey:belowThreshold'), monitored: sum(/^monitored:/), monitoredPeople: sum('monitoredPeople'), eliminated: sum('eliminated'),
      newlyIdentified: sum('decided:identification'), newlyEliminated: sum('decided:elimination'), rolledBack: sum('decided:rollback'),
    }
  })
}
