import 'server-only'
import { z } from 'zod'
import { grants } from '@/domain/access/matrix'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { caseScope, villageScope } from '@/server/kernel/scope'

/** A photo with its bytes: of a village within scope, of a case that the caller may know of, or the signed page of a township's list, for whoever reads lists. */
export const getPhoto = defineQuery({
  name: 'attachments.get',
  permission: 'case.read',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor }, { id }) {
    const row = await db.attachment.findFirst({ where: { county: actor.county, id } })
    if (!row) throw notFound()
    const known = row.subjectId
      ? await db.case.findFirst({ where: { AND: [{ id: row.subjectId }, caseScope(actor)] }, select: { id: true } })
      : villageScope(actor).OR.some(({ villageCode: { gte, lte } }) => row.villageCode && row.villageCode >= gte && row.villageCode <= lte)
    if (!known || (row.kind === 'listPhoto' && !actor.hats.some(({ role }) => grants(role, 'submission.read')))) throw notFound()
    return { id: row.id, kind: row.kind, mime: row.mime, size: row.size, sha256: row.sha256, bytes: row.bytes }
  },
})
