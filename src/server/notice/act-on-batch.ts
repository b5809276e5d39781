import 'server-only'
import { z } from 'zod'
import { hatFor } from '@/domain/access/jurisdiction'
import { parseAll } from '@/domain/fields'
import { actOnCase } from '@/server/case/act-on-case'
import { getPhoto } from '@/server/attachment/get-photo'
import type { Caller } from '@/server/kernel/actor'
import { AppError, forbidden, invalid, notFound, type FieldError } from '@/server/kernel/errors'
import { getNoticeBatch } from './get-notice-batch'

const Body = z.strictObject({
  batch: z.string(),
  action: z.enum(['post', 'close']),
  items: z.array(z.strictObject({ id: z.string(), version: z.int() })).min(1).max(500),
  data: z.record(z.string(), z.unknown()).default({}),
})

export interface HouseholdResult {
  caseId: string
  headName: string
  ok: boolean
  /** Why it was refused: with rule and clause where the engine named them. */
  errors: FieldError[]
}

/**
 * Posts or closes a whole batch, each household by its own act: what is refused for one holds up no other (K-16). With a
 * key a repetition goes on where it stopped. Throws 404 for a batch or a household outside the scope, 403 for a role that
 * never acts in cases, 422 where a field of the form is wrong, before anything is written.
 */
export async function actOnBatch(caller: Caller, body: unknown, key: string): Promise<HouseholdResult[]> {
  const parsed = parseAll(Body, body)
  if (!parsed.ok) throw invalid(parsed.errors)
  const { action, items, data: { lateReason, ...data } } = parsed.data
  const { batch } = await getNoticeBatch(caller, { id: parsed.data.batch })
  const rows = items.map(({ id }) => batch?.rows.find((row) => row.case.id === id))
  if (!batch || rows.some((row) => !row)) throw notFound()
  if (!hatFor(caller.actor.hats, 'case.act', batch.villageCode)) throw forbidden()
  if (typeof data.photoId === 'string') await knownPhoto(caller, data.photoId)
  const results: HouseholdResult[] = []
  for (const [i, { id, version }] of items.entries()) {
    const { headName, late } = rows[i]!.case
    try {
      await actOnCase(caller, { params: { id }, body: { action, version, data: { ...data, ...(late && lateReason !== undefined && { lateReason }) } }, key: `${key}:${id}` })
      results.push({ caseId: id, headName, ok: true, errors: [] })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (error.code === 'invalid' && !results.some(({ ok }) => ok)) throw error // the form itself is wrong, and for every household
      results.push({ caseId: id, headName, ok: false, errors: error.errors.length > 0 ? error.errors : [{ path: '', message: error.detail }] })
    }
  }
  return results
}

async function knownPhoto(caller: Caller, id: string): Promise<void> {
  try {
    await getPhoto(caller, { id })
  } catch (error) {
    if (error instanceof AppError && error.status === 404) throw invalid([{ path: 'data.photoId', message: '没有找到这张照片，请重拍。' }])
    throw error
  }
}
