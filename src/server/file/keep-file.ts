import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { PassThrough, Transform, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { machineNow } from '@/server/kernel/clock'
import { currentKeyId, fileCipher } from '@/server/kernel/crypto'
import { db } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { folderOf, pathOf, IV_BYTES } from './disk'

const KEPT_HOURS = 168

export interface Keeping {
  county: string
  createdBy: string
  /** As it is offered for saving: 「农户名册.xlsx」. */
  name: string
  mime: string
  /** How long it is kept where not seven days. */
  keptHours?: number
  /** Writes the content; need not end the stream. */
  write(out: Writable): Promise<unknown>
}

/**
 * Keeps a file for seven days unless said otherwise, encrypted on disk, readable by whoever made it. It is there only when it is complete: a
 * cut-off one leaves a part that is thrown away later. Returns its id.
 */
export async function keepFile({ county, createdBy, name, mime, write, keptHours = KEPT_HOURS }: Keeping, signal?: AbortSignal): Promise<string> {
  const id = newId(county)
  const keyId = currentKeyId()
  const iv = randomBytes(IV_BYTES)
  const hash = createHash('sha256')
  let size = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    },
  })
  const into = new PassThrough()
  folderOf(county)
  const target = fs.createWriteStream(`${pathOf(county, id)}.part`, { mode: 0o600 })
  target.write(iv)
  const written = pipeline(into, count, fileCipher(keyId, iv), target, { signal })
  await Promise.all([written, write(into).then(() => into.end(), (error: Error) => into.destroy(error))])
  fs.renameSync(`${pathOf(county, id)}.part`, pathOf(county, id))
  const now = machineNow()
  await db().storedFile.create({
    data: { county, id, name, mime, size, sha256: hash.digest('hex'), keyId, createdBy, createdAt: now, keptUntil: new Date(now.getTime() + keptHours * 3_600_000) },
  })
  return id
}
