import 'server-only'
import { z } from 'zod'
import { words } from '@/domain/case/fields'
import { termsOf } from '@/domain/glossary'
import { dateColumn } from '@/server/kernel/clock'
import { defineAction } from '@/server/kernel/action'
import { conflict } from '@/server/kernel/errors'
import { householdTarget } from '@/server/household/household-target'

/** A leaflet of one household ticked by mistake no longer counts; the row stays. */
export const withdrawLeaflet = defineAction({
  name: 'leaflets.withdraw',
  permission: 'leaflet.write',
  load: householdTarget,
  body: z.strictObject({ kind: z.enum(termsOf('leaflet')), deliveredOn: z.iso.date(), reason: words(500) }),
  detail: z.strictObject({ kind: z.string(), on: z.string(), reason: z.string() }),
  async run(cx, { household: { county, id, villageCode } }, { kind, deliveredOn, reason }) {
    const { count } = await cx.tx.leaflet.updateMany({ where: { county, householdId: id, kind, deliveredOn: dateColumn(deliveredOn), withdrawnAt: null }, data: { withdrawnAt: cx.now } })
    if (count === 0) throw conflict([{ path: 'deliveredOn', message: '这一户当天没有这种明白纸的发放记录。' }])
    return { result: { village: villageCode, kind }, subject: { kind: 'leaflet', id, householdId: id, villageCode }, detail: { kind, on: deliveredOn, reason } }
  },
})
