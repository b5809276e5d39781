import 'server-only'
import { findPolicy, type PolicyId } from '@/domain/policy/variants'
import { leavesOutKnown } from '@/domain/screening/flags'
import type { Campaign } from '@/server/generated/prisma/client'

/** Whether a campaign leaves out households that were known before its policy: of rosters, counts and what must have a result. */
export function leavesOut({ policyId, policyVersion }: Pick<Campaign, 'policyId' | 'policyVersion'>): boolean {
  const policy = findPolicy(policyId as PolicyId, policyVersion)
  return policy !== undefined && leavesOutKnown(policy)
}
