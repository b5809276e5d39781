import 'server-only'
import { z } from 'zod'
import { NewHazard } from '@/domain/hazard/hazard-fields'
import { defineAction, type Target } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { regionBelow } from '@/server/region/region-below'
import { hazardView } from './hazard-view'

interface HazardTarget extends Target {
  today: string
}

/** POST /hazards: 规模性返贫风险 of a place, at once and from every level. */
export const reportHazard = defineAction({
  name: 'hazards.report',
  permission: 'hazard.write',
  status: 201,
  async load({ tx, actor, today }, _params, { region }): Promise<HazardTarget> {
    return { place: typeof region === 'string' ? (await regionBelow(tx, actor, region)).code : null, today }
  },
  body: ({ today }: HazardTarget) => NewHazard(today),
  detail: z.strictObject({ hazard: z.string(), households: z.int() }),
  async run(cx, _target, { region, hazard, foundOn, text, households, leadUnit }) {
    const row = await cx.tx.hazard.create({
      data: { county: cx.county, id: cx.newId(), regionCode: region, hazard, foundOn: dateColumn(foundOn), text, households, leadUnit: leadUnit || null, recordedBy: cx.actor.id, recordedName: cx.actor.name, recordedAt: cx.now },
    })
    return { result: hazardView(row), subject: { kind: 'hazard', id: row.id, villageCode: region }, detail: { hazard, households } }
  },
})
