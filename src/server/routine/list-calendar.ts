import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { cadenceWords, periodOf, type Cadence, type Period } from '@/domain/cadence/period'
import { quarterOf } from '@/domain/help/evaluation'
import { findCampaign } from '@/server/campaign/campaign-for'
import type { Campaign } from '@/server/generated/prisma/client'
import { dateColumn, localDate, startOfDay, endOfDay, timestampColumn } from '@/server/kernel/clock'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { villageRange } from '@/server/kernel/scope'
import { regionInScope } from '@/server/policy/region-in-scope'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { regionNames, regionsBelow } from '@/server/region/region-names'
import { routineView } from './routine-view'

/**
 * GET /calendar: what the policy in force wants of a place in the present month, quarter or year, how much of it is done
 * and which records show it (R-093, R-095 to R-100; D-013, D-014, D-015). Counted from the records themselves, with no household named.
 */
export const listCalendar = defineQuery({
  name: 'routines.calendar',
  permission: 'campaign.read',
  input: z.strictObject({ region: z.string().regex(/^\d{12}$/).optional() }),
  async run(cx, { region: asked }) {
    const { db, actor, hat, today } = cx
    const region = asked ?? (hat.region.startsWith(actor.county) ? hat.region : `${actor.county}000000`)
    await regionInScope(db, actor, region)
    const [policy, campaign, names, below] = await Promise.all([findPolicyInForce(db, region, today), findCampaign(db, region, today), regionNames(db, [region]), regionsBelow(db, region)])
    const entries = policy?.policy.cadence ?? []
    const items = await Promise.all(entries.map((entry) => standing(cx, region, entry, campaign)))
    return { today, region: { code: region, name: names.get(region) ?? '' }, policy: policy && { id: policy.pin.id, title: policy.policy.title }, below, items, nextCursor: null, total: items.length }
  },
})

export type Calendar = Awaited<ReturnType<typeof listCalendar>>

interface Done {
  /** How many times, or how much of what is wanted. */
  done: number
  /** Of how many; the times of the policy where nothing else is counted. */
  of: number
  /** In words: which records show it. */
  shownBy: string
  records: ReturnType<typeof routineView>[]
}

async function standing(cx: ReadContext, region: string, entry: Cadence, campaign: Campaign | null) {
  const period = periodOf(entry.per, cx.today, campaign && localDate(campaign.startsOn))
  const found = period ? await count[entry.by](cx, region, entry, period) : null
  return {
    what: entry.what, cadence: cadenceWords(entry), clause: entry.clause, by: entry.by, period,
    ...(found ?? { done: 0, of: entry.times, shownBy: '现在没有进行中的集中排查', records: [] as Done['records'] }),
    state: !found ? ('resting' as const) : found.done >= found.of ? ('done' as const) : ('due' as const),
  }
}

type Counting = (cx: ReadContext, region: string, entry: Cadence, period: Period) => Promise<Done>

const days = ({ from, to }: Period) => ({ gte: dateColumn(from), lte: dateColumn(to) })

const count: Record<Cadence['by'], Counting> = {
  async campaign({ db, actor }, region, { times }, period) {
    const held = (await db.campaign.findMany({ where: { county: actor.county, startsOn: days(period) }, orderBy: { startsOn: 'asc' } })).filter(({ regionCode }) => covers(regionCode, region))
    return { done: held.length, of: times, shownBy: held.map(({ title }) => title).join('、') || '以布置的集中排查为准', records: [] }
  },
  async evaluation({ db, actor, today }, region) {
    const monitored = { county: actor.county, villageCode: villageRange(region), monitoringStatus: 'monitored' }
    const [of, done] = await Promise.all([
      db.household.count({ where: monitored }), db.household.count({ where: { ...monitored, evaluations: { some: { quarter: quarterOf(today), supersededAt: null } } } }),
    ])
    return { done, of, shownBy: '以帮扶效果评估为准（户）', records: [] }
  },
  async comparison({ db, actor }, region, { times }, { from, to }) {
    const within = { gte: timestampColumn(startOfDay(from)), lte: timestampColumn(endOfDay(to)) }
    const steps = await db.caseStep.count({ where: { county: actor.county, kind: 'infoComparison', state: 'done', doneAt: within, case: { villageCode: villageRange(region) } } })
    return { done: Math.min(steps, times), of: times, shownBy: `以信息比对记录为准（本期 ${steps} 件）`, records: [] }
  },
  async check({ db, actor }, region, _entry, period) {
    const monitored = { county: actor.county, villageCode: villageRange(region), monitoringStatus: 'monitored' }
    const [of, done] = await Promise.all([db.household.count({ where: monitored }), db.household.count({ where: { ...monitored, visits: { some: { on: days(period) } } } })])
    return { done, of, shownBy: '以动态监测的走访为准（户）', records: [] }
  },
  async record({ db, actor }, region, { what, times }, period) {
    const rows = await db.routineRecord.findMany({ where: { county: actor.county, regionCode: region, what, on: days(period), withdrawnAt: null }, orderBy: [{ on: 'desc' }, { id: 'desc' }], take: 50 })
    return { done: rows.length, of: times, shownBy: '以本页登记为准', records: rows.map(routineView) }
  },
}
