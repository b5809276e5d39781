import 'server-only'
import { z } from 'zod'
import { caseKinds, labelOf, type CaseKind } from '@/domain/glossary'
import { instantOf, localDate } from '@/server/kernel/clock'
import { defineQuery } from '@/server/kernel/query'
import { villageRange } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { submissionScope } from './submission-scope'

/** 上报名单 with signed pages within the scope, newest first; `covered` are the cases that a page in force names. */
export const listSubmissions = defineQuery({
  name: 'submissions.list',
  permission: 'submission.read',
  input: z.strictObject({ kind: z.enum(caseKinds).optional(), region: z.string().regex(/^\d{12}$/).optional(), limit: z.coerce.number().int().min(1).max(200).default(20) }),
  async run({ db, actor }, { kind, region, limit }) {
    const where = { AND: [submissionScope(actor), ...(kind ? [{ kind }] : []), ...(region ? [{ townshipCode: villageRange(region) }] : [])] }
    const [total, rows] = await Promise.all([
      db.submission.count({ where }),
      db.submission.findMany({ where, orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }], take: limit, include: { cases: { select: { caseId: true } } } }),
    ])
    const names = await regionNames(db, rows.map(({ townshipCode }) => townshipCode))
    return {
      total,
      covered: [...new Set(rows.filter(({ withdrawnAt }) => !withdrawnAt).flatMap(({ cases }) => cases.map(({ caseId }) => caseId)))],
      items: rows.map((row) => ({
        id: row.id, township: names.get(row.townshipCode) ?? '', townshipCode: row.townshipCode, kind: row.kind as CaseKind, kindLabel: labelOf('caseKind', row.kind as CaseKind), photoId: row.photoId,
        signer: row.signer, signedOn: localDate(row.signedOn), households: row.cases.length, people: row.people, by: row.recordedName, at: instantOf(row.recordedAt),
        withdrawn: row.withdrawnAt && { by: row.withdrawnBy ?? '', reason: row.withdrawReason ?? '' },
      })),
    }
  },
})

export type SubmissionRow = Awaited<ReturnType<typeof listSubmissions>>['items'][number]
