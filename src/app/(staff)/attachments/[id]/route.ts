import { getPhoto } from '@/server/attachment/get-photo'
import { load } from '@/server/kernel/page'

/** A stored photo within the caller's scope; 404 for every other, as for one that is not there. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { mime, bytes, sha256 } = await load(getPhoto, { id: (await params).id })
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': mime, 'Content-Disposition': 'inline', 'Cache-Control': 'private, no-cache', ETag: `"${sha256}"` },
  })
}
