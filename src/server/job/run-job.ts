import 'server-only'
import { randomUUID } from 'node:crypto'
import { loadActorOf } from '@/server/auth/load-actor'
import { keepFile } from '@/server/file/keep-file'
import type { Channel } from '@/server/kernel/actor'
import { machineNow } from '@/server/kernel/clock'
import { AppError } from '@/server/kernel/errors'
import { HEARTBEAT, isHopeless, keepClaim, settleJob, type Claimed, type Standing } from './claim'
import type { JobContext, JobKind } from './job-kind'

const EVERY = 500 // ms between two writes of the progress

/** Thrown through the work of a job that has to stop. */
class Stopped extends Error {
  constructor(readonly standing: Exclude<Standing, 'mine'>) {
    super(`job ${standing}`)
  }
}

export type FindKind = (name: string) => JobKind | undefined

/** Does one claimed job to its end. Never throws for what the job itself does wrong. */
export async function runJob(job: Claimed, find: FindKind): Promise<void> {
  if (job.cancelRequested) return settleJob(job, 'cancelled')
  if (isHopeless(job)) return settleJob(job, 'failed', { message: '多次中断，已停止。请重新办理；仍不行时告诉县管理员。' })
  const stop = new AbortController()
  const watch = (standing: Standing) => {
    if (standing !== 'mine') stop.abort(new Stopped(standing))
  }
  const heart = setInterval(() => void keepClaim(job).then(watch, () => undefined), HEARTBEAT) // a lost database is said by the work itself
  try {
    const result = await work(job, find, stop.signal, watch)
    await settleJob(job, 'done', { result: result ?? null, message: null })
  } catch (error) {
    await ending(job, error)
  } finally {
    clearInterval(heart)
  }
}

async function work(job: Claimed, find: FindKind, signal: AbortSignal, watch: (standing: Standing) => void): Promise<unknown> {
  const kind = find(job.kind)
  if (!kind) throw new Error(`no job kind ${job.kind}`)
  const actor = await loadActorOf(job.actorId, job.assignmentIds)
  if (!actor) throw new AppError(403, 'forbidden', '办理人的账号或身份已停用，没有继续办理。')
  let told = 0
  const cx: JobContext = {
    id: job.id, county: job.county, caller: { actor, channel: job.channel as Channel }, attempt: job.attempts, doneBefore: job.done, signal,
    async report(done, total, message) {
      signal.throwIfAborted()
      const now = machineNow().getTime()
      if (now - told < EVERY && done !== total) return
      told = now
      watch(await keepClaim(job, { done, ...(total !== undefined && { total }), ...(message !== undefined && { message }) }))
      signal.throwIfAborted()
    },
    async keepFile(file) {
      const fileId = await keepFile({ ...file, county: job.county, createdBy: job.actorId }, signal)
      watch(await keepClaim(job, { fileId }))
      return fileId
    },
  }
  return kind.run(cx, kind.params.parse(job.params))
}

/** A refusal is told in its words, a fault by its number; a job that another worker has is left to it. */
async function ending(job: Claimed, error: unknown): Promise<void> {
  if (error instanceof Stopped) return error.standing === 'cancelled' ? settleJob(job, 'cancelled') : undefined
  if (error instanceof AppError) return settleJob(job, 'failed', { message: error.detail, result: { code: error.code, errors: error.errors } })
  const number = randomUUID().slice(0, 8).toUpperCase()
  console.error(`fault ${number}`, error)
  await settleJob(job, 'failed', { message: `没有办成。仍不行时，把编号 ${number} 告诉县管理员。` })
}
