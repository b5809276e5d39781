import 'server-only'
import { z } from 'zod'
import { decide, mayAct } from '@/domain/case/engine'
import type { Act } from '@/domain/case/state'
import { caseActions, labelOf, type CaseAction } from '@/domain/glossary'
import type { Case } from '@/server/generated/prisma/client'
import { covers } from '@/domain/access/jurisdiction'
import { defineAction, type Raw, type Target, type WriteContext } from '@/server/kernel/action'
import { forbidden } from '@/server/kernel/errors'
import { lockCase } from '@/server/kernel/scope'
import { applyEffects } from './apply-effects'
import { engineContext, policyOf } from './case-context'
import { caseView } from './case-view'
import { refusalOf } from './refuse'
import { caseColumns, countOpen, saveParts } from './save-case'
import { stateOf } from './stored-state'

interface CaseTarget extends Target {
  row: Case
}

/** The act as sent: `data.step` names a step done ahead of its turn. */
function actOf(raw: Raw): Act {
  const sent = (raw.data ?? {}) as Record<string, unknown>
  const { step, ...data } = sent
  return typeof step === 'string' ? { action: raw.action as string, step, data } : { action: raw.action as string, data: sent }
}

function mustBeActor(cx: WriteContext, { row }: CaseTarget, raw: Raw): void {
  const state = stateOf(row)
  const assignments = cx.actor.hats.filter((hat) => covers(hat.region, row.villageCode))
  const verdict = mayAct(state, actOf(raw), { id: cx.actor.id, name: cx.actor.name, assignments })
  if (verdict === 'forbidden') throw forbidden(`本案件现处「${row.stepTitle ?? labelOf('caseStatus', state.status)}」，这一事项不由您的身份办理。`)
}

/** POST /cases/{id}/actions: one act on one case, weighed by the engine under the policy the case is pinned to. */
export const actOnCase = defineAction({
  name: 'cases.act',
  permission: 'case.act',
  versioned: true,
  async load({ tx, actor }, { id = '' }): Promise<CaseTarget> {
    const row = await lockCase(tx, actor, id)
    return { place: row.villageCode, version: row.version, row }
  },
  envelope: (raw) => (caseActions.includes(raw.action as CaseAction) && raw.action !== 'open' ? [] : [{ path: 'action', message: '缺少办理事项 action，或者没有这一事项。' }]),
  actor: mustBeActor,
  body: z.strictObject({ action: z.string(), version: z.number(), data: z.record(z.string(), z.unknown()).default({}) }),
  detail: z.object({ action: z.string(), step: z.string().nullable(), version: z.number(), status: z.string(), policy: z.string(), policyVersion: z.number() }),
  async run(cx, { row }, body) {
    const { county, id } = row
    const before = stateOf(row)
    const household = await cx.tx.household.findUniqueOrThrow({ where: { county_id: { county, id: row.householdId } } })
    const engine = await engineContext(cx, household, policyOf(before))
    const outcome = decide(before, actOf(body), engine)
    if (!outcome.ok) throw refusalOf(outcome, 'data.')
    const { state, events } = outcome
    await cx.tx.case.update({ where: { county_id: { county, id } }, data: caseColumns(state, engine) })
    await saveParts(cx.tx, county, before, state, events, engine)
    await countOpen(cx.tx, household, before.status, state.status)
    await applyEffects(cx.tx, household, state, outcome.effects, { now: cx.now, by: cx.actor.id })
    const last = events.at(-1)!
    return {
      result: { ...(await caseView(cx, id)), ...(outcome.warnings.length > 0 && { warnings: outcome.warnings }) },
      subject: { kind: 'case' as const, id, householdId: row.householdId, villageCode: row.villageCode },
      detail: { action: last.action, step: last.step, version: state.version, status: state.status, policy: state.policy.id, policyVersion: state.policy.version },
      role: last.actor.role,
    }
  },
})
