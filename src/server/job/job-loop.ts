import 'server-only'
import { throwAwayFiles } from '@/server/file/throw-away'
import { throwAwayImports } from '@/server/import/throw-away'
import { claimJob } from './claim'
import { findJobKind } from './job-kinds'
import { runJob } from './run-job'
import { untilWoken } from './wake'

const AT_ONCE = 2 // a long import must not hold up an export
const LOOK = 10_000 // ms between two looks without a call: for work of other processes, and of dead ones
const AFTER_FAULT = 5_000
const TIDY = 3_600_000

/** Does one job, if there is one. Returns whether there was. */
export async function runNextJob(find = findJobKind): Promise<boolean> {
  const job = await claimJob()
  if (job) await runJob(job, find)
  return job !== null
}

async function lane(stop: AbortSignal, find: typeof findJobKind): Promise<void> {
  while (!stop.aborted) {
    try {
      if (!(await runNextJob(find))) await untilWoken(LOOK, stop)
    } catch (error) {
      console.warn('jobs wait: the database does not answer', error)
      await untilWoken(AFTER_FAULT, stop)
    }
  }
}

function tidy(): void {
  throwAwayImports().catch((error: unknown) => console.warn('old imports could not be thrown away yet', error))
  throwAwayFiles().catch((error: unknown) => console.warn('old files could not be thrown away yet', error))
}

const holder = globalThis as typeof globalThis & { shouwangJobLoop?: AbortController }

/** Starts the loop of this process, once however often it is called. Any number of processes may run one. */
export function startJobs(find = findJobKind): void {
  if (holder.shouwangJobLoop) return
  const { signal } = (holder.shouwangJobLoop = new AbortController())
  for (let i = 0; i < AT_ONCE; i++) void lane(signal, find)
  tidy()
  setInterval(tidy, TIDY).unref()
}
