import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { words } from '@/domain/case/fields'
import { defineAction } from '@/server/kernel/action'
import { conflict, notFound } from '@/server/kernel/errors'
import { routineView } from './routine-view'

/** POST /routines/{id}/withdraw: a record entered by mistake no longer counts; it stays to be read. */
export const withdrawRoutine = defineAction({
  name: 'routines.withdraw',
  permission: 'routine.write',
  async load({ tx, actor }, { id = '' }) {
    const row = await tx.routineRecord.findFirst({ where: { id, county: actor.county } })
    if (!row || !actor.hats.some((hat) => covers(hat.region, row.regionCode))) throw notFound()
    return { place: row.regionCode, row }
  },
  body: z.strictObject({ reason: words(500) }),
  detail: z.strictObject({ what: z.string(), reason: z.string() }),
  async run(cx, { row: { county, id, regionCode, what, withdrawnAt } }, { reason }) {
    if (withdrawnAt) throw conflict([{ path: 'status', message: '这条记录已经作废。' }])
    const row = await cx.tx.routineRecord.update({ where: { county_id: { county, id } }, data: { withdrawnAt: cx.now } })
    return { result: routineView(row), subject: { kind: 'routine' as const, id, villageCode: regionCode }, detail: { what, reason } }
  },
})
