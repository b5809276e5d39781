import 'server-only'
import { z } from 'zod'
import { clueBody, type ClueBody } from '@/domain/clue/clue-fields'
import { refuseClue } from '@/domain/clue/refuse-clue'
import { channels } from '@/domain/glossary'
import type { Clue, Household } from '@/server/generated/prisma/client'
import { defineAction, type Target } from '@/server/kernel/action'
import { clientIdTaken, idFor } from '@/server/kernel/client-id'
import { dateColumn, localDate } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'
import { ruleViolation } from '@/server/kernel/errors'
import { lockHousehold } from '@/server/kernel/scope'
import { policyInForce } from '@/server/policy/policy-in-force'
import { clueView } from './clue-view'

interface HouseholdTarget extends Target {
  household: Household | null
  today: string
}

/** POST /clues: a clue of risk. The first open one of a household starts the 15-day clock (D-001). */
export const recordClue = defineAction({
  name: 'clues.record',
  permission: 'clue.write',
  status: 201,
  async load({ tx, actor, today }, _params, raw): Promise<HouseholdTarget> {
    const household = typeof raw.householdId === 'string' ? await lockHousehold(tx, actor, raw.householdId) : null
    return { place: household?.villageCode ?? null, household, today }
  },
  body: ({ today }: HouseholdTarget) => clueBody(today),
  detail: z.strictObject({ channel: z.enum(channels), foundOn: z.string(), byProxy: z.boolean() }),
  async run(cx, { household: found }, body) {
    const household = found!
    const { channel, foundOn, source, byProxy = false, proxyName, note, clientId } = body
    const id = idFor(cx, clientId)
    const there = clientId ? await cx.tx.clue.findUnique({ where: { county_id: { county: cx.county, id } } }) : null
    if (there && !isSame(there, body)) throw clientIdTaken()
    if (channel === 'selfReport') await assertMayApply(cx.tx, household, cx.today)
    const row = there ?? (await cx.tx.clue.create({
      data: {
        county: household.county, id, householdId: household.id, channel, foundOn: dateColumn(foundOn), source: source || null, byProxy: byProxy || !!proxyName, proxyName: proxyName || null,
        note, recordedBy: cx.actor.id, recordedAt: cx.now,
      },
    }))
    return {
      result: clueView(row),
      subject: { kind: 'clue', id: row.id, householdId: household.id, villageCode: household.villageCode },
      detail: { channel, foundOn, byProxy: row.byProxy },
    }
  },
})

/** Throws 422 R-063 where the policy in force at the household forbids applications. */
async function assertMayApply(tx: Tx, household: Household, today: string): Promise<void> {
  const { policy } = await policyInForce(tx, household.villageCode, today)
  const refusal = refuseClue('selfReport', policy)
  if (refusal) throw ruleViolation([refusal])
}

const isSame = (there: Clue, body: ClueBody): boolean =>
  there.householdId === body.householdId && there.channel === body.channel && localDate(there.foundOn) === body.foundOn && there.note === body.note && there.source === (body.source || null)
