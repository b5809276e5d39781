import 'server-only'
import type { Caller } from '@/server/kernel/actor'
import { documentFile, type DocumentFile, type FileKind } from './form-file'
import { getArchive } from './get-archive'
import { logFormPrint } from './log-form-print'

/** 一户一档 as .docx or PDF; kept as a printing. */
export async function archiveFile(caller: Caller, id: string, as: FileKind): Promise<DocumentFile> {
  const { household, sheets, printId } = await getArchive(caller, { id })
  await logFormPrint(caller, { params: { id: printId }, body: { format: as } })
  return documentFile(`一户一档（${household.headName}）`, sheets, as)
}
