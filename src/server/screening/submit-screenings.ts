import 'server-only'
import { z } from 'zod'
import { hatFor } from '@/domain/access/jurisdiction'
import { parseAll } from '@/domain/fields'
import type { Raw } from '@/server/kernel/action'
import type { Caller } from '@/server/kernel/actor'
import { transaction } from '@/server/kernel/db'
import { AppError, forbidden, invalid, toProblem } from '@/server/kernel/errors'
import { keepAnswer, takeKey } from '@/server/kernel/idempotency'
import { submitScreening } from './submit-screening'

export const BatchBody = z.strictObject({ items: z.array(z.unknown()).min(1).max(500) })

interface ItemResult {
  index: number
  ok: boolean
  id?: string
  problem?: unknown
}

/**
 * POST /screenings/batch: each valid line is written by itself, the others say why not, in the order sent. A repeated
 * `clientId` answers the line that is there; with a key a repetition after a crash goes on where it stopped.
 */
export async function submitScreenings(caller: Caller, body: Raw, key?: string): Promise<{ answer: { results: ItemResult[] }; replayed: boolean }> {
  if (!hatFor(caller.actor.hats, 'screening.write', null)) throw forbidden()
  const lines = Array.isArray(body.items) ? (body.items as unknown[]) : []
  const parsed = parseAll(BatchBody, { ...body, ...(Array.isArray(body.items) && { items: lines.map((_, index) => index) }) }) // what is in a line is judged line by line
  if (!parsed.ok) throw invalid(parsed.errors)
  if (key) {
    const first = await transaction((tx) => takeKey(tx, caller.actor, key, 'screenings.batch', body))
    if (first?.response) return { answer: first.response as { results: ItemResult[] }, replayed: true }
  }
  const results: ItemResult[] = []
  let allReplayed = key !== undefined // of two at once, the one that only found the rows of the other
  for (const [index, item] of lines.entries()) {
    try {
      if (!isBody(item)) throw invalid([{ path: '', message: '每一项须为一份筛查表。' }])
      const { result, replayed } = await submitScreening(caller, { body: item, ...(key && { key: `${key}:${index}` }) })
      allReplayed &&= replayed
      results.push({ index, ok: true, id: result.id })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      results.push({ index, ok: false, problem: toProblem(error) })
    }
  }
  if (key) await transaction((tx) => keepAnswer(tx, caller.actor, key, 200, { results }))
  return { answer: { results }, replayed: allReplayed && results.some(({ ok }) => ok) }
}

const isBody = (item: unknown): item is Raw => typeof item === 'object' && item !== null && !Array.isArray(item)
