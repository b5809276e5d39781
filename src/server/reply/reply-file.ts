import 'server-only'
import { officialSheet } from '@/domain/notice/sheet'
import { documentFile, type DocumentFile, type FileKind } from '@/server/form/form-file'
import type { Caller } from '@/server/kernel/actor'
import { getReply } from './get-reply'

/** 批复 as .docx or PDF, made from what was issued: the same issue is the same PDF. Throws not-found outside the scope. */
export async function replyFile(caller: Caller, id: string, as: FileKind): Promise<DocumentFile> {
  const { view, withdrawn, createdAt } = await getReply(caller, { id })
  return documentFile(`${view.number}${withdrawn ? '（作废）' : ''}`, [officialSheet(view, withdrawn)], as, createdAt)
}
