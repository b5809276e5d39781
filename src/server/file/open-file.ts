import 'server-only'
import fs from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { StoredFile } from '@/server/generated/prisma/client'
import { fileCipher } from '@/server/kernel/crypto'
import { notFound } from '@/server/kernel/errors'
import { IV_BYTES, pathOf } from './disk'

/** The content of a kept file from byte `start` to `end` (both counted from 0, `end` included). Throws 404 where the disk has it no more. */
export async function openFile({ county, id, keyId }: Pick<StoredFile, 'county' | 'id' | 'keyId'>, { start = 0, end = Infinity } = {}): Promise<Readable> {
  const path = pathOf(county, id)
  const handle = await open(path).catch(() => null)
  if (!handle) throw notFound()
  const iv = Buffer.alloc(IV_BYTES)
  await handle.read(iv, 0, IV_BYTES, 0).finally(() => handle.close())
  const source = fs.createReadStream(path, { start: IV_BYTES + start, ...(end !== Infinity && { end: IV_BYTES + end }) })
  const plain = fileCipher(keyId, iv, start)
  source.once('error', (error) => plain.destroy(error))
  plain.once('close', () => source.destroy())
  return source.pipe(plain)
}
