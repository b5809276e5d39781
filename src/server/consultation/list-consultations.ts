import 'server-only'
import { z } from 'zod'
import { localDate } from '@/server/kernel/clock'
import { defineQuery } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { consultationWords } from './consultation-words'

/** 会商纪要 of the county, newest first, each with the households it names. */
export const listConsultations = defineQuery({
  name: 'consultations.list',
  permission: 'consultation.read',
  input: z.strictObject({ limit: z.coerce.number().int().min(1).max(200).default(30) }),
  async run({ db, actor, today }, { limit }) {
    const where = { county: actor.county }
    const [total, rows] = await Promise.all([
      db.consultation.count({ where }),
      db.consultation.findMany({ where, orderBy: [{ year: 'desc' }, { serial: 'desc' }], take: limit, include: { cases: true } }),
    ])
    const cases = await db.case.findMany({ where: { AND: [{ id: { in: rows.flatMap((row) => row.cases.map(({ caseId }) => caseId)) } }, caseScope(actor)] }, select: { id: true, headName: true, villageCode: true, status: true, stepTitle: true } })
    const names = await regionNames(db, cases.map(({ villageCode }) => villageCode))
    const byId = new Map(cases.map((one) => [one.id, { ...one, village: names.get(one.villageCode) ?? '' }]))
    return {
      total, today,
      items: rows.map((row) => ({
        id: row.id, title: consultationWords(row), heldOn: localDate(row.heldOn), place: row.place, attendees: row.attendees, minutes: row.minutes, recordedBy: row.recordedName,
        cases: row.cases.flatMap(({ caseId }) => byId.get(caseId) ?? []),
      })),
    }
  },
})

export type ConsultationRow = Awaited<ReturnType<typeof listConsultations>>['items'][number]
