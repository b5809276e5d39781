import 'server-only'
import type { JobState, JobView } from '@/domain/job/job'
import type { Job, StoredFile } from '@/server/generated/prisma/client'
import { instantOf } from '@/server/kernel/clock'

/** A job as whoever started it sees it; `file` is its file while it is kept. */
export const jobView = (job: Job, file: StoredFile | null): JobView => ({
  id: job.id, kind: job.kind, state: job.state as JobState, done: job.done, total: job.total, message: job.message, result: job.result,
  file: file && { id: file.id, name: file.name, size: file.size, keptUntil: instantOf(file.keptUntil) },
  createdAt: instantOf(job.createdAt), finishedAt: job.finishedAt && instantOf(job.finishedAt),
})
