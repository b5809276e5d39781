import 'server-only'
import { Readable } from 'node:stream'
import { z } from 'zod'
import { instantOf, machineNow } from '@/server/kernel/clock'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { partOf } from './content-range'
import { openFile } from './open-file'

/** A kept file of one's own, whole or the part that the headers `Range` and `If-Range` ask for; nobody else finds it. */
export const getFile = defineQuery({
  name: 'files.get',
  permission: 'account.use',
  input: z.strictObject({ id: z.string(), range: z.string().optional(), ifRange: z.string().optional() }),
  async run({ db, actor }, { id, range, ifRange }) {
    const row = await db.storedFile.findFirst({ where: { county: actor.county, id, createdBy: actor.id, keptUntil: { gt: machineNow() } } })
    if (!row) throw notFound()
    const etag = `"${row.sha256}"`
    const part = ifRange === undefined || ifRange === etag ? partOf(range, row.size) : null
    const bytes = Readable.toWeb(await openFile(row, part ?? undefined)) as ReadableStream<Uint8Array>
    return { name: row.name, mime: row.mime, size: row.size, etag, keptUntil: instantOf(row.keptUntil), part, bytes }
  },
})
