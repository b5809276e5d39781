import 'server-only'
import { z } from 'zod'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { consultationWords } from './consultation-words'

/** The minutes that name a case, newest first: when, where, who; their text tells of other households and stays with the county. */
export const consultationsOfCase = defineQuery({
  name: 'consultations.ofCase',
  permission: 'case.read',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor }, { id }) {
    const one = await db.case.findFirst({ where: { AND: [{ id }, caseScope(actor)] }, select: { county: true } })
    if (!one) throw notFound()
    const rows = await db.consultationCase.findMany({ where: { county: one.county, caseId: id }, include: { consultation: true }, orderBy: { consultation: { heldOn: 'desc' } } })
    return rows.map(({ consultation }) => ({ id: consultation.id, title: consultationWords(consultation), place: consultation.place, attendees: consultation.attendees.length }))
  },
})

export type CaseConsultation = Awaited<ReturnType<typeof consultationsOfCase>>[number]
