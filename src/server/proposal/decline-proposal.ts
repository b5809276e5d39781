import 'server-only'
import { z } from 'zod'
import { defineAction } from '@/server/kernel/action'
import { lockProposal, settle } from './lock-proposal'
import { Proposed } from './proposal-view'

/** POST /policy-proposals/{id}/decline {reason}: a second county administrator turns a proposal down; nothing comes into force. */
export const declineProposal = defineAction({
  name: 'proposals.decline',
  permission: 'policy.adopt',
  load: (cx, { id = '' }) => lockProposal(cx, id),
  body: z.strictObject({ reason: z.string().trim().min(4).max(500) }),
  detail: z.strictObject({ proposal: z.string(), proposedBy: z.string(), proposed: Proposed, reason: z.string() }),
  async run(cx, { region, proposal }, { reason }) {
    const settled = await settle(cx, proposal, 'declined', reason)
    return { result: settled, subject: { kind: 'region', id: region.code }, detail: { proposal: proposal.id, proposedBy: proposal.proposedBy.id, proposed: proposal.proposed, reason } }
  },
})
