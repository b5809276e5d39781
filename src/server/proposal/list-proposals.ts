import 'server-only'
import { z } from 'zod'
import { villageRange } from '@/server/kernel/scope'
import { paging, cursorOf, pageOf, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { proposalView } from './proposal-view'

/** GET /policy-proposals: what county administrators proposed, newest first, settled or not. */
export const listProposals = defineQuery({
  name: 'proposals.list',
  permission: 'policy.adopt',
  input: z.strictObject({ ...paging, state: z.enum(['pending', 'confirmed', 'declined']).optional() }),
  async run({ db, actor }, { limit, cursor, state }) {
    const where = { OR: actor.hats.map(({ region }) => ({ regionCode: villageRange(region) })), ...(state && { state }) }
    const after = readCursor(cursor, 1)?.[0]
    const rows = await db.policyProposal.findMany({ where: { AND: [where, ...(after ? [{ id: { lt: String(after) } }] : [])] }, orderBy: { id: 'desc' }, take: limit + 1 })
    return pageOf(rows, limit, await db.policyProposal.count({ where }), proposalView, ({ id }) => cursorOf(id))
  },
})
