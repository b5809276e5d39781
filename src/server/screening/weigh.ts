import 'server-only'
import { pinnedPolicy, type ResolvedPolicy } from '@/domain/policy/resolve'
import type { Health, HouseholdType, KeyGroup } from '@/domain/glossary'
import type { PolicyId } from '@/domain/policy/variants'
import { ageOn } from '@/domain/member/age'
import type { GroupFacts } from '@/domain/screening/computed-groups'
import { registeredGroups } from '@/domain/screening/flags'
import type { LocalDate } from '@/domain/time/local-date'
import type { Campaign, Household } from '@/server/generated/prisma/client'
import { localDate } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'
import { policyInForce } from '@/server/policy/policy-in-force'

/** What a screening needs to know of the register's household. */
export const knownOf = (row: Pick<Household, 'householdType' | 'subsistenceAllowance' | 'keyGroups'> & { knownBefore?: boolean }) => ({
  householdType: row.householdType as HouseholdType,
  subsistenceAllowance: row.subsistenceAllowance,
  dispersedSupport: row.keyGroups.includes('dispersedSupport'),
  keyGroups: row.keyGroups as KeyGroup[],
  knownBefore: row.knownBefore ?? false,
})

/** Key groups known of a household before anybody visits it. They preset column 6. */
export const knownGroups = (row: Parameters<typeof knownOf>[0]): KeyGroup[] => registeredGroups(knownOf(row))

/** What the register and earlier verifications know, for the groups that are computed. */
export async function groupFacts(tx: Tx, { county, id, householdType }: Pick<Household, 'county' | 'id' | 'householdType'>, today: LocalDate): Promise<GroupFacts> {
  const of = { county, householdId: id }
  const newest = { where: { ...of, supersededAt: null }, orderBy: [{ periodTo: 'desc' as const }, { recordedAt: 'desc' as const }] }
  const members = await tx.member.findMany({ where: { ...of, leftOn: null }, orderBy: { id: 'asc' } })
  const incomes = await tx.incomeRecord.findMany({ ...newest, take: 5 })
  const expenditure = await tx.expenditureRecord.findFirst(newest)
  return {
    householdType: householdType as HouseholdType,
    members: members.map(({ schooling, health, disabilityLevel, birth }) => ({ schooling, health: health as Health[], disabilityLevel, age: ageOn(localDate(birth), today) })),
    incomes: incomes.map(({ periodTo, perCapita }) => ({ year: Number(localDate(periodTo).slice(0, 4)), perCapita: Number(perCapita) })),
    medical: expenditure && Number(expenditure.medical),
  }
}

/** The policy a screening is weighed by: the campaign's, else the one in force at the village. Throws 422 where there is none. */
export async function policyOf(tx: Tx, campaign: Campaign | null, villageCode: string, today: string): Promise<ResolvedPolicy> {
  const pinned = campaign && pinnedPolicy({ id: campaign.policyId as PolicyId, version: campaign.policyVersion, inherits: null })
  return pinned ?? policyInForce(tx, villageCode, today)
}
