import 'server-only'
import { z } from 'zod'
import { NewVisit } from '@/domain/help/fields'
import { fenOf } from '@/domain/money/fen'
import { householdTarget, type HouseholdTarget } from '@/server/household/household-target'
import { defineAction } from '@/server/kernel/action'
import { clientIdTaken, idFor } from '@/server/kernel/client-id'
import { dateColumn, localDate } from '@/server/kernel/clock'
import { markEarlyWarnings } from '@/server/early-warning/mark-early-warnings'
import { visitView } from './visit-view'

/**
 * POST /households/{id}/visits: what was found at the household; the monthly check where the policy has one, and
 * then each missing safeguard is marked as an early warning. The same `clientId` again answers the visit that is there.
 */
export const recordVisit = defineAction({
  name: 'visits.record',
  permission: 'visit.write',
  status: 201,
  load: householdTarget,
  body: ({ today }: HouseholdTarget) => NewVisit(today),
  detail: z.strictObject({ on: z.string(), safeguardsMissing: z.array(z.string()), earlyWarnings: z.array(z.string()), repeated: z.boolean() }),
  async run(cx, { household }, { clientId, on, by, safeguards, perCapita, findings }) {
    const { county, id: householdId } = household
    const id = idFor(cx, clientId)
    const there = clientId ? await cx.tx.visit.findUnique({ where: { county_id: { county, id } } }) : null
    if (there && !(there.householdId === householdId && localDate(there.on) === on && there.by === by && there.findings === findings)) throw clientIdTaken()
    const row =
      there ??
      (await cx.tx.visit.create({
        data: {
          county, id, householdId, on: dateColumn(on), by, safeguards, perCapita: perCapita === undefined ? null : BigInt(fenOf(perCapita)),
          findings, recordedBy: cx.actor.id, recordedAt: cx.now,
        },
      }))
    if (!there)
      await cx.tx.safeguardCheck.create({ data: { county, id: cx.newId(), householdId, source: 'visit', sourceId: id, checkedOn: dateColumn(on), recordedAt: cx.now, ...safeguards } })
    const earlyWarnings = there ? [] : await markEarlyWarnings(cx, household, row)
    return {
      result: { ...visitView(row), ...(earlyWarnings.length > 0 && { earlyWarnings }) },
      subject: { kind: 'visit' as const, id, householdId, villageCode: household.villageCode },
      detail: { on, safeguardsMissing: Object.entries(safeguards).flatMap(([item, met]) => (met ? [] : [item])), earlyWarnings, repeated: there !== null },
    }
  },
})
