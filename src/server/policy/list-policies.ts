import 'server-only'
import { z } from 'zod'
import { findAdoption } from '@/domain/policy/resolve'
import { policySummary } from '@/domain/policy/view'
import { policies } from '@/domain/policy/variants'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { loadAdoptions } from './policy-in-force'

/** GET /policies: every policy of this build, in the order of the sources; `inForce` where the county follows it today. */
export const listPolicies = defineQuery({
  name: 'policies.list',
  permission: 'policy.read',
  input: z.strictObject(paging),
  async run({ db, actor, today }, { limit, cursor }) {
    const found = findAdoption(await loadAdoptions(db, actor.county), `${actor.county}000000`, today)
    const inForce = found.ok ? found.value.policyId : null
    const from = Number(readCursor(cursor, 1)?.[0] ?? 0)
    const rows = policies.map((policy, position) => ({ policy, position })).slice(from, from + limit + 1)
    return pageOf(rows, limit, policies.length, ({ policy }) => ({ ...policySummary(policy), inForce: policy.id === inForce }), ({ position }) => cursorOf(position + 1))
  },
})
