import 'server-only'
import { z } from 'zod'
import { findAdoption, resolvePolicy } from '@/domain/policy/resolve'
import { policies } from '@/domain/policy/variants'
import { policySheet } from '@/domain/policy/sheet/sheet'
import { policySummary } from '@/domain/policy/view'
import { defineQuery } from '@/server/kernel/query'
import { loadDecisions, secondConfirms } from '@/server/decision/load-decisions'
import { listPending } from '@/server/proposal/proposal-view'
import { loadAdoptions } from './policy-in-force'

/** 方案 of the county: what holds today, what follows, what waits for a second account, everything this build knows. */
export const policyDesk = defineQuery({
  name: 'policies.desk',
  permission: 'policy.adopt',
  input: z.strictObject({}),
  async run({ db, actor, today }) {
    const code = `${actor.county}000000`
    const region = await db.region.findUniqueOrThrow({ where: { code } })
    const adoptions = (await loadAdoptions(db, actor.county)).filter((adoption) => adoption.region === code)
    const found = findAdoption(adoptions, code, today)
    const resolved = resolvePolicy(adoptions, code, today, await loadDecisions(db, actor.county))
    const titleOf = (id: string) => policies.find((known) => known.id === id)?.title ?? id
    return {
      today, code, name: region.name,
      inForce: found.ok && resolved.ok ? { ...policySummary(resolved.value.policy), effectiveFrom: found.value.effectiveFrom, inherits: found.value.inherits, sections: policySheet(resolved.value) } : null,
      pending: (await listPending(db, actor.county)).map((proposal) => ({ ...proposal, own: proposal.proposedBy.id === actor.id })),
      confirmed: await secondConfirms(db, actor.county, today),
      coming: adoptions.filter(({ effectiveFrom }) => effectiveFrom > today).map((adoption) => ({ ...adoption, title: titleOf(adoption.policyId) })),
      known: policies.map((known) => ({ ...policySummary(known), identifies: known.procedures.identification !== null, complete: Object.values(known.procedures).every((procedure) => procedure !== null) })),
    }
  },
})

export type PolicyDesk = Awaited<ReturnType<typeof policyDesk>>
