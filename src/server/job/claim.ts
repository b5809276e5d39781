import 'server-only'
import { randomUUID } from 'node:crypto'
import { Prisma, type Job } from '@/server/generated/prisma/client'
import { machineNow } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'

// Who works on what. A job belongs to its worker until the lease runs out; every write of a worker names itself, so that
// one that was thought dead cannot write over whoever took its job.

const LEASE = 30_000 // ms; renewed every third of it
export const HEARTBEAT = LEASE / 3
const MOST_ATTEMPTS = 5

/** A job in hand. */
export type Claimed = Job & { worker: string }

const leaseFrom = (now: Date): Date => new Date(now.getTime() + LEASE)

/** Takes the oldest job that nobody works on, or null. Workers side by side never get the same one. */
export async function claimJob(): Promise<Claimed | null> {
  const now = machineNow()
  const worker = randomUUID()
  const [job] = await db().$queryRaw<Claimed[]>`
    UPDATE "job" AS j
    SET "state" = 'running', "worker" = ${worker}, "leaseUntil" = ${leaseFrom(now)}, "attempts" = j."attempts" + 1, "startedAt" = COALESCE(j."startedAt", ${now})
    FROM (
      SELECT "county", "id" FROM "job" WHERE "state" = 'queued' OR ("state" = 'running' AND "leaseUntil" < ${now})
      ORDER BY "createdAt" LIMIT 1 FOR UPDATE SKIP LOCKED
    ) AS next
    WHERE j."county" = next."county" AND j."id" = next."id"
    RETURNING j.*`
  return job ?? null
}

/** Whether the work has failed so often by ending the process that it is not tried again. */
export const isHopeless = (job: Claimed): boolean => job.attempts > MOST_ATTEMPTS

const mine = ({ county, id, worker }: Claimed) => ({ county, id, worker, state: 'running' })

export type Standing = 'mine' | 'cancelled' | 'lost'

/** Writes what is new and renews the lease; says whether to go on. */
export async function keepClaim(job: Claimed, news: Pick<Prisma.JobUncheckedUpdateManyInput, 'done' | 'total' | 'message' | 'fileId'> = {}): Promise<Standing> {
  const [row] = await db().job.updateManyAndReturn({ where: mine(job), data: { ...news, leaseUntil: leaseFrom(machineNow()) }, select: { cancelRequested: true } })
  if (!row) return 'lost'
  return row.cancelRequested ? 'cancelled' : 'mine'
}

/** Ends the job, unless another worker has it by now. */
export async function settleJob(job: Claimed, state: 'done' | 'failed' | 'cancelled', last: { message?: string | null; result?: unknown } = {}): Promise<void> {
  const { message, result } = last
  await db().job.updateMany({
    where: mine(job),
    data: {
      state, worker: null, leaseUntil: null, finishedAt: machineNow(), ...(message !== undefined && { message }),
      ...(result !== undefined && { result: JSON.parse(JSON.stringify(result)) as Prisma.InputJsonValue }),
    },
  })
}
