import { requireCaller } from '@/server/auth/session'
import { fileHeaders, fileKinds } from '@/server/form/form-file'
import { printJobFile } from '@/server/notice/print-job-file'
import { oneOf } from '../../../../(staff)/url-state'
import { shown } from '../../forms/asked'
import { askedJob } from '../asked-job'

/** The whole print job as one file: `?as=pdf`, else .docx; `village=`, `only=new`. */
export async function GET(request: Request) {
  const search = Object.fromEntries(new URL(request.url).searchParams)
  const file = await shown(printJobFile(await requireCaller(), askedJob(search), oneOf(fileKinds, search.as) ?? 'docx'))
  return new Response(file.bytes as Uint8Array<ArrayBuffer>, { headers: fileHeaders(file) })
}
