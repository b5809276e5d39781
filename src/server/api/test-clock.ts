import 'server-only'
import { z } from 'zod'
import { parseAll } from '@/domain/fields'
import { instantOf, timestampColumn } from '@/server/kernel/clock'
import { transaction } from '@/server/kernel/db'
import { invalid } from '@/server/kernel/errors'

export const ClockRequest = z.strictObject({ now: z.iso.datetime({ offset: true, local: false, abort: true, error: '时间写作 2026-05-18T09:00:00+08:00。' }).refine((now) => now >= '1900' && now < '3000', { error: '时间须在 1900 年至 2999 年之间。' }).nullable() })

/** PUT /test/clock: time stands there for every process until the next call; null returns to the machine's. */
export async function setTestClock(body: unknown): Promise<{ now: string | null }> {
  const parsed = parseAll(ClockRequest, body)
  if (!parsed.ok) throw invalid(parsed.errors)
  const now = parsed.data.now === null ? null : timestampColumn(parsed.data.now)
  await transaction((tx) => tx.testClock.upsert({ where: { id: 1 }, create: { id: 1, now }, update: { now } }))
  return { now: now && instantOf(now) }
}
