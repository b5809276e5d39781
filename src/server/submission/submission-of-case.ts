import 'server-only'
import { z } from 'zod'
import { grants } from '@/domain/access/matrix'
import { localDate } from '@/server/kernel/clock'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { submissionScope } from './submission-scope'

/** The latest 上报名单 in force that names a case; null where there is none. Its photo tells of other households: null for whoever may not read lists. */
export const submissionOfCase = defineQuery({
  name: 'submissions.ofCase',
  permission: 'case.read',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor }, { id }) {
    const one = await db.case.findFirst({ where: { AND: [{ id }, caseScope(actor)] }, select: { county: true } })
    if (!one) throw notFound()
    const row = await db.submission.findFirst({ where: { county: one.county, withdrawnAt: null, cases: { some: { caseId: id } } }, orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }], include: { _count: { select: { cases: true } } } })
    if (!row) return null
    const reads = actor.hats.some(({ role }) => grants(role, 'submission.read')) && (await db.submission.count({ where: { AND: [{ id: row.id }, submissionScope(actor)] } })) > 0
    return { id: row.id, signer: row.signer, signedOn: localDate(row.signedOn), households: row._count.cases, people: row.people, photoId: reads ? row.photoId : null }
  },
})

export type CaseSubmission = Awaited<ReturnType<typeof submissionOfCase>>
