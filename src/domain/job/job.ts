/** Where background work stands. `queued` and `running` go on; the others are ends. */
export const jobStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof jobStates)[number]

const labels: Record<JobState, string> = { queued: '排队中', running: '办理中', done: '已完成', failed: '未完成', cancelled: '已取消' }

/** 「办理中」 */
export const jobStateLabel = (state: JobState): string => labels[state]

/** Whether the work still goes on: only then is there something to wait for or to cancel. */
export const isUnderWay = (state: JobState): boolean => state === 'queued' || state === 'running'

/** Background work as whoever started it sees it. */
export interface JobView {
  id: string
  kind: string
  state: JobState
  /** Units of its own counting (rows, households); `total` is null until it is known. */
  done: number
  total: number | null
  /** What it is doing, or why it ended without success, in one sentence. */
  message: string | null
  /** What came of it, by kind. */
  result: unknown
  /** A file to fetch, at `/files/{id}`, until it is thrown away. */
  file: { id: string; name: string; size: number; keptUntil: string } | null
  createdAt: string
  finishedAt: string | null
}
