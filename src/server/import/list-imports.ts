import 'server-only'
import { z } from 'zod'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { importView } from './import-view'

/** GET /imports: one's own, newest first. */
export const listImports = defineQuery({
  name: 'imports.list',
  permission: 'register.import',
  input: z.strictObject(paging),
  async run({ db, actor }, { limit, cursor }) {
    const where = { county: actor.county, createdBy: actor.id }
    const [after] = readCursor(cursor, 1) ?? []
    const rows = await db.import.findMany({ where: { ...where, ...(after && { id: { lt: String(after) } }) }, orderBy: { id: 'desc' }, take: limit + 1 }) // ids sort by age
    const jobs = await db.job.findMany({ where: { county: actor.county, id: { in: rows.flatMap(({ jobId }) => jobId ?? []) } }, select: { id: true, state: true } })
    const jobOf = new Map(jobs.map((job) => [job.id, job]))
    return pageOf(rows, limit, await db.import.count({ where }), (row) => importView(row, jobOf.get(row.jobId ?? '')), ({ id }) => cursorOf(id))
  },
})
