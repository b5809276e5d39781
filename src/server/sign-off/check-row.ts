import 'server-only'
import { z } from 'zod'
import { defineAction } from '@/server/kernel/action'
import { caseScope } from '@/server/kernel/scope'
import { lockBatch, lockRow, refused } from './lock-batch'

const Body = z.discriminatedUnion('check', [
  z.strictObject({ check: z.literal('match') }),
  z.strictObject({ check: z.literal('mismatch'), note: z.string().trim().min(4, { error: '请写明哪里不符，不少于 4 个字。' }).max(500) }),
], { error: '请选「相符」或者「不符」。' })

/** 抽查: one drawn row agrees with its papers, or does not; one 不符 stops the batch and the row is weighed one by one (K-19). */
export const checkRow = defineAction({
  name: 'signOff.check',
  permission: 'case.sign',
  async load({ tx, actor }, { id = '', caseId = '' }) {
    const batch = await lockBatch(tx, actor, id)
    return { place: null, batch, row: await lockRow(tx, batch, caseId) }
  },
  body: Body,
  detail: z.strictObject({ number: z.string(), case: z.string(), check: z.string(), note: z.string().nullable() }),
  async run({ tx, actor, now }, { batch, row }, body) {
    const { county, id, number, status } = batch
    if (status !== 'checking' || !row.sampled) throw refused('这一户不在待核的抽查名单中。', '刷新本页，看抽查现在的情况。')
    const note = body.check === 'mismatch' ? body.note : null
    const out = note && `抽查不符：${note}`
    await tx.signRow.update({ where: { county_batchId_caseId: { county, batchId: id, caseId: row.caseId } }, data: { check: body.check, checkNote: note, checkedAt: now, ...(out && { leftOut: out }) } })
    if (note) {
      await tx.signBatch.update({ where: { county_id: { county, id } }, data: { status: 'stopped' } })
      await tx.case.updateMany({ where: { AND: [{ id: row.caseId }, caseScope(actor)] }, data: { sampleDoubt: note } })
    }
    return { result: { id, stopped: note !== null }, subject: { kind: 'signBatch', id }, detail: { number, case: row.caseId, check: body.check, note } }
  },
})
