import 'server-only'
import type { CasePart, Review } from '@/domain/form/data/case'
import type { FoundProblem, ListedCase, MonitoredPart, RosterPart } from '@/domain/form/data/region'
import { dataOf } from '@/domain/case/step-data'
import { labelOf, safeguards, type CaseKind, type Category, type HouseholdType, type KeyGroup, type MeasureCategory, type MonitoringStatus, type ProblemLevel, type ProblemSource, type ProblemStatus, type ProblemTopic, type RiskType, type Safeguard } from '@/domain/glossary'
import { outcomeLabel, type LookBackOutcome } from '@/domain/look-back/judge'
import { yuanOf } from '@/domain/money/fen'
import { stateOf } from '@/server/case/stored-state'
import type { Campaign, Prisma } from '@/server/generated/prisma/client'
import type { Actor } from '@/server/kernel/actor'
import { dateColumn, localDate, localDateOrNull } from '@/server/kernel/clock'
import type { Db, Tx } from '@/server/kernel/db'
import { caseScope, householdScope, regionScope, villageRange } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { leavesOut } from '@/server/campaign/surveyed'
import { knownGroups } from '@/server/screening/weigh'

/** Rows of one paper; what is more belongs to the ledgers and their export. */
const MOST = 3000

export interface Within {
  db: Db | Tx
  actor: Actor
  today: string
  code: string
  campaign: Campaign | null
}

const unmetOf = (met: Record<string, unknown>): Safeguard[] => safeguards.filter((item) => met[item] === false)

/** The households of a place in the order of the register, with their screening of the campaign. */
export async function rosterOf({ db, actor, code, campaign }: Within): Promise<RosterPart[]> {
  const rows = await db.household.findMany({
    where: { AND: [{ villageCode: villageRange(code), ...(campaign && leavesOut(campaign) && { knownBefore: false }) }, householdScope(actor)] },
    orderBy: [{ villageCode: 'asc' }, { sequence: 'asc' }], take: MOST, include: { screenings: { where: { supersededAt: null, campaignId: campaign?.id ?? null }, take: 1 } },
  })
  return rows.map(({ screenings: [screening], ...row }) => ({
    serial: row.sequence, headName: row.headName, members: row.memberCount, group: row.group, type: labelOf('householdType', row.householdType as HouseholdType),
    status: labelOf('monitoringStatus', row.monitoringStatus as MonitoringStatus), keyGroups: knownGroups(row), perCapita: row.perCapita === null ? null : yuanOf(Number(row.perCapita)),
    screening: screening ? {
      unmet: unmetOf(screening.safeguards as Record<string, unknown>), aboveLine: screening.aboveThreshold, applies: screening.applies, keyGroups: screening.keyGroups as KeyGroup[],
      on: localDate(screening.surveyedOn), surveyor: screening.surveyor, note: screening.note ?? '',
    } : null,
  }))
}

/** Cases of a kind that are open, or were decided since the campaign, else the year, began. */
export async function casesOf({ db, actor, today, code, campaign }: Within, kinds: readonly CaseKind[]): Promise<ListedCase[]> {
  const since = campaign ? campaign.startsOn : dateColumn(`${today.slice(0, 4)}-01-01`)
  const rows = await db.case.findMany({
    where: { AND: [{ villageCode: villageRange(code), kind: { in: [...kinds] } }, { OR: [{ status: 'open' }, { status: 'approved', decidedOn: { gte: since } }] }, caseScope(actor)] },
    orderBy: [{ villageCode: 'asc' }, { openedAt: 'asc' }, { id: 'asc' }], take: MOST, include: { household: { select: { memberCount: true, group: true, category: true } } },
  })
  const names = await regionNames(db, rows.map(({ villageCode }) => villageCode))
  return rows.map((row) => {
    const state = stateOf(row)
    const category = row.category ?? row.household.category
    return {
      village: names.get(row.villageCode) ?? '', group: row.household.group, headName: row.headName, members: row.household.memberCount, kind: row.kind as CaseKind,
      category: category ? labelOf('category', category as Category) : '', perCapita: row.perCapita === null ? null : yuanOf(Number(row.perCapita)),
      risks: (state.assessment?.risks ?? []).map(({ type }) => labelOf('riskType', type)).join('、'),
      reason: state.reason ?? dataOf<NonNullable<CasePart['nomination']>>(state, 'villageNomination')?.reason ?? '',
      openedOn: state.openedOn, done: state.steps.filter(({ state }) => state === 'done').map(({ kind }) => kind), decidedOn: state.decidedOn,
      review: state.steps.some(({ kind, state }) => kind === 'villageReview' && state === 'done') ? (dataOf<Review>(state, 'villageReview') ?? null) : null,
    }
  })
}

