import 'server-only'
import { sha256 } from '@/server/kernel/crypto'
import { AppError } from '@/server/kernel/errors'

/** What may come in as a file. */
interface Limit {
  bytes: number
  /** 「照片」 */
  what: string
}

/** interface.md §6.14 */
export const PHOTO: Limit = { bytes: 10 * 1024 * 1024, what: '照片' }
/** A table for import: 50,000 rows are 5 MB as .xlsx, three times as much as .csv. */
export const TABLE: Limit = { bytes: 20 * 1024 * 1024, what: '文件' }

const tooLarge = ({ bytes, what }: Limit) => new AppError(413, 'too-large', `${what}不能超过 ${bytes / 1024 / 1024} MB。`)

/** A file as it came in. Its bytes are not enumerable, so that bodies can be hashed and logged without them. */
export class UploadedFile {
  readonly sha256: string
  readonly size: number
  readonly #bytes: Buffer

  constructor(
    readonly name: string,
    bytes: Buffer,
    limit = PHOTO,
  ) {
    if (bytes.length > limit.bytes) throw tooLarge(limit)
    this.#bytes = bytes
    this.size = bytes.length
    this.sha256 = sha256(bytes)
  }

  bytes = (): Buffer => this.#bytes
}

const FORM = 64_000 // bytes of fields and boundaries around a file

/**
 * The body of a multipart request: its text fields, and its files ready for an action. Reading stops at the limit.
 * Throws 413 above it, 400 for anything else that is no such form.
 */
export async function multipartBody(request: Request, limit: Limit): Promise<Record<string, unknown>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit.bytes + FORM) throw tooLarge(limit)
  const form = await limited(request, limit).formData().catch((error: unknown) => {
    if (error instanceof AppError) throw error
    throw new AppError(400, 'not-multipart', `请以表单（multipart/form-data）上传${limit.what}。`)
  })
  const fields: Record<string, unknown> = {}
  for (const [name, value] of form.entries()) {
    if (/^[$_]/.test(name)) continue
    fields[name] = typeof value === 'string' ? value : new UploadedFile(value.name, Buffer.from(await value.arrayBuffer()), limit)
  }
  return fields
}

/** The same request, cut off where it grows beyond what the file may be. */
function limited(request: Request, limit: Limit): Response {
  let size = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length
      if (size > limit.bytes + FORM) controller.error(tooLarge(limit))
      else controller.enqueue(chunk)
    },
  })
  return new Response(request.body?.pipeThrough(counter) ?? null, { headers: { 'content-type': request.headers.get('content-type') ?? '' } })
}
