import { getFile } from '@/server/file/get-file'
import { load } from '@/server/kernel/page'

/** A kept file for saving; a cut-off download goes on where it stopped (Range). 404 for everybody else's. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const asked = (name: string) => request.headers.get(name) ?? undefined
  const { name, mime, size, etag, part, bytes } = await load(getFile, { id: (await params).id, range: asked('range'), ifRange: asked('if-range') })
  return new Response(bytes, {
    status: part ? 206 : 200,
    headers: {
      'Content-Type': mime,
      'Content-Length': String(part ? part.end - part.start + 1 : size),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Accept-Ranges': 'bytes', 'Cache-Control': 'private, no-store', ETag: etag,
      ...(part && { 'Content-Range': `bytes ${part.start}-${part.end}/${size}` }),
    },
  })
}
