import 'server-only'
import type { DocumentSheet } from '@/domain/document/sheet'
import { pdfOf } from '@/server/document/pdf'
import { wordOf } from '@/server/document/word'
import type { Caller } from '@/server/kernel/actor'
import { businessNow } from '@/server/kernel/clock'
import { ruleViolation, notFound } from '@/server/kernel/errors'
import { unsafeIsDemo } from '@/server/kernel/unsafe'
import { askForm, type AskedForm } from './ask-form'
import { logFormPrint } from './log-form-print'

export const fileKinds = ['pdf', 'docx'] as const
export type FileKind = (typeof fileKinds)[number]

export interface DocumentFile {
  name: string
  mime: string
  bytes: Uint8Array
}

const MIME: Record<FileKind, string> = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }

/** Sheets as a file; a stored paper bears the moment it was issued, so that it is the same file every time. */
export async function documentFile(name: string, sheets: readonly DocumentSheet[], as: FileKind, issuedAt?: Date): Promise<DocumentFile> {
  const demo = await unsafeIsDemo()
  return { name: `${name}.${as}`, mime: MIME[as], bytes: new Uint8Array(as === 'pdf' ? await pdfOf(sheets, { madeAt: issuedAt ?? (await businessNow()), demo }) : await wordOf(sheets, { demo })) }
}

/** A form as .docx or PDF; a file is a printing and kept as one. Throws 403 for who may only read, 422 under a policy without it. */
export async function formFile(caller: Caller, asked: AskedForm, as: FileKind): Promise<DocumentFile> {
  const { sheets, printId, refusal } = await askForm(caller, asked)
  if (refusal) throw ruleViolation([refusal])
  if (sheets.length === 0) throw notFound()
  await logFormPrint(caller, { params: { id: printId }, body: { format: as } })
  return documentFile(sheets[0]!.title, sheets, as)
}

/** The answer of a route or of the API that hands a file out. */
export const fileHeaders = ({ name, mime }: DocumentFile): Record<string, string> => ({ 'Content-Type': mime, 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`, 'Cache-Control': 'no-store' })
