import 'server-only'
import { pinnedPolicy, type ResolvedPolicy } from '@/domain/policy/resolve'
import type { HouseholdType, KeyGroup, PolicyId } from '@/domain/glossary'
import { registeredGroups } from '@/domain/screening/flags'
import type { Campaign, Household } from '@/server/generated/prisma/client'
import type { Tx } from '@/server/kernel/db'
import { policyInForce } from '@/server/policy/policy-in-force'

/** What a screening needs to know of the register's household. */
export const knownOf = (row: Pick<Household, 'householdType' | 'subsistenceAllowance' | 'keyGroups'>) => ({
  householdType: row.householdType as HouseholdType,
  subsistenceAllowance: row.subsistenceAllowance,
  dispersedSupport: row.keyGroups.includes('dispersedSupport'),
  keyGroups: row.keyGroups as KeyGroup[],
})

/** Key groups known of a household before anybody visits it. They preset column 6. */
export const knownGroups = (row: Parameters<typeof knownOf>[0]): KeyGroup[] => registeredGroups(knownOf(row))

/** The policy a screening is weighed by: the campaign's, else the one in force at the village. Throws 422 where there is none. */
export async function policyOf(tx: Tx, campaign: Campaign | null, villageCode: string, today: string): Promise<ResolvedPolicy> {
  const pinned = campaign && pinnedPolicy({ id: campaign.policyId as PolicyId, version: campaign.policyVersion, inherits: null })
  return pinned ?? policyInForce(tx, villageCode, today)
}
