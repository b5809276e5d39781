import 'server-only'
import { sha256 } from '@/server/kernel/crypto'
import { AppError } from '@/server/kernel/errors'

/** interface.md §6.14 */
export const PHOTO_LIMIT = 10 * 1024 * 1024

const tooLarge = () => new AppError(413, 'too-large', '照片不能超过 10 MB。')

/** A file as it came in. Its bytes are not enumerable, so that bodies can be hashed and logged without them. */
export class UploadedFile {
  readonly sha256: string
  readonly size: number
  readonly #bytes: Buffer

  constructor(
    readonly name: string,
    bytes: Buffer,
  ) {
    if (bytes.length > PHOTO_LIMIT) throw tooLarge()
    this.#bytes = bytes
    this.size = bytes.length
    this.sha256 = sha256(bytes)
  }

  bytes = (): Buffer => this.#bytes
}

/**
 * The body of a multipart request with one file `photo`: its text fields and the file, ready for `attachments.upload`.
 * Reading stops at the limit. Throws 413 above 10 MB, 400 for anything else that is no such form.
 */
export async function photoBody(request: Request): Promise<Record<string, unknown>> {
  if (Number(request.headers.get('content-length') ?? 0) > PHOTO_LIMIT + 64_000) throw tooLarge()
  const form = await limited(request).formData().catch((error: unknown) => {
    if (error instanceof AppError) throw error
    throw new AppError(400, 'not-multipart', '请以表单上传照片。')
  })
  const fields: Record<string, unknown> = {}
  for (const [name, value] of form.entries()) {
    if (/^[$_]/.test(name)) continue
    fields[name] = typeof value === 'string' ? value : new UploadedFile(value.name, Buffer.from(await value.arrayBuffer()))
  }
  return fields
}

/** The same request, cut off where it grows beyond what a photo may be. */
function limited(request: Request): Response {
  let size = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length
      if (size > PHOTO_LIMIT + 64_000) controller.error(tooLarge())
      else controller.enqueue(chunk)
    },
  })
  return new Response(request.body?.pipeThrough(counter) ?? null, { headers: { 'content-type': request.headers.get('content-type') ?? '' } })
}
