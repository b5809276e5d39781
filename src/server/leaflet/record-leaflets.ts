import 'server-only'
import { z } from 'zod'
import { LeafletFields } from '@/domain/leaflet/leaflet-fields'
import { defineAction, type Target } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { invalid } from '@/server/kernel/errors'
import { householdScope } from '@/server/kernel/scope'
import { regionBelow } from '@/server/region/region-below'

interface LeafletTarget extends Target {
  today: string
}

/** 明白纸 handed out, ticked for a whole village at once. A household that has one of that day keeps it: a repetition writes nothing. */
export const recordLeaflets = defineAction({
  name: 'leaflets.record',
  permission: 'leaflet.write',
  status: 201,
  async load({ tx, actor, today }, _params, { village }): Promise<LeafletTarget> {
    return { place: typeof village === 'string' ? (await regionBelow(tx, actor, village)).code : null, today }
  },
  body: ({ today }: LeafletTarget) => LeafletFields(today),
  detail: z.strictObject({ kind: z.string(), on: z.string(), by: z.string(), households: z.int() }),
  async run(cx, _target, { village, kind, deliveredOn, deliveredBy, households }) {
    const { tx, actor, county } = cx
    const known = await tx.household.findMany({ where: { AND: [{ id: { in: households }, villageCode: village }, householdScope(actor)] }, select: { id: true, monitoringStatus: true } })
    if (known.length < households.length) throw invalid([{ path: 'households', message: `有 ${households.length - known.length} 户不在这个村，请重新勾选。` }])
    const others = kind === 'help' ? known.filter(({ monitoringStatus }) => monitoringStatus !== 'monitored' && monitoringStatus !== 'eliminated') : []
    if (others.length > 0) throw invalid([{ path: 'households', message: `帮扶政策明白纸发给监测对象，有 ${others.length} 户不是监测对象。` }])
    const { count } = await tx.leaflet.createMany({
      data: households.map((householdId) => ({ county, id: cx.newId(), householdId, villageCode: village, kind, deliveredOn: dateColumn(deliveredOn), deliveredBy, recordedBy: actor.id, recordedAt: cx.now })), skipDuplicates: true,
    })
    return { result: { village, kind, recorded: count }, subject: { kind: 'leaflet', id: village, villageCode: village }, detail: { kind, on: deliveredOn, by: deliveredBy, households: count } }
  },
})
