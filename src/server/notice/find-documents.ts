import 'server-only'
import type { NoticeDocument, Prisma } from '@/server/generated/prisma/client'
import type { Actor } from '@/server/kernel/actor'
import type { Db, Tx } from '@/server/kernel/db'
import { caseScope } from '@/server/kernel/scope'

/** Stored papers, oldest version first, of batches of which the actor may know a case. */
export async function findDocuments(tx: Tx | Db, actor: Actor, where: Prisma.NoticeDocumentWhereInput): Promise<NoticeDocument[]> {
  const rows = await tx.noticeDocument.findMany({ where, orderBy: [{ batchId: 'asc' }, { version: 'asc' }] })
  const known = await tx.case.findMany({ where: { AND: [caseScope(actor), { id: { in: [...new Set(rows.flatMap(({ caseIds }) => caseIds))] } }] }, select: { id: true } })
  const ids = new Set(known.map(({ id }) => id))
  return rows.filter(({ caseIds }) => caseIds.some((id) => ids.has(id)))
}
