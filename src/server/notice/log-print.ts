import 'server-only'
import { z } from 'zod'
import { printFormats } from '@/domain/notice/print-format'
import { defineAction, type Target } from '@/server/kernel/action'
import { instantOf } from '@/server/kernel/clock'
import { notFound } from '@/server/kernel/errors'
import { countyOf } from '@/server/kernel/ids'
import type { NoticeDocument } from '@/server/generated/prisma/client'
import { findDocuments } from './find-documents'

interface DocumentTarget extends Target {
  document: NoticeDocument
}

/** Every printing of a notice is kept, and every file made of it: who, when, which version. */
export const logPrint = defineAction({
  name: 'notices.log-print',
  permission: 'notice.print',
  status: 201,
  async load({ tx, actor }, { id = '' }): Promise<DocumentTarget> {
    const [document] = await findDocuments(tx, actor, { county: countyOf(id), id })
    if (!document) throw notFound()
    return { place: document.villageCode, document }
  },
  body: z.strictObject({ format: z.enum(printFormats).default('paper') }),
  detail: z.strictObject({ number: z.string(), version: z.int(), format: z.enum(printFormats), print: z.int() }),
  async run({ tx, county, actor, now, newId }, { document: { id, number, version, villageCode } }, { format }) {
    await tx.printLog.create({ data: { county, id: newId(), documentId: id, format, by: actor.id, at: now } })
    const print = await tx.printLog.count({ where: { county, documentId: id } })
    return { result: { documentId: id, prints: print, printedAt: instantOf(now) }, subject: { kind: 'notice' as const, id, villageCode }, detail: { number, version, format, print } }
  },
})
