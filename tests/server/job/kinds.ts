import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { defineJob, type JobKind } from '@/server/job/job-kind'
import { AppError } from '@/server/kernel/errors'

/** Goes on where an earlier run stopped; each step takes a moment, as work does. */
export const counting = defineJob({
  kind: 'test.count',
  params: z.strictObject({ steps: z.int(), stepMs: z.int().default(0) }),
  async run(cx, { steps, stepMs }) {
    for (let i = cx.doneBefore + 1; i <= steps; i++) {
      await pause(stepMs)
      await cx.report(i, steps, `第 ${i} 步`)
    }
    return { from: cx.doneBefore, attempt: cx.attempt, role: cx.caller.actor.hats[0]!.role }
  },
})

export const writing = defineJob({
  kind: 'test.write',
  params: z.strictObject({ text: z.string() }),
  async run(cx, { text }) {
    await cx.keepFile({ name: '名册.txt', mime: 'text/plain', write: async (out) => out.write(text) })
  },
})

export const refusing = defineJob({
  kind: 'test.refuse',
  params: z.strictObject({ fault: z.boolean() }),
  async run(_cx, { fault }) {
    throw fault ? new Error('a programming error') : new AppError(422, 'invalid', '表头不对。')
  },
})

const kinds: JobKind[] = [counting, writing, refusing]
export const findKind = (name: string) => kinds.find(({ kind }) => kind === name)
