import 'server-only'
import { z } from 'zod'
import { labelOf, type EarlyWarningAct, type Role } from '@/domain/glossary'
import type { Actor } from '@/server/kernel/actor'
import { instantOf } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { householdScope } from '@/server/kernel/scope'
import { earlyWarningView, withHousehold } from './early-warning-view'

/** GET /early-warnings/{id}: the warning with everything that was done to it. */
export const getEarlyWarning = defineQuery({
  name: 'earlyWarnings.get',
  permission: 'earlyWarning.read',
  input: z.strictObject({ id: z.string() }),
  run: ({ db, actor, today }, { id }) => wholeWarning(db, actor, today, id),
})

export type EarlyWarningFile = Awaited<ReturnType<typeof wholeWarning>>

/** The whole resource, for its GET and for the answer of an act. Throws not-found outside the scope. */
export async function wholeWarning(db: Pick<Tx, 'earlyWarning'>, actor: Actor, today: string, id: string) {
  const row = await db.earlyWarning.findFirst({ where: { id, household: householdScope(actor) }, include: { ...withHousehold, events: { orderBy: { seq: 'asc' } } } })
  if (!row) throw notFound()
  return {
    ...earlyWarningView(row, actor, today),
    events: row.events.map((event) => ({
      seq: event.seq, at: instantOf(event.at), actor: { id: event.actorId, name: event.actorName, role: event.actorRole as Role },
      action: event.action as EarlyWarningAct, actionLabel: labelOf('earlyWarningAct', event.action as EarlyWarningAct), note: event.note,
    })),
  }
}
