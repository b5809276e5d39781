import 'server-only'
import { z } from 'zod'
import { policySummary } from '@/domain/policy/view'
import { policies } from '@/domain/policy/variants'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'

/** GET /policies: every policy of this build, in the order of the sources. */
export const listPolicies = defineQuery({
  name: 'policies.list',
  permission: 'policy.read',
  input: z.strictObject(paging),
  async run(_cx, { limit, cursor }) {
    const from = Number(readCursor(cursor, 1)?.[0] ?? 0)
    const rows = policies.map((policy, position) => ({ policy, position })).slice(from, from + limit + 1)
    return pageOf(rows, limit, policies.length, ({ policy }) => policySummary(policy), ({ position }) => cursorOf(position + 1))
  },
})
