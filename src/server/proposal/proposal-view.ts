import 'server-only'
import { z } from 'zod'
import { decisionKeyNames } from '@/domain/decision/decision-keys'
import { policyIds, policyTitle } from '@/domain/policy/variants'
import type { PolicyProposal } from '@/server/generated/prisma/client'
import { instantOf } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'

/** What waits for the second account: an adoption, or giving up the second account itself. */
export const Proposed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('adoption'), policyId: z.enum(policyIds), effectiveFrom: z.string(), inherits: z.enum(policyIds).nullable() }),
  z.strictObject({ kind: z.literal('decision'), key: z.enum(decisionKeyNames), value: z.unknown(), effectiveFrom: z.string(), reason: z.string() }),
])
export type Proposed = z.output<typeof Proposed>

export function proposalView(row: PolicyProposal) {
  const proposed = Proposed.parse(row.payload)
  return {
    id: row.id, region: row.regionCode, state: row.state as 'pending' | 'confirmed' | 'declined', proposed,
    ...(proposed.kind === 'adoption' && { titles: { policy: policyTitle(proposed.policyId), inherits: proposed.inherits && policyTitle(proposed.inherits) } }),
    proposedBy: { id: row.proposedBy, name: row.proposedName }, proposedAt: instantOf(row.proposedAt),
    ...(row.settledAt && { settledBy: { id: row.settledBy!, name: row.settledName! }, settledAt: instantOf(row.settledAt), ...(row.reason && { reason: row.reason }) }),
  }
}
export type ProposalView = ReturnType<typeof proposalView>

/** What waits in a county, oldest first. A proposal waits until somebody settles it. */
export async function listPending(tx: Pick<Tx, 'policyProposal'>, county: string): Promise<ProposalView[]> {
  return (await tx.policyProposal.findMany({ where: { county, state: 'pending' }, orderBy: { id: 'asc' } })).map(proposalView)
}
