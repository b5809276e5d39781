import 'server-only'
import { z } from 'zod'
import type { Act } from '@/domain/case/state'
import { caseActions, type CaseAction } from '@/domain/glossary'
import type { Case } from '@/server/generated/prisma/client'
import { defineAction, type Raw, type Target } from '@/server/kernel/action'
import { lockCase } from '@/server/kernel/scope'
import { applyAct, mustBeActor } from './apply-act'
import { caseView } from './case-view'

interface CaseTarget extends Target {
  row: Case
}

/** The act as sent: `data.step` names a step done ahead of its turn. */
function actOf(raw: Raw): Act {
  const sent = (raw.data ?? {}) as Record<string, unknown>
  const { step, ...data } = sent
  return typeof step === 'string' ? { action: raw.action as string, step, data } : { action: raw.action as string, data: sent }
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
  actor: (cx, { row }, raw) => mustBeActor(cx, row, actOf(raw)),
  body: z.strictObject({ action: z.string(), version: z.number(), data: z.record(z.string(), z.unknown()).default({}) }),
  detail: z.object({ action: z.string(), step: z.string().nullable(), version: z.number(), status: z.string(), policy: z.string(), policyVersion: z.number() }),
  async run(cx, { row }, body) {
    const { state, last, warnings } = await applyAct(cx, row, actOf(body))
    return {
      result: { ...(await caseView(cx, row.id)), ...(warnings.length > 0 && { warnings }) },
      subject: { kind: 'case' as const, id: row.id, householdId: row.householdId, villageCode: row.villageCode },
      detail: { action: last.action, step: last.step, version: state.version, status: state.status, policy: state.policy.id, policyVersion: state.policy.version },
      role: last.actor.role,
    }
  },
})
