import 'server-only'
import { z } from 'zod'
import { open } from '@/domain/case/engine'
import type { CaseState } from '@/domain/case/state'
import { caseKinds } from '@/domain/glossary'
import type { Household } from '@/server/generated/prisma/client'
import { dateColumn, timestampColumn } from '@/server/kernel/clock'
import { defineAction, type Target } from '@/server/kernel/action'
import type { Tx } from '@/server/kernel/db'
import { notFound } from '@/server/kernel/errors'
import { lockHousehold } from '@/server/kernel/scope'
import { policyInForce } from '@/server/policy/policy-in-force'
import { applyEffects } from './apply-effects'
import { engineContext } from './case-context'
import { caseView } from './case-view'
import { refusalOf } from './refuse'
import { caseColumns, countOpen, saveParts } from './save-case'

interface OpenTarget extends Target {
  household: Household | null
}

const Body = z.strictObject({ householdId: z.string(), kind: z.enum(caseKinds), clueId: z.string().optional(), reason: z.string().min(1).max(500).optional() })

/** POST /cases: opens a case under the policy in force today and pins it to that policy. */
export const openCase = defineAction({
  name: 'cases.open',
  permission: 'case.open',
  status: 201,
  async load({ tx, actor }, _params, raw): Promise<OpenTarget> {
    if (typeof raw.householdId !== 'string') return { place: null, household: null }
    const household = await lockHousehold(tx, actor, raw.householdId)
    if (typeof raw.clueId === 'string' && !(await tx.clue.findFirst({ where: { county: household.county, id: raw.clueId, householdId: household.id } }))) throw notFound()
    return { place: household.villageCode, household }
  },
  body: Body,
  detail: z.object({ kind: z.enum(caseKinds), policy: z.string(), version: z.number() }),
  async run(cx, { household: found }, { kind, clueId, reason }) {
    const household = found!
    const { county } = household
    const engine = await engineContext(cx, household, await policyInForce(cx.tx, household.villageCode, cx.today))
    const id = cx.newId()
    const outcome = open({ id, kind, clueId, reason }, engine)
    if (!outcome.ok) throw refusalOf(outcome)
    const { state, events } = outcome
    await cx.tx.case.create({
      data: {
        county, id, householdId: household.id, townshipCode: household.townshipCode, villageCode: household.villageCode, headName: household.headName,
        kind, policyId: state.policy.id, policyVersion: state.policy.version, inherits: state.policy.inherits, ...(state.policy.decisions && { decisions: state.policy.decisions }),
        openedOn: dateColumn(state.openedOn), openedAt: timestampColumn(state.openedAt), openedBy: cx.actor.id, ...caseColumns(state, engine),
      },
    })
    await saveParts(cx.tx, county, null, state, events, engine)
    await link(cx.tx, county, state, engine.household.previousIdentification?.caseId ?? null)
    await countOpen(cx.tx, household, null, state.status)
    await applyEffects(cx.tx, household, state, outcome.effects, { now: cx.now, by: cx.actor.id })
    return {
      result: { ...(await caseView(cx, id)), ...(outcome.warnings.length > 0 && { warnings: outcome.warnings }) },
      subject: { kind: 'case' as const, id, householdId: household.id, villageCode: household.villageCode },
      detail: { kind, policy: state.policy.id, version: state.policy.version },
      role: events[0]!.actor.role,
    }
  },
})

/** A case names the clue it comes from and the identification before it; that one names what followed (K-11). */
async function link(tx: Tx, county: string, { id, kind, clueId, previousCaseId }: CaseState, identification: string | null): Promise<void> {
  const previous = previousCaseId ?? (kind === 'identification' ? null : identification)
  await tx.caseLink.createMany({
    data: [
      ...(clueId ? [{ county, caseId: id, otherId: clueId, relation: 'clue' }] : []),
      ...(previous ? [{ county, caseId: id, otherId: previous, relation: 'previousIdentification' }] : []),
      ...(previous && (kind === 'elimination' || kind === 'rollback') ? [{ county, caseId: previous, otherId: id, relation: kind }] : []),
    ],
  })
}
