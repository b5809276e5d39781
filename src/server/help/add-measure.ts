import 'server-only'
import { z } from 'zod'
import { measureCategories, riskTypes } from '@/domain/glossary'
import { NewMeasure } from '@/domain/help/fields'
import type { Household } from '@/server/generated/prisma/client'
import { defineAction, type Target } from '@/server/kernel/action'
import { lockHousehold } from '@/server/kernel/scope'
import { warningsOf } from './fit-context'
import { measureRow, measureView } from './measure-view'
import { helps, writingRole } from './own-household'

/** POST /measures: may precede plan and helper. What does not fit is warned of, never refused. */
export const addMeasure = defineAction({
  name: 'measures.add',
  permission: 'measure.write',
  status: 201,
  async load({ tx, actor }, _params, raw): Promise<Target & { household: Household | null; own: boolean }> {
    if (typeof raw.householdId !== 'string') return { place: null, household: null, own: false }
    const household = await lockHousehold(tx, actor, raw.householdId)
    return { place: household.villageCode, household, own: await helps(tx, actor, household) }
  },
  actor: (cx, { place, own }) => void (place && writingRole(cx.actor, 'measure.write', place, { household: own })),
  body: NewMeasure,
  detail: z.strictObject({ category: z.enum(measureCategories), targetRisk: z.enum(riskTypes), instrument: z.string(), warned: z.array(z.string()) }),
  async run(cx, { household: found, own }, { householdId, ...fields }) {
    const household = found!
    const origin = { county: household.county, id: cx.newId(), householdId, createdBy: cx.actor.id, createdAt: cx.now }
    const row = await cx.tx.helpMeasure.create({ data: measureRow(origin, fields) })
    const warnings = await warningsOf(cx.tx, household, cx.today, [{ ...fields, status: 'planned' }], () => 'targetRisk')
    return {
      result: { ...measureView(row), warnings },
      subject: { kind: 'measure' as const, id: row.id, householdId, villageCode: household.villageCode },
      detail: { category: fields.category, targetRisk: fields.targetRisk, instrument: fields.instrument, warned: warnings.map(({ rule }) => rule!) },
      role: writingRole(cx.actor, 'measure.write', household.villageCode, { household: own }),
    }
  },
})
