import { requireCaller } from '@/server/auth/session'
import { fileHeaders, fileKinds } from '@/server/form/form-file'
import { reportFile } from '@/server/report/report-file'
import { oneOf } from '../../../../../(staff)/url-state'
import { shown } from '../../../forms/asked'

/** A submitted report as a file: `?as=pdf`, else .docx. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const as = oneOf(fileKinds, new URL(request.url).searchParams.get('as') ?? undefined) ?? 'docx'
  const file = await shown(reportFile(await requireCaller(), (await params).id, as))
  return new Response(file.bytes as Uint8Array<ArrayBuffer>, { headers: fileHeaders(file) })
}
