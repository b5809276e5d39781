import 'server-only'
import { z } from 'zod'
import { grants } from '@/domain/access/matrix'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { consultationWords } from './consultation-words'

/** The minutes that name a case, newest first: when, where, how many. Their text tells of other households: null for whoever may not read minutes. */
export const consultationsOfCase = defineQuery({
  name: 'consultations.ofCase',
  permission: 'case.read',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor }, { id }) {
    const one = await db.case.findFirst({ where: { AND: [{ id }, caseScope(actor)] }, select: { county: true } })
    if (!one) throw notFound()
    const reads = actor.hats.some(({ role }) => grants(role, 'consultation.read'))
    const rows = await db.consultationCase.findMany({ where: { county: one.county, caseId: id }, include: { consultation: true }, orderBy: { consultation: { heldOn: 'desc' } } })
    return rows.map(({ consultation }) => ({ id: consultation.id, title: consultationWords(consultation), place: consultation.place, attendees: consultation.attendees.length, minutes: reads ? consultation.minutes : null }))
  },
})

export type CaseConsultation = Awaited<ReturnType<typeof consultationsOfCase>>[number]
