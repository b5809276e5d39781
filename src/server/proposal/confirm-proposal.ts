import 'server-only'
import { z } from 'zod'
import { checkDecision, recordDecision } from '@/server/decision/record-decision'
import { defineAction } from '@/server/kernel/action'
import { recordAdoption } from '@/server/policy/record-adoption'
import { lockProposal, settle } from './lock-proposal'
import { Proposed } from './proposal-view'

/** POST /policy-proposals/{id}/confirm: a second county administrator puts into force what the first proposed. What may not be is refused now as then. */
export const confirmProposal = defineAction({
  name: 'proposals.confirm',
  permission: 'policy.adopt',
  load: (cx, { id = '' }) => lockProposal(cx, id),
  body: z.strictObject({}),
  detail: z.strictObject({ proposal: z.string(), proposedBy: z.string(), proposed: Proposed, superseded: z.array(z.string()), version: z.int().nullable() }),
  async run(cx, { region, proposal }) {
    const settled = await settle(cx, proposal, 'confirmed')
    const { proposed, proposedBy, id } = settled
    let superseded: string[] = []
    let version: number | null = null
    if (proposed.kind === 'adoption') superseded = (await recordAdoption(cx, region, proposed, proposedBy.id)).superseded
    else {
      await checkDecision(cx, region, proposed)
      version = await recordDecision(cx, region, proposed, proposedBy, cx.actor.id)
    }
    return { result: settled, subject: { kind: 'region', id: region.code }, detail: { proposal: id, proposedBy: proposedBy.id, proposed, superseded, version } }
  },
})
