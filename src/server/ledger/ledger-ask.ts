import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { monthOf } from '@/domain/early-warning/monthly-check'
import { quarterDays, quarterOf } from '@/domain/help/evaluation'
import { findLedger } from '@/domain/ledger'
import type { Ledger, LedgerTime } from '@/domain/ledger/ledger'
import { isLocalDate, type LocalDate } from '@/domain/time/local-date'
import { findCampaign } from '@/server/campaign/campaign-for'
import type { Campaign } from '@/server/generated/prisma/client'
import { invalid, notFound } from '@/server/kernel/errors'
import type { ReadContext } from '@/server/kernel/query'
import { caseScopeSql, householdScopeSql, villageRange, villageScope } from '@/server/kernel/scope'
import { join, sql, type LedgerAsk } from './sources/ask.sql'

/** Which ledger, of which place, at which time, with which of its filters: the same on page, paper, file and in a snapshot. */
export const ledgerAsked = {
  key: z.string().max(60),
  region: z.string().regex(/^\d{12}$/, '行政区划代码应为 12 位数字。').optional(),
  /** A day, a month (2026-05), a quarter (2026-Q2), a year, or the id of a campaign. */
  at: z.string().max(60).optional(),
  /** Of one measure: only the rows it counts. */
  of: z.string().max(40).optional(),
  filters: z.record(z.string().max(40), z.string().max(60)).default({}),
}
export type LedgerAsked = z.output<z.ZodObject<typeof ledgerAsked>>

type Asking = Pick<ReadContext, 'actor' | 'hat' | 'today'> & { db: LedgerAsk['db'] }

/** The ledger of a key or number. Throws not-found. */
export function getLedgerOf(key: string): Ledger {
  const ledger = findLedger(key)
  if (!ledger) throw notFound()
  return ledger
}

/** What its source is asked: the caller's scope within one of the own regions. Throws not-found for a place out of reach, 422 for a time that is none. */
export async function askOf({ db, actor, hat, today }: Asking, ledger: Ledger, { region = hat.region, at }: Pick<LedgerAsked, 'region' | 'at'>): Promise<LedgerAsk & { at: string }> {
  const known = actor.hats.some((own) => own.role !== 'helper' && covers(own.region, region)) && (await db.region.findUnique({ where: { code: region }, select: { code: true } }))
  if (!known) throw notFound()
  const county = region.slice(4, 6) === '00' ? actor.county : region.slice(0, 6)
  const campaign = ledger.time === 'campaign' ? await campaignOf(db, county, region, at, today) : null
  const time = campaign ? { at: campaign.id, from: today, to: today } : periodOf(ledger.time, at, today)
  if (!time) throw invalid([{ path: 'at', message: FORMS[ledger.time] }])
  const { gte, lte } = villageRange(region)
  const places = villageScope(actor).OR.map(({ villageCode }) => sql`r."code" BETWEEN ${villageCode.gte} AND ${villageCode.lte}`)
  return {
    db, actor, county, region, today, campaign, ...time,
    households: join([sql`h."county" = ${county}`, sql`h."villageCode" BETWEEN ${gte} AND ${lte}`, householdScopeSql(actor, 'h')], ' AND '),
    cases: join([sql`c."county" = ${county}`, sql`c."villageCode" BETWEEN ${gte} AND ${lte}`, caseScopeSql(actor, 'c')], ' AND '),
    villages: join([sql`r."county" = ${county}`, ...(ledger.subject === 'village' ? [sql`r."level" = 'village'`] : []), sql`r."code" BETWEEN ${gte} AND ${lte}`, sql`(${join(places, ' OR ')})`], ' AND '),
  }
}

const FORMS: Record<LedgerTime, string> = {
  now: '这张台账按当前记录，不选时间。', day: '日期写作 2026-05-18，不晚于今天。', month: '月份写作 2026-05，不晚于本月。', quarter: '季度写作 2026-Q2，不晚于本季度。', year: '年度写作 2026，不晚于本年。', campaign: '没有这次集中排查。',
}

/** First and last day of the time asked for, cut off at today; null for what is no such time or has not begun. */
export function periodOf(time: LedgerTime, at: string | undefined, today: LocalDate): { at: string; from: LocalDate; to: LocalDate } | null {
  const found = spans[time](at, today)
  return found && found.from <= today ? { ...found, to: found.to < today ? found.to : today } : null
}

type Span = (at: string | undefined, today: LocalDate) => { at: string; from: LocalDate; to: LocalDate } | null

const now: Span = (at, today) => (at === undefined ? { at: '', from: today, to: today } : null)
const spans: Record<LedgerTime, Span> = {
  now,
  campaign: now,
  day: (at, today) => (at === undefined ? { at: today, from: today, to: today } : isLocalDate(at) ? { at, from: at, to: at } : null),
  month: (at = '', today) => (at === '' ? { at: today.slice(0, 7), ...monthOf(today) } : /^\d{4}-(0[1-9]|1[0-2])$/.test(at) ? { at, ...monthOf(`${at}-01`) } : null),
  quarter: (at = '', today) => (at === '' ? { at: quarterOf(today), ...quarterDays(quarterOf(today)) } : /^\d{4}-Q[1-4]$/.test(at) ? { at, ...quarterDays(at) } : null),
  year: (at = '', today) => (at === '' ? yearOf(today.slice(0, 4)) : /^\d{4}$/.test(at) ? yearOf(at) : null),
}
const yearOf = (year: string) => ({ at: year, from: `${year}-01-01`, to: `${year}-12-31` })

/** The campaign asked for; else the one under way, else the last that was held there; null where there was none. */
async function campaignOf(db: Asking['db'], county: string, region: string, at: string | undefined, today: LocalDate): Promise<Campaign | null> {
  const held = (await db.campaign.findMany({ where: { county }, orderBy: [{ startsOn: 'desc' }, { id: 'desc' }] })).filter(({ regionCode }) => covers(regionCode, region) || covers(region, regionCode))
  if (at) {
    const campaign = held.find(({ id }) => id === at)
    if (!campaign) throw notFound()
    return campaign
  }
  return (await findCampaign(db, region, today)) ?? held[0] ?? null
}
