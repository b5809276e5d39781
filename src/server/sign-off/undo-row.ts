import 'server-only'
import { z } from 'zod'
import { applyAct, mustBeActor } from '@/server/case/apply-act'
import { defineAction } from '@/server/kernel/action'
import { lockCase } from '@/server/kernel/scope'
import { lockRow, ownBatch, refused } from './lock-batch'

/** 撤销 of one signed row, with a reason, until the next step is done (K-19). The township's review has no revocation of its own. */
export const undoRow = defineAction({
  name: 'signOff.undo-row',
  permission: 'case.sign',
  async load({ tx, actor }, { id = '', caseId = '' }) {
    const batch = await ownBatch(tx, actor, id)
    const one = await lockCase(tx, actor, caseId)
    return { place: one.villageCode, batch, one, row: await lockRow(tx, batch, caseId) }
  },
  body: z.strictObject({ reason: z.string().trim().min(4, { error: '请写明撤销理由，不少于 4 个字。' }).max(1000) }),
  detail: z.strictObject({ number: z.string(), case: z.string(), reason: z.string() }),
  async run(cx, { batch: { county, id, number }, one, row }, { reason }) {
    if (row.result !== 'signed') throw refused('这一户没有签批，不必撤销。')
    const act = { action: 'revoke', data: { reason } }
    mustBeActor(cx, one, act)
    await applyAct(cx, one, act)
    await cx.tx.signRow.update({ where: { county_batchId_caseId: { county, batchId: id, caseId: one.id } }, data: { result: 'undone', reason, doneAt: cx.now } })
    return { result: { id }, subject: { kind: 'case', id: one.id, householdId: one.householdId, villageCode: one.villageCode }, detail: { number, case: one.id, reason } }
  },
})
