import 'server-only'
import type { z } from 'zod'
import type { Caller } from '@/server/kernel/actor'
import type { Keeping } from '@/server/file/keep-file'

/** What the work of a job is given. It may be started again at any point: what it has committed must not be done twice. */
export interface JobContext {
  id: string
  county: string
  /** Whoever started it, read fresh, under the hats worn then. */
  caller: Caller
  /** 1, or more where an earlier run was cut off. */
  attempt: number
  /** Units the earlier run had reported; 0 at first. */
  doneBefore: number
  /** Aborted when it was cancelled or another worker took over. */
  signal: AbortSignal
  /** Tells how far it is, as often as it likes: written twice a second at most. Throws where it has to stop. */
  report(done: number, total?: number, message?: string): Promise<void>
  /** Keeps a file that `write` makes as a stream, and gives its id. The last one kept is the job's file. */
  keepFile(file: Omit<Keeping, 'county' | 'createdBy'>): Promise<string>
}

interface JobSpec<S extends z.ZodType> {
  /** `<noun>.<verb>`, unique. */
  kind: string
  params: S
  /** What comes of it is kept as JSON. A refusal (AppError) ends it with its sentence, anything else as a fault with a number. */
  run(cx: JobContext, params: z.output<S>): Promise<unknown>
}

export type JobKind<S extends z.ZodType = z.ZodType> = JobSpec<S>

/** A kind of background work; it also stands in job-kinds.ts. Its reads are queries and its writes actions, called with `cx.caller`. */
export const defineJob = <S extends z.ZodType>(spec: JobSpec<S>): JobKind<S> => spec
