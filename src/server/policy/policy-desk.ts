import 'server-only'
import { z } from 'zod'
import { findAdoption } from '@/domain/policy/resolve'
import { policies } from '@/domain/policy/variants'
import { policySummary } from '@/domain/policy/view'
import { defineQuery } from '@/server/kernel/query'
import { findPolicy } from '@/domain/policy/variants'
import { loadAdoptions } from './policy-in-force'
import { regionPolicyView } from './get-region-policy'

/** 方案 of the county: what holds today, what follows, everything this build knows, the numbers the county sets itself. */
export const policyDesk = defineQuery({
  name: 'policies.desk',
  permission: 'policy.adopt',
  input: z.strictObject({}),
  async run({ db, actor, today }) {
    const code = `${actor.county}000000`
    const region = await db.region.findUniqueOrThrow({ where: { code } })
    const adoptions = (await loadAdoptions(db, actor.county)).filter((adoption) => adoption.region === code)
    const found = findAdoption(adoptions, code, today)
    const policy = found.ok ? findPolicy(found.value.policyId, found.value.policyVersion) : null
    const titleOf = (id: string) => policies.find((known) => known.id === id)?.title ?? id
    return {
      today, code, name: region.name,
      inForce: found.ok ? await regionPolicyView(db, region, today) : null,
      countyParameters: policy ? Object.values(policy.countyParameters) : [],
      coming: adoptions.filter(({ effectiveFrom }) => effectiveFrom > today).map((adoption) => ({ ...adoption, title: titleOf(adoption.policyId) })),
      known: policies.map((known) => ({ ...policySummary(known), identifies: known.procedures.identification !== null })),
    }
  },
})

export type PolicyDesk = Awaited<ReturnType<typeof policyDesk>>
