import 'server-only'
import { documentFile, type DocumentFile, type FileKind } from '@/server/form/form-file'
import type { Caller } from '@/server/kernel/actor'
import { getReport } from './get-report'

/** A submitted report as .docx or PDF, made from what was submitted: the same edition is the same PDF. Throws not-found outside the scope. */
export async function reportFile(caller: Caller, id: string, as: FileKind): Promise<DocumentFile> {
  const { name, sheet, submittedAt } = await getReport(caller, { id })
  return documentFile(name, [sheet], as, submittedAt)
}
