import 'server-only'
import { z } from 'zod'
import { applyAct, mustBeActor } from '@/server/case/apply-act'
import { engineContext, policyOf } from '@/server/case/case-context'
import { stateOf } from '@/server/case/stored-state'
import type { Case, SignBatch } from '@/server/generated/prisma/client'
import { defineAction, type WriteContext } from '@/server/kernel/action'
import { AppError } from '@/server/kernel/errors'
import { lockCase } from '@/server/kernel/scope'
import { consultationWords } from '../consultation/consultation-words'
import { whyNot, type Level } from './judge-rows'
import { lockRow, ownBatch, refused } from './lock-batch'

/**
 * One row of a released batch: judged again and decided in one transaction with its result, so that a crash leaves either
 * both or none, and the same row asked for twice is decided once. What is refused is recorded with its sentence.
 */
export const signRow = defineAction({
  name: 'signOff.sign-row',
  permission: 'case.sign',
  async load({ tx, actor }, { id = '', caseId = '' }) {
    const batch = await ownBatch(tx, actor, id)
    const one = await lockCase(tx, actor, caseId)
    return { place: one.villageCode, batch, one, row: await lockRow(tx, batch, caseId) }
  },
  body: z.strictObject({}),
  detail: z.strictObject({ number: z.string(), case: z.string(), outcome: z.enum(['signed', 'refused']), reason: z.string().nullable(), step: z.string().nullable(), version: z.int() }),
  async run(cx, { batch, one, row }) {
    const { county, id, number } = batch
    if (batch.status !== 'signing' || row.leftOut !== null || row.result === 'signed' || row.result === 'undone') throw refused('这一户已经办理，或者不在可签批之列。')
    const reason = row.version === one.version ? await decided(cx, batch, one) : '核对之后又有新的办理，请逐户打开审批。'
    await cx.tx.signRow.update({
      where: { county_batchId_caseId: { county, batchId: id, caseId: one.id } },
      data: { result: reason === null ? 'signed' : 'refused', reason, doneAt: cx.now },
    })
    const outcome = reason === null ? ('signed' as const) : ('refused' as const)
    return {
      result: { outcome, reason },
      subject: reason === null ? { kind: 'case' as const, id: one.id, householdId: one.householdId, villageCode: one.villageCode } : { kind: 'signBatch' as const, id },
      detail: { number, case: one.id, outcome, reason, step: one.stepKey, version: one.version },
    }
  },
})

/** Decides the case; answers why it could not be. A refusal comes before anything is written. */
async function decided(cx: WriteContext, batch: SignBatch, one: Case): Promise<string | null> {
  const state = stateOf(one)
  const engine = await engineContext(cx, { county: one.county, id: one.householdId, villageCode: one.villageCode }, policyOf(state))
  const why = whyNot(batch.level as Level, one, state, engine)
  if (why) return why
  const act = { action: 'submit', data: { decision: 'pass', opinion: batch.opinion, ...(await more(cx, batch)) } }
  try {
    mustBeActor(cx, one, act)
    await applyAct(cx, one, act)
    return null
  } catch (error) {
    if (error instanceof AppError) return error.detail
    throw error
  }
}

async function more({ tx, actor }: WriteContext, { level, county, consultationId, replyNumber }: SignBatch): Promise<Record<string, unknown>> {
  if (level === 'township') return { signer: actor.name }
  const minutes = consultationId && (await tx.consultation.findUnique({ where: { county_id: { county, id: consultationId } } }))
  return { ...(minutes && { consultation: consultationWords(minutes) }), ...(replyNumber && { replyNumber }) }
}
