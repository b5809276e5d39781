import 'server-only'
import { z } from 'zod'
import { words } from '@/domain/case/fields'
import { defineAction } from '@/server/kernel/action'
import { conflict, notFound } from '@/server/kernel/errors'
import { regionScope } from '@/server/kernel/scope'

/** A training entered by mistake no longer counts; it stays to be read. */
export const withdrawTraining = defineAction({
  name: 'trainings.withdraw',
  permission: 'training.write',
  async load({ tx, actor }, { id = '' }) {
    const row = await tx.training.findFirst({ where: { AND: [{ id, county: actor.county }, regionScope(actor)] } })
    if (!row) throw notFound()
    return { place: row.regionCode, row }
  },
  body: z.strictObject({ reason: words(500) }),
  detail: z.strictObject({ topic: z.string(), reason: z.string() }),
  async run(cx, { row: { county, id, regionCode, topic, withdrawnAt } }, { reason }) {
    if (withdrawnAt) throw conflict([{ path: 'status', message: '这次培训已经作废。' }])
    await cx.tx.training.update({ where: { county_id: { county, id } }, data: { withdrawnAt: cx.now } })
    return { result: { id }, subject: { kind: 'training', id, villageCode: regionCode }, detail: { topic, reason } }
  },
})
