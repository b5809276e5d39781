import 'server-only'
import { z } from 'zod'
import { COUNTY_RULE } from '@/domain/refusal'
import { defineAction } from '@/server/kernel/action'
import { conflict, notFound } from '@/server/kernel/errors'
import { submissionScope } from './submission-scope'

/** 作废: a wrong page was photographed, or the list was signed anew. The photo stays, the county sees that it no longer counts. */
export const withdrawSubmission = defineAction({
  name: 'submissions.withdraw',
  permission: 'submission.write',
  async load({ tx, actor }, { id = '' }) {
    const submission = await tx.submission.findFirst({ where: { AND: [{ id }, submissionScope(actor)] } })
    if (!submission) throw notFound()
    return { place: submission.townshipCode, submission }
  },
  body: z.strictObject({ reason: z.string().trim().min(4, { error: '请写明作废理由，不少于 4 个字。' }).max(500) }),
  detail: z.strictObject({ township: z.string(), reason: z.string() }),
  async run({ tx, actor, now }, { submission: { county, id, townshipCode } }, { reason }) {
    const { count } = await tx.submission.updateMany({ where: { county, id, withdrawnAt: null }, data: { withdrawnAt: now, withdrawnBy: actor.name, withdrawReason: reason } })
    if (count === 0) throw conflict([{ message: '这份签字名单已经作废。', clause: COUNTY_RULE }])
    return { result: { id }, subject: { kind: 'submission', id }, detail: { township: townshipCode, reason } }
  },
})
