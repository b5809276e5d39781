import 'server-only'
import { z } from 'zod'
import { defineAction } from '@/server/kernel/action'
import { machineNow } from '@/server/kernel/clock'
import { notFound } from '@/server/kernel/errors'

/** Ends one's own background work: at once where it waits, else at its next step; what it has committed stays. */
export const cancelJob = defineAction({
  name: 'jobs.cancel',
  permission: 'account.use',
  async load({ tx, actor }, { id = '' }) {
    await tx.$queryRaw`SELECT 1 FROM "job" WHERE "county" = ${actor.county} AND "id" = ${id} FOR UPDATE`
    const job = await tx.job.findFirst({ where: { county: actor.county, id, actorId: actor.id } })
    if (!job) throw notFound()
    return { place: null, job }
  },
  body: z.strictObject({}),
  detail: z.strictObject({ kind: z.string(), state: z.string(), done: z.int() }),
  async run({ tx, county }, { job }) {
    const { id, kind, state, done } = job
    const where = { county_id: { county, id } }
    if (state === 'queued') await tx.job.update({ where, data: { state: 'cancelled', finishedAt: machineNow(), cancelRequested: true } })
    if (state === 'running') await tx.job.update({ where, data: { cancelRequested: true } })
    return { result: { id }, subject: { kind: 'job', id }, detail: { kind, state, done } }
  },
})
