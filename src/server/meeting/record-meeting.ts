import 'server-only'
import { z } from 'zod'
import { covers, hatFor } from '@/domain/access/jurisdiction'
import { parseAll } from '@/domain/fields'
import { actOnCase } from '@/server/case/act-on-case'
import type { Caller } from '@/server/kernel/actor'
import { AppError, forbidden, invalid, notFound, type FieldError } from '@/server/kernel/errors'
import type { HouseholdResult } from '@/server/notice/act-on-batch'
import { getMeeting } from './get-meeting'

const answers = z.record(z.string(), z.unknown())
const Body = z.strictObject({
  village: z.string(),
  meeting: answers,
  items: z.array(z.looseObject({ id: z.string(), version: z.int(), late: z.boolean().optional(), decision: z.string().optional() })).max(200),
})

/** Fields that the whole meeting shares; the others are a household's own. */
const SHARED = ['meetingOn', 'place', 'attendees', 'expected', 'lateReason']

/**
 * 村级评议: one meeting, each household judged by its own act; a household without a conclusion was not on the agenda. What
 * is refused for one holds up no other. With a key a repetition goes on where it stopped. Throws 404 for a household
 * outside the scope, 403 for a role that never acts, 422 where the form is wrong before anything is written.
 */
export async function recordMeeting(caller: Caller, body: unknown, key: string): Promise<HouseholdResult[]> {
  const parsed = parseAll(Body, body)
  if (!parsed.ok) throw invalid(parsed.errors)
  const { village, meeting: { lateReason, ...shared }, items } = parsed.data
  if (!caller.actor.hats.some(({ region }) => covers(region, village))) throw notFound()
  if (!hatFor(caller.actor.hats, 'case.act', village)) throw forbidden()
  const judged = items.map((item, i) => ({ ...item, i })).filter(({ decision }) => decision !== undefined)
  if (judged.length === 0) throw invalid([{ path: 'items.0.decision', message: '还没有登记评议结论。', fix: '至少登记一户的结论。' }])
  const { households } = await getMeeting(caller, { village })
  const results: HouseholdResult[] = []
  for (const { i, id, version, late, ...own } of judged) {
    try {
      const data = { ...shared, ...own, ...(late && lateReason !== undefined && { lateReason }) }
      const { result } = await actOnCase(caller, { params: { id }, body: { action: 'submit', version, data }, key: `${key}:${id}` })
      results.push({ caseId: id, headName: result.household.headName, ok: true, errors: [] })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const errors = error.errors.map((one) => atField(one, i))
      if (['invalid', 'not-found'].includes(error.code) && !results.some(({ ok }) => ok)) throw new AppError(error.status, error.code, error.detail, errors)
      const headName = households.find((known) => known.id === id)?.headName ?? '该户'
      results.push({ caseId: id, headName, ok: false, errors: errors.length > 0 ? errors : [{ path: '', message: error.detail }] })
    }
  }
  return results
}

/** Where the form has the field: of the meeting, or in the row of the household. */
function atField({ path, ...error }: FieldError, i: number): FieldError {
  const field = path.replace(/^data\./, '')
  return { ...error, path: SHARED.some((shared) => field === shared || field.startsWith(`${shared}.`)) ? field : `items.${i}.${field}` }
}
