import 'server-only'
import { z } from 'zod'
import { defineJob } from '@/server/job/job-kind'
import { commitChunk } from './commit-chunk'

/** 确认导入: chunk by chunk until nothing is left. Cut off, it goes on behind the last chunk; cancelled, what was taken over stays. */
export const commitJob = defineJob({
  kind: 'imports.commit',
  params: z.strictObject({ id: z.string() }),
  async run(cx, { id }) {
    let done = cx.doneBefore
    for (;;) {
      const { result } = await commitChunk(cx.caller, { params: { id } })
      done += result.done
      await cx.report(done, done + result.left, '正在写入')
      if (result.left === 0) return { households: done }
    }
  },
})
