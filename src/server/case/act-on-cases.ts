import 'server-only'
import { z } from 'zod'
import { hatFor } from '@/domain/access/jurisdiction'
import { parseAll } from '@/domain/fields'
import type { Caller } from '@/server/kernel/actor'
import { transaction } from '@/server/kernel/db'
import { AppError, forbidden, invalid, toProblem } from '@/server/kernel/errors'
import { keepAnswer, takeKey } from '@/server/kernel/idempotency'
import { actOnCase } from './act-on-case'

export const BulkBody = z.strictObject({
  action: z.string(),
  items: z.array(z.strictObject({ id: z.string(), version: z.int() })).min(1).max(500),
  data: z.record(z.string(), z.unknown()).default({}),
})

interface ItemResult {
  id: string
  ok: boolean
  problem?: unknown
}

/**
 * POST /cases/bulk and /cases/preview: each row is checked again and committed on its own, in the order sent. With a key a
 * repetition after a crash goes on where it stopped, because every row has a key of its own.
 */
export async function actOnCases(caller: Caller, body: unknown, { preview = false, key }: { preview?: boolean; key?: string } = {}) {
  if (!hatFor(caller.actor.hats, 'case.act', null)) throw forbidden()
  const parsed = parseAll(BulkBody, body)
  if (!parsed.ok) throw invalid(parsed.errors)
  const { action, items, data } = parsed.data
  if (key && !preview) {
    const first = await transaction((tx) => takeKey(tx, caller.actor, key, 'cases.bulk', parsed.data))
    if (first?.response) return { answer: first.response as { results: ItemResult[] }, replayed: true }
  }
  const bulk: Caller = { ...caller, channel: 'bulk-api' }
  const results: ItemResult[] = []
  let allReplayed = key !== undefined // of two at once, the one that only found the rows of the other
  for (const [index, { id, version }] of items.entries()) {
    const call = { params: { id }, body: { action, version, data }, ...(key && { key: `${key}:${index}` }) }
    try {
      const { replayed } = await (preview ? actOnCase.preview(bulk, call) : actOnCase(bulk, call))
      allReplayed &&= replayed
      results.push({ id, ok: true })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      results.push({ id, ok: false, problem: toProblem(error) })
    }
  }
  if (key && !preview) await transaction((tx) => keepAnswer(tx, caller.actor, key, 200, { results }))
  return { answer: { results }, replayed: allReplayed && results.some(({ ok }) => ok) }
}
