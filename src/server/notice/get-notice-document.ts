import 'server-only'
import { z } from 'zod'
import { instantOf } from '@/server/kernel/clock'
import { notFound } from '@/server/kernel/errors'
import { countyOf } from '@/server/kernel/ids'
import { defineQuery } from '@/server/kernel/query'
import { unsafeIsDemo } from '@/server/kernel/unsafe'
import { findDocuments } from './find-documents'
import { documentView } from './document-view'

/**
 * A version of a printed batch, the latest unless one is named, with its other versions; `batch` may be the id of a case,
 * whose latest notice it is then. Throws not-found outside the scope.
 */
export const getNoticeDocument = defineQuery({
  name: 'notices.document',
  permission: 'notice.read',
  input: z.strictObject({ batch: z.string(), version: z.coerce.number().int().min(1).optional() }),
  async run({ db, actor }, { batch, version }) {
    const county = countyOf(batch)
    const ofCase = await db.noticeDocument.findFirst({ where: { county, caseIds: { has: batch } }, orderBy: [{ createdAt: 'desc' }, { version: 'desc' }], select: { batchId: true } })
    const rows = await findDocuments(db, actor, { county, batchId: ofCase?.batchId ?? batch })
    const row = version ? rows.find((one) => one.version === version) : rows.at(-1)
    if (!row) throw notFound()
    const prints = await db.printLog.groupBy({ by: ['documentId'], where: { documentId: { in: rows.map(({ id }) => id) } }, _count: true, _max: { at: true } })
    const printed = (id: string) => prints.find(({ documentId }) => documentId === id)
    const withdrawn = (id: string) => rows.some((other) => other.withdraws === id)
    return {
      document: documentView(row), withdrawn: withdrawn(row.id), caseIds: row.caseIds, demo: await unsafeIsDemo(),
      versions: rows.map(({ id, version, createdAt }) => ({ version, createdAt: instantOf(createdAt), withdrawn: withdrawn(id), prints: printed(id)?._count ?? 0 })),
    }
  },
})
