import { requireCaller } from '@/server/auth/session'
import { fileHeaders, fileKinds, formFile } from '@/server/form/form-file'
import { oneOf } from '../../../../../(staff)/url-state'
import { askedOf, shown } from '../../asked'

/** A form as a file: `?as=pdf`, else .docx. */
export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }) {
  const search = Object.fromEntries(new URL(request.url).searchParams)
  const file = await shown(formFile(await requireCaller(), askedOf((await params).number, search), oneOf(fileKinds, search.as) ?? 'docx'))
  return new Response(file.bytes as Uint8Array<ArrayBuffer>, { headers: fileHeaders(file) })
}
