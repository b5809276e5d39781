import 'server-only'
import { z } from 'zod'
import { batchesOf } from '@/domain/notice/batch'
import { printFormats } from '@/domain/notice/print-format'
import { pinnedPolicy } from '@/domain/policy/resolve'
import { pinOf } from '@/server/case/pin-of'
import { notFound } from '@/server/kernel/errors'
import { instantOf } from '@/server/kernel/clock'
import type { Db } from '@/server/kernel/db'
import { countyOf } from '@/server/kernel/ids'
import { defineQuery } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { batchViews } from './batch-view'
import { publishedCase, sheetsFor, toPublished } from './published-cases'
import { telephoneOf } from './telephone-of'

/**
 * One batch, by the id of a printed batch or of a case in it; null for a case that has not come to its notice. Throws
 * not-found outside the scope.
 */
export const getNoticeBatch = defineQuery({
  name: 'notices.batch',
  permission: 'notice.read',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor, today }, { id }) {
    const printed = await db.noticeDocument.findFirst({ where: { county: countyOf(id), batchId: id }, orderBy: { version: 'desc' } })
    const known = await db.case.findFirst({ where: { AND: [{ id: printed ? { in: printed.caseIds } : id }, caseScope(actor)] }, select: { villageCode: true, kind: true, policyId: true, policyVersion: true, inherits: true, decisions: true } })
    if (!known || pinnedPolicy(pinOf(known))?.policy.rules['R-063']) throw notFound() // nothing of it is ever published
    const rows = await db.case.findMany({
      where: { AND: [caseScope(actor), { villageCode: known.villageCode, kind: known.kind }, { OR: [{ status: 'open', stepKind: { in: ['publicNotice', 'resultAnnouncement'] } }, { notices: { some: {} } }, { id: { in: printed?.caseIds ?? [] } }] }] },
      include: publishedCase, orderBy: { id: 'asc' },
    })
    const cases = rows.map((row) => toPublished(row, today))
    const sheets = await sheetsFor(db, cases)
    const batches = batchesOf(cases, sheets, today)
    const found = printed
      ? batches.find((batch) => batch.sheet?.batchId === id)
      : (batches.find((batch) => batch.group !== 'closed' && batch.rows.some((row) => row.case.id === id && row.state !== 'withdrawn')) ?? batches.findLast((batch) => batch.rows.some((row) => row.case.id === id)))
    const view = found ? (await batchViews(db, [found]))[0]! : null
    return { today, batch: view, printings: found?.sheet ? await printingsOf(db, found.sheet.batchId) : [], ...(await telephoneOf(db, known.villageCode, today)) }
  },
})

export type NoticeBatch = Awaited<ReturnType<typeof getNoticeBatch>>
export type Printing = Awaited<ReturnType<typeof printingsOf>>[number]

/** Who made which version of the paper leave the system, and how; the latest first. */
async function printingsOf(db: Db, batchId: string) {
  const versions = await db.noticeDocument.findMany({ where: { county: countyOf(batchId), batchId }, select: { id: true, version: true } })
  const rows = await db.printLog.findMany({ where: { documentId: { in: versions.map(({ id }) => id) } }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 50 })
  const users = await db.user.findMany({ where: { county: countyOf(batchId), id: { in: rows.map(({ by }) => by) } }, select: { id: true, name: true } })
  return rows.map(({ documentId, format, by, at }) => ({ version: versions.find(({ id }) => id === documentId)!.version, format: z.enum(printFormats).parse(format), by: users.find(({ id }) => id === by)?.name ?? '', at: instantOf(at) }))
}
