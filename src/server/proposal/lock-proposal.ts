import 'server-only'
import { covers } from '@/domain/access/jurisdiction'
import { COUNTY_RULE } from '@/domain/refusal'
import type { LoadContext, WriteContext } from '@/server/kernel/action'
import { conflict, notFound, ruleViolation } from '@/server/kernel/errors'
import { countyOf } from '@/server/kernel/ids'
import { lockRegion } from '@/server/policy/region-in-scope'
import { proposalView, type ProposalView } from './proposal-view'

/** A proposal within scope, its region locked first. Throws not-found. */
export async function lockProposal({ tx, actor }: LoadContext, id: string) {
  const found = await tx.policyProposal.findUnique({ where: { county_id: { county: countyOf(id), id } }, select: { regionCode: true } })
  if (!found || !actor.hats.some(({ region }) => covers(region, found.regionCode))) throw notFound()
  const region = await lockRegion(tx, actor, found.regionCode)
  const row = await tx.policyProposal.findUniqueOrThrow({ where: { county_id: { county: region.county, id } } })
  return { place: region.code, region, proposal: proposalView(row) }
}

/** Settles a proposal; never by who made it (K-13), and only once. */
export async function settle({ tx, actor, now }: WriteContext, proposal: ProposalView, state: 'confirmed' | 'declined', reason: string | null = null): Promise<ProposalView> {
  if (proposal.state !== 'pending') throw conflict([{ message: `这项提议已由${proposal.settledBy!.name}${proposal.state === 'confirmed' ? '确认' : '退回'}。` }])
  if (proposal.proposedBy.id === actor.id)
    throw ruleViolation([{ rule: 'K-13', clause: COUNTY_RULE, message: '提议由您提出，不能由您自己确认或退回。', fix: '请另一名县管理员办理。' }])
  const row = await tx.policyProposal.update({
    where: { county_id: { county: countyOf(proposal.id), id: proposal.id } }, data: { state, settledBy: actor.id, settledName: actor.name, settledAt: now, reason },
  })
  return proposalView(row)
}
