import 'server-only'
import type { KeyGroup } from '@/domain/glossary'
import { yuanOf } from '@/domain/money/fen'
import type { Campaign, Household, Prisma, Screening } from '@/server/generated/prisma/client'
import { leavesOut } from '@/server/campaign/surveyed'
import { localDate } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'
import { screeningView } from './screening-view'
import { knownGroups } from './weigh'

type Loaded = Household & { screenings: (Screening & { campaign: Campaign | null })[] }

/** The screenings a row needs: the one in force in this campaign, and the last of an earlier one. */
const inForce = { screenings: { where: { supersededAt: null }, orderBy: { surveyedOn: 'desc' }, include: { campaign: true } } } satisfies Prisma.HouseholdInclude

/** Households with their screening, in the order of the register, as the paper 筛查表 is pre-filled with them. */
export async function rosterRows(tx: Tx, campaign: Campaign, where: Prisma.HouseholdWhereInput, reader: { id: string }) {
  const households = await tx.household.findMany({ where: { AND: [{ county: campaign.county, ...(leavesOut(campaign) && { knownBefore: false }) }, where] }, orderBy: [{ villageCode: 'asc' }, { sequence: 'asc' }], include: inForce })
  const names = await authorsOf(tx, campaign, households)
  return households.map((row) => {
    const now = row.screenings.find((screening) => screening.campaignId === campaign.id)
    const earlier = row.screenings.find((screening) => screening.campaign && screening.campaign.year < campaign.year)
    return {
      householdId: row.id, villageCode: row.villageCode, sequence: row.sequence, headName: row.headName, memberCount: row.memberCount, group: row.group,
      keyGroups: knownGroups(row) as KeyGroup[], monitoringStatus: row.monitoringStatus,
      ...(row.perCapita !== null && { lastPerCapita: yuanOf(Number(row.perCapita)) }),
      ...(earlier && { lastYear: lastYearOf(earlier) }),
      screening: now ? savedView(now, names, reader) : null,
      version: now?.version ?? 0,
    }
  })
}

const savedView = (row: Screening, names: Map<string, string>, reader: { id: string }) => ({
  ...screeningView(row), recordedByName: names.get(row.recordedBy) ?? '', mine: row.recordedBy === reader.id,
})

export type RosterRow = Awaited<ReturnType<typeof rosterRows>>[number]

const lastYearOf = (row: Screening & { campaign: Campaign | null }) => ({
  year: row.campaign!.year, surveyedOn: localDate(row.surveyedOn), safeguardsMet: row.safeguardsMet, aboveThreshold: row.aboveThreshold, keyGroups: row.keyGroups as KeyGroup[], applies: row.applies,
})

async function authorsOf(tx: Tx, campaign: Campaign, households: readonly Loaded[]): Promise<Map<string, string>> {
  const ids = [...new Set(households.flatMap((row) => row.screenings.map((screening) => screening.recordedBy)))]
  const users = await tx.user.findMany({ where: { county: campaign.county, id: { in: ids } }, select: { id: true, name: true } })
  return new Map(users.map((user) => [user.id, user.name]))
}
