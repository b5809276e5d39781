import 'server-only'
import { hatFor } from '@/domain/access/jurisdiction'
import { officialSheet } from '@/domain/notice/sheet'
import { documentFile, fileKinds, type DocumentFile } from '@/server/form/form-file'
import type { Caller } from '@/server/kernel/actor'
import { notFound } from '@/server/kernel/errors'
import { getNoticeDocument } from './get-notice-document'
import { logPrint } from './log-print'

/**
 * GET /notices/{caseId or batch}.pdf and .docx: 公示 or 公告 made from what is stored, so that the same version is the same
 * PDF whenever it is asked for; kept in the record of printings where the caller prints. Throws not-found outside the scope, and for another kind of file.
 */
export async function noticeFile(caller: Caller, batch: string, kind: string, version?: string): Promise<DocumentFile> {
  const as = fileKinds.find((known) => known === kind)
  if (!as) throw notFound()
  const { document, withdrawn } = await getNoticeDocument(caller, { batch, ...(version && /^\d{1,4}$/.test(version) && { version }) })
  if (hatFor(caller.actor.hats, 'notice.print', document.villageCode)) await logPrint(caller, { params: { id: document.id }, body: { format: as } })
  return documentFile(`${document.view.number}第${document.version}版${withdrawn ? '（作废）' : ''}`, [officialSheet(document.view, withdrawn)], as, new Date(document.createdAt))
}
