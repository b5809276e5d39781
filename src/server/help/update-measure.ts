import 'server-only'
import { z } from 'zod'
import { measureStatuses, type MeasureCategory, type RiskType } from '@/domain/glossary'
import { MeasureProgress } from '@/domain/help/fields'
import type { HelpMeasure, Household } from '@/server/generated/prisma/client'
import { defineAction, type Target } from '@/server/kernel/action'
import { dateColumn } from '@/server/kernel/clock'
import { notFound } from '@/server/kernel/errors'
import { householdScope, lockHousehold } from '@/server/kernel/scope'
import { warningsOf } from './fit-context'
import { measureView } from './measure-view'
import { helps, writingRole } from './own-household'

interface MeasureTarget extends Target {
  row: HelpMeasure
  household: Household
  own: { household: boolean; measure: boolean }
  today: string
}

/** PATCH /measures/{id}: planned, delivered on a day, or stopped. A department keeps its own measures (K-12). */
export const updateMeasure = defineAction({
  name: 'measures.update',
  permission: 'measure.write',
  versioned: true,
  async load({ tx, actor, today }, { id = '' }): Promise<MeasureTarget> {
    const found = await tx.helpMeasure.findFirst({ where: { id, household: householdScope(actor) }, select: { householdId: true } })
    if (!found) throw notFound()
    const household = await lockHousehold(tx, actor, found.householdId)
    const row = await tx.helpMeasure.findUniqueOrThrow({ where: { county_id: { county: household.county, id } } })
    const measure = row.createdBy === actor.id || row.responsibleUnit === actor.department
    return { place: household.villageCode, version: row.version, row, household, own: { household: await helps(tx, actor, household), measure }, today }
  },
  actor: (cx, { household, own }) => void writingRole(cx.actor, 'measure.write', household.villageCode, own),
  body: ({ today }: MeasureTarget) => MeasureProgress(today),
  detail: z.strictObject({ from: z.enum(measureStatuses), to: z.enum(measureStatuses), deliveredOn: z.string().nullable(), version: z.int() }),
  async run(cx, { row, household, own }, { status, deliveredOn, effect }) {
    const delivered = status === 'planned' ? null : deliveredOn ? dateColumn(deliveredOn) : (row.deliveredOn ?? (status === 'delivered' ? dateColumn(cx.today) : null))
    const saved = await cx.tx.helpMeasure.update({
      where: { county_id: { county: row.county, id: row.id } },
      data: { status, deliveredOn: delivered, version: { increment: 1 }, ...(effect !== undefined && { effect }) },
    })
    const facts = { category: row.category as MeasureCategory, targetRisk: row.targetRisk as RiskType, status }
    const view = measureView(saved)
    return {
      result: { ...view, warnings: status === 'stopped' ? [] : await warningsOf(cx.tx, household, cx.today, [facts], () => 'targetRisk') },
      subject: { kind: 'measure' as const, id: row.id, householdId: household.id, villageCode: household.villageCode },
      detail: { from: row.status as typeof status, to: status, deliveredOn: view.deliveredOn ?? null, version: saved.version },
      role: writingRole(cx.actor, 'measure.write', household.villageCode, own),
    }
  },
})
