import 'server-only'
import { z } from 'zod'
import { decisionsInForce, pinnedPart } from '@/domain/decision/county-decision'
import { pinnedPolicy, refuseAdoption, resolvePolicy } from '@/domain/policy/resolve'
import { compareSheets } from '@/domain/policy/sheet/compare'
import { policySheet } from '@/domain/policy/sheet/sheet'
import { findPolicy, policyIds, type PolicyId } from '@/domain/policy/variants'
import { dayField } from '@/domain/time/day-field'
import { loadDecisions, secondConfirms } from '@/server/decision/load-decisions'
import { defineQuery } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { loadAdoptions } from './policy-in-force'

/** What an adoption would change: the refusals, the differences to what holds on that day, what it supersedes, how many open cases keep theirs. Nothing is written. */
export const previewAdoption = defineQuery({
  name: 'policies.preview-adoption',
  permission: 'policy.adopt',
  input: z.strictObject({ policyId: z.enum(policyIds), effectiveFrom: dayField, inherits: z.enum(policyIds).optional() }),
  async run({ db, actor, today }, { policyId, effectiveFrom, inherits }) {
    const place = `${actor.county}000000`
    const [adoptions, decisions] = [await loadAdoptions(db, actor.county), await loadDecisions(db, actor.county)]
    const refusal = refuseAdoption({ policyId, inherits: inherits ?? null })
    const pinned = pinnedPart(decisionsInForce(decisions, place, effectiveFrom))
    const next = refusal ? null : pinnedPolicy({ id: policyId, version: findPolicy(policyId)!.version, inherits: (inherits ?? null) as PolicyId | null, ...(pinned && { decisions: pinned }) })
    const present = resolvePolicy(adoptions, place, effectiveFrom, decisions)
    const sections = next && present.ok ? compareSheets(policySheet(present.value), policySheet(next)).filter(({ differences }) => differences > 0) : []
    return {
      refusals: refusal ? [refusal] : [],
      present: present.ok ? { id: present.value.policy.id, title: present.value.policy.title } : null,
      next: next && { id: next.policy.id, title: next.policy.title },
      sections,
      superseded: adoptions.filter((adoption) => adoption.region === place && adoption.effectiveFrom >= effectiveFrom).map((adoption) => ({ ...adoption, title: findPolicy(adoption.policyId)?.title ?? adoption.policyId })),
      openCases: await db.case.count({ where: { AND: [caseScope(actor), { status: 'open' }] } }),
      confirmed: await secondConfirms(db, actor.county, today),
    }
  },
})

export type AdoptionPreview = Awaited<ReturnType<typeof previewAdoption>>
