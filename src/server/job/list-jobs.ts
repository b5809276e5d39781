import 'server-only'
import { z } from 'zod'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { jobView } from './job-view'

/** One's own background work, newest first, of one or more kinds. */
export const listJobs = defineQuery({
  name: 'jobs.list',
  permission: 'account.use',
  input: z.strictObject({ ...paging, kinds: z.array(z.string()).optional() }),
  async run({ db, actor }, { limit, cursor, kinds }) {
    const where = { county: actor.county, actorId: actor.id, ...(kinds && { kind: { in: kinds } }) }
    const [after] = readCursor(cursor, 1) ?? []
    const rows = await db.job.findMany({ where: { ...where, ...(after && { id: { lt: String(after) } }) }, orderBy: { id: 'desc' }, take: limit + 1 }) // ids sort by age
    const files = await db.storedFile.findMany({ where: { county: actor.county, id: { in: rows.flatMap(({ fileId }) => fileId ?? []) } } })
    const fileOf = new Map(files.map((file) => [file.id, file]))
    return pageOf(rows, limit, await db.job.count({ where }), (job) => jobView(job, fileOf.get(job.fileId ?? '') ?? null), (job) => cursorOf(job.id))
  },
})
