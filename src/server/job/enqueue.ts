import 'server-only'
import type { z } from 'zod'
import type { Prisma } from '@/server/generated/prisma/client'
import type { WriteContext } from '@/server/kernel/action'
import { machineNow } from '@/server/kernel/clock'
import type { JobKind } from './job-kind'
import { wakeJobs } from './wake'

/** Puts work into the queue, in the transaction of the action that asks for it: it is done for its actor, under the hats worn now. Returns the job's id. */
export async function enqueueJob<S extends z.ZodType>(cx: WriteContext, kind: JobKind<S>, params: z.input<S>): Promise<string> {
  const { actor, channel } = cx.caller
  const id = cx.newId()
  await cx.tx.job.create({
    data: {
      county: cx.county, id, kind: kind.kind, actorId: actor.id, assignmentIds: actor.hats.map((hat) => hat.id), channel,
      params: kind.params.parse(params) as Prisma.InputJsonValue, createdAt: machineNow(),
    },
  })
  wakeJobs()
  return id
}
