import { requireCaller } from '@/server/auth/session'
import { fileHeaders, fileKinds } from '@/server/form/form-file'
import { noticeFile } from '@/server/notice/notice-file'
import { oneOf } from '../../../../../(staff)/url-state'
import { shown } from '../../../forms/asked'

/** A stored notice or announcement as a file: `?as=pdf`, else .docx. */
export async function GET(request: Request, { params }: { params: Promise<{ batch: string }> }) {
  const as = oneOf(fileKinds, new URL(request.url).searchParams.get('as') ?? undefined) ?? 'docx'
  const file = await shown(noticeFile(await requireCaller(), (await params).batch, as, new URL(request.url).searchParams.get('version') ?? undefined))
  return new Response(file.bytes as Uint8Array<ArrayBuffer>, { headers: fileHeaders(file) })
}
