import 'server-only'
import { z } from 'zod'
import { dayField } from '@/domain/time/day-field'
import { defineAction } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { invalid, notFound } from '@/server/kernel/errors'
import { caseScope } from '@/server/kernel/scope'
import { consultationWords } from './consultation-words'

const Body = z.strictObject({
  heldOn: dayField,
  place: z.string().trim().min(2, { error: '请写会商地点。' }).max(100),
  attendees: z.array(z.string().trim().min(2).max(50)).min(2, { error: '请写参加人员，不少于 2 人。' }).max(50),
  minutes: z.string().trim().min(4, { error: '请写研判情况和结论。' }).max(4000),
  cases: z.array(z.string().max(80)).min(1, { error: '请选会商的农户。' }).max(500),
})

/** 会商纪要: minutes of a meeting on open cases, numbered by the year; they can be cited in the decision of each. */
export const recordConsultation = defineAction({
  name: 'consultations.record',
  permission: 'consultation.write',
  load: async () => ({ place: null }),
  body: Body,
  detail: z.strictObject({ year: z.int(), serial: z.int(), heldOn: z.string(), households: z.int() }),
  async run({ tx, county, actor, now, today, newId }, _target, { heldOn, place, attendees, minutes, cases }) {
    if (heldOn > today) throw invalid([{ path: 'heldOn', message: '会商日期不能晚于今天。' }])
    const ids = [...new Set(cases)]
    const known = await tx.case.count({ where: { AND: [{ id: { in: ids } }, caseScope(actor)] } })
    if (known < ids.length) throw notFound()
    const year = Number(heldOn.slice(0, 4))
    const last = await tx.consultation.aggregate({ where: { county, year }, _max: { serial: true } })
    const serial = (last._max.serial ?? 0) + 1
    const id = newId()
    await tx.consultation.create({
      data: {
        county, id, year, serial, heldOn: dateColumn(heldOn), place, attendees, minutes, recordedBy: actor.id, recordedName: actor.name, recordedAt: now,
        cases: { create: ids.map((caseId) => ({ caseId })) },
      },
    })
    const title = consultationWords({ year, serial, heldOn: dateColumn(heldOn) })
    return { result: { id, title }, subject: { kind: 'consultation', id }, detail: { year, serial, heldOn, households: ids.length } }
  },
  status: 201,
})
