import 'server-only'
import { Prisma } from '@/server/generated/prisma/client'
import { db } from './db'

const LONGEST = 1_800_000 // ms

/**
 * Reads a long list through a cursor of the database, all of one moment, without holding more than `size` rows. `work` is
 * waited for before the next rows are fetched; its throw ends the reading.
 */
export async function eachBatch<T>(rows: Prisma.Sql, size: number, work: (batch: T[]) => Promise<void>): Promise<void> {
  await db().$transaction(
    async (tx) => {
      await tx.$executeRaw`DECLARE long_list NO SCROLL CURSOR FOR ${rows}`
      for (;;) {
        const batch = await tx.$queryRaw<T[]>`FETCH FORWARD ${Prisma.raw(String(size))} FROM long_list`
        if (batch.length === 0) return
        await work(batch)
      }
    },
    { maxWait: 10_000, timeout: LONGEST, isolationLevel: 'RepeatableRead' },
  )
}
