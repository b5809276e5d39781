import 'server-only'
import { z } from 'zod'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { jobView } from './job-view'

/** One's own background work and how far it is. */
export const getJob = defineQuery({
  name: 'jobs.get',
  permission: 'account.use',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor }, { id }) {
    const job = await db.job.findFirst({ where: { county: actor.county, id, actorId: actor.id } })
    if (!job) throw notFound()
    const file = job.fileId ? await db.storedFile.findUnique({ where: { county_id: { county: job.county, id: job.fileId } } }) : null
    return jobView(job, file)
  },
})
