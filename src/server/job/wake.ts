import 'server-only'

// The pages and the loop may be bundled apart: they meet on the global object.

const holder = globalThis as typeof globalThis & { shouwangJobs?: EventTarget }
const bell = () => (holder.shouwangJobs ??= new EventTarget())

const AFTER_COMMIT = 50 // ms; the bell is rung inside of the transaction that makes the job

/** Says that there is work, shortly after the caller's transaction. Whoever misses it finds the work at the next look. */
export function wakeJobs(): void {
  setTimeout(() => bell().dispatchEvent(new Event('work')), AFTER_COMMIT).unref()
}

/** Waits until somebody rings, `ms` have passed or the loop is told to stop. */
export function untilWoken(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController()
    const end = () => {
      over.abort()
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(end, ms)
    bell().addEventListener('work', end, { signal: over.signal })
    stop.addEventListener('abort', end, { signal: over.signal })
    if (stop.aborted) end()
  })
}