/** Households under monitoring or that were, for the ledger (V5). */
export async function monitoredOf({ db, actor, code }: Within): Promise<MonitoredPart[]> {
  const rows = await db.household.findMany({
    where: { AND: [{ villageCode: villageRange(code), monitoringStatus: { in: ['monitored', 'eliminated'] } }, householdScope(actor)] }, orderBy: [{ villageCode: 'asc' }, { sequence: 'asc' }], take: MOST,
    include: { risks: { where: { settledOn: null } }, measures: { where: { status: { not: 'stopped' } }, select: { category: true } } },
  })
  const names = await regionNames(db, rows.map(({ villageCode }) => villageCode))
  return rows.map((row) => ({
    village: names.get(row.villageCode) ?? '', group: row.group, headName: row.headName, members: row.memberCount, category: row.category ? labelOf('category', row.category as Category) : '',
    risks: wordsOnce(row.risks.map(({ type }) => labelOf('riskType', type as RiskType))), since: localDateOrNull(row.monitoredSince), status: labelOf('monitoringStatus', row.monitoringStatus as MonitoringStatus),
    helper: row.helperName ?? '', measures: wordsOnce(row.measures.map(({ category }) => labelOf('measureCategory', category as MeasureCategory))),
  }))
}

const wordsOnce = (words: readonly string[]): string => [...new Set(words)].join('、')

const topics: Record<Safeguard, string> = { food: '巩固成效', clothing: '巩固成效', education: '教育', medical: '医疗', housing: '住房', water: '饮水' }

/** The problem ledger of a place, then what the records of the campaign show to be wrong: a safeguard not met, a look-back that failed (R-132: one list for all sources). */
export const problemsOf = async (within: Within): Promise<FoundProblem[]> => [...(await ledgerProblemsOf(within)), ...(await campaignProblemsOf(within))]

/** Problems that are open, or were closed since the campaign, else the year, began. */
async function ledgerProblemsOf({ db, actor, today, code, campaign }: Within): Promise<FoundProblem[]> {
  const since = campaign ? campaign.startsOn : dateColumn(`${today.slice(0, 4)}-01-01`)
  const rows = await db.problem.findMany({
    where: { AND: [{ regionCode: villageRange(code) }, { OR: [{ closedOn: null }, { closedOn: { gte: since } }] }, regionScope(actor)] }, orderBy: [{ regionCode: 'asc' }, { foundOn: 'asc' }, { id: 'asc' }], take: MOST,
    include: { household: { select: { headName: true } } },
  })
  const names = await regionNames(db, rows.map(({ regionCode }) => regionCode))
  return rows.map((row) => ({
    village: names.get(row.regionCode) ?? '', headName: row.household?.headName ?? labelOf('problemLevel', row.level as ProblemLevel), topic: labelOf('problemTopic', row.topic as ProblemTopic), text: row.text,
    foundOn: localDate(row.foundOn), source: labelOf('problemSource', row.source as ProblemSource), measures: row.measures ?? '', responsible: row.responsible ?? '', dueOn: localDateOrNull(row.dueOn),
    state: row.closedOn ? `${localDate(row.closedOn)}销号` : labelOf('problemStatus', row.status as ProblemStatus),
  }))
}

async function campaignProblemsOf({ db, actor, code, campaign }: Within): Promise<FoundProblem[]> {
  if (!campaign) return []
  const household: Prisma.HouseholdWhereInput = { AND: [{ villageCode: villageRange(code) }, householdScope(actor)] }
  const of = { campaignId: campaign.id, supersededAt: null, household }
  const who = { household: { select: { headName: true, villageCode: true } } } as const
  const [screenings, lookBacks] = await Promise.all([
    db.screening.findMany({ where: { ...of, safeguardsMet: false }, orderBy: [{ villageCode: 'asc' }, { surveyedOn: 'asc' }, { id: 'asc' }], take: MOST, include: who }),
    db.lookBack.findMany({ where: { ...of, outcome: { not: 'keep' } }, orderBy: [{ villageCode: 'asc' }, { checkedOn: 'asc' }, { id: 'asc' }], take: MOST, include: who }),
  ])
  const names = await regionNames(db, [...screenings, ...lookBacks].map((row) => row.household.villageCode))
  const at = (row: { household: { headName: string; villageCode: string } }) => ({ village: names.get(row.household.villageCode) ?? '', headName: row.household.headName })
  return [
    ...screenings.flatMap((row) => unmetOf(row.safeguards as Record<string, unknown>).map((item) => ({ ...at(row), topic: topics[item], text: `${labelOf('safeguard', item)}未达标`, foundOn: localDate(row.surveyedOn), source: '集中排查' }))),
    ...lookBacks.map((row) => ({ ...at(row), topic: '巩固成效', text: `风险消除回头看：${outcomeLabel(row.outcome as LookBackOutcome)}`, foundOn: localDate(row.checkedOn), source: '集中排查' })),
  ]
}
