import { z } from 'zod'
import { hasTwoDecimals, maybeWords, pastDay, sixSafeguards, words, yuan } from '../case/fields'
import { measureCategories, measureStatuses, riskTypes } from '../glossary'
import { dayField } from '../time/day-field'
import type { LocalDate } from '../time/local-date'

/** A measure as it is planned (POST /measures, measures of a plan). `amount` in yuan; `plannedOn` may lie ahead. */
export const measureFields = {
  category: z.enum(measureCategories),
  instrument: words(200),
  targetRisk: z.enum(riskTypes),
  beneficiary: words(100).optional(),
  responsibleUnit: words(100),
  plannedOn: dayField,
  amount: yuan.optional(),
}
export const MeasureFields = z.strictObject(measureFields)
export type MeasureFields = z.output<typeof MeasureFields>

/** POST /measures */
export const NewMeasure = z.strictObject({ householdId: z.string().min(1), ...measureFields })

/** PATCH /measures/{id}: what became of it. Nothing is delivered on a day to come, nor while it is only planned. */
export const MeasureProgress = (today: LocalDate | null) =>
  z
    .strictObject({ version: z.int(), status: z.enum(measureStatuses), deliveredOn: pastDay({ today }).optional(), effect: words(500).optional() })
    .refine(({ status, deliveredOn }) => !(status === 'planned' && deliveredOn), { path: ['deliveredOn'], error: '落实日期只在措施已落实时填写。' })

/** POST /households/{id}/plan */
export const NewPlan = (today: LocalDate | null) =>
  z.strictObject({ basedOn: words(500), declaredOn: pastDay({ today }), measures: z.array(MeasureFields).max(50), lateReason: maybeWords(500).optional() })

/** PUT /households/{id}/helper */
export const HelperFields = (today: LocalDate | null) =>
  z.strictObject({ workerName: words(50), unit: words(100), publicServant: z.boolean(), from: pastDay({ today }), exceptionReason: maybeWords(500).optional() })

const perCapita = z
  .number()
  .min(-1_000_000)
  .max(1_000_000)
  .refine(hasTwoDecimals, { error: '人均纯收入最多两位小数。' })

/** POST /households/{id}/visits; `clientId` makes a repetition from a phone harmless. */
export const NewVisit = (today: LocalDate | null) =>
  z.strictObject({ clientId: z.string().optional(), on: pastDay({ today }), by: words(100), safeguards: sixSafeguards, perCapita: perCapita.optional(), findings: words(2000) })
