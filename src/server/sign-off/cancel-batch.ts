import 'server-only'
import { z } from 'zod'
import { defineAction } from '@/server/kernel/action'
import { lockBatch, refused } from './lock-batch'

/** 取消选择: a batch that was not released is given up; its sample stays on record. */
export const cancelBatch = defineAction({
  name: 'signOff.cancel',
  permission: 'case.sign',
  load: async ({ tx, actor }, { id = '' }) => ({ place: null, batch: await lockBatch(tx, actor, id) }),
  body: z.strictObject({}),
  detail: z.strictObject({ number: z.string() }),
  async run({ tx }, { batch: { county, id, number, status } }) {
    if (status !== 'checking') throw refused('本批已经签批或者停止，不能取消。')
    await tx.signBatch.update({ where: { county_id: { county, id } }, data: { status: 'cancelled' } })
    return { result: { id }, subject: { kind: 'signBatch', id }, detail: { number } }
  },
})
