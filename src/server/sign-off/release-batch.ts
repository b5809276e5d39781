import 'server-only'
import { z } from 'zod'
import { defineAction } from '@/server/kernel/action'
import { timestampColumn } from '@/server/kernel/clock'
import { lockBatch, refused } from './lock-batch'

const Body = z.strictObject({
  opinion: z.string().trim().min(4, { error: '请写审批意见，不少于 4 个字。' }).max(1000),
  consultationId: z.string().max(80).optional(),
  replyNumber: z.string().trim().max(100).optional(),
})

/** 签批: the opinion is given and the batch may be committed, once every drawn row was found to agree (K-19). The rows follow one by one. */
export const releaseBatch = defineAction({
  name: 'signOff.release',
  permission: 'case.sign',
  load: async ({ tx, actor }, { id = '' }) => ({ place: null, batch: await lockBatch(tx, actor, id) }),
  body: Body,
  detail: z.strictObject({ number: z.string(), rows: z.int(), opinion: z.string(), consultation: z.string().nullable() }),
  async run({ tx, at }, { batch }, { opinion, consultationId = null, replyNumber = null }) {
    const { county, id, number, status } = batch
    if (status !== 'checking') throw refused(status === 'stopped' ? '抽查有不符，本批已经停止。' : '本批已经签批或者取消。', '刷新本页；其余农户可以重新选中。')
    const rows = await tx.signRow.findMany({ where: { county, batchId: id, leftOut: null } })
    const left = rows.filter((row) => row.sampled && row.check !== 'match').length
    if (left > 0) throw refused(`还须核完 ${left} 户抽查。`, '逐户看资料，标明相符或者不符。')
    if (consultationId) await mustDiscuss()
    await tx.signBatch.update({ where: { county_id: { county, id } }, data: { status: 'signing', opinion, consultationId, replyNumber, signedAt: timestampColumn(at) } })
    return { result: { id, rows: rows.length }, subject: { kind: 'signBatch', id }, detail: { number, rows: rows.length, opinion, consultation: consultationId } }

    /** Minutes may be cited only for households that they name. */
    async function mustDiscuss() {
      const discussed = await tx.consultationCase.findMany({ where: { county, consultationId: consultationId!, caseId: { in: rows.map(({ caseId }) => caseId) } } })
      const missing = rows.length - discussed.length
      if (missing > 0) throw refused(`所选会商纪要没有列入其中 ${missing} 户。`, '改选列入了这些农户的纪要，或者先登记会商纪要。', 'consultationId')
    }
  },
})
