/** Runs once in each server process: background jobs are done here, beside the requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startJobs } = await import('@/server/job/job-loop')
  startJobs()
}
