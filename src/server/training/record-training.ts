import 'server-only'
import { z } from 'zod'
import { TrainingFields } from '@/domain/training/training-fields'
import { parseRoster, placesByName } from '@/domain/training/roster'
import { defineAction, type Target } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { invalid } from '@/server/kernel/errors'
import { villageRange } from '@/server/kernel/scope'
import { regionBelow } from '@/server/region/region-below'

interface TrainingTarget extends Target {
  today: string
}

/** A training with everybody who took part, pasted or typed as one roster. */
export const recordTraining = defineAction({
  name: 'trainings.record',
  permission: 'training.write',
  status: 201,
  async load({ tx, actor, today }, _params, { region }): Promise<TrainingTarget> {
    return { place: typeof region === 'string' ? (await regionBelow(tx, actor, region)).code : null, today }
  },
  body: ({ today }: TrainingTarget) => TrainingFields(today),
  detail: z.strictObject({ topic: z.string(), on: z.string(), people: z.int() }),
  async run(cx, _target, { region, topic, heldOn, place, roster }) {
    const { gte, lte } = villageRange(region)
    const below = await cx.tx.region.findMany({ where: { county: cx.county, code: { gte, lte } }, select: { code: true, name: true } })
    const read = parseRoster(roster, placesByName(below))
    if (!read.ok) throw invalid(read.faults.map((message) => ({ path: 'roster', message })))
    const id = cx.newId()
    await cx.tx.training.create({
      data: {
        county: cx.county, id, regionCode: region, topic, heldOn: dateColumn(heldOn), place, recordedBy: cx.actor.id, recordedName: cx.actor.name, recordedAt: cx.now,
        attendees: { create: read.lines.map(({ region: regionCode, role, name }, i) => ({ position: i + 1, regionCode, role, name })) },
      },
    })
    return { result: { id, region, people: read.lines.length }, subject: { kind: 'training', id, villageCode: region }, detail: { topic, on: heldOn, people: read.lines.length } }
  },
})
