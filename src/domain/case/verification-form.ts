import { z } from 'zod'
import { assetItems, categories, riskTypes, visitorCapacities } from '../glossary'
import { incomeKinds } from '../income/per-capita'
import { form, hasTwoDecimals, maybeWords, pastDay, sixSafeguards, words, yuan, type Always, type FormOf } from './fields'

const risk = z
  .strictObject({ type: z.enum(riskTypes), note: maybeWords(200).optional() })
  .refine(({ type, note }) => type !== 'other' || !!note, { path: ['note'], error: '风险选「其他」的，须写明具体情况。' })

const own = (of: FormOf) => ({
  visitedOn: pastDay(of),
  visitors: z.array(z.strictObject({ name: words(50), capacity: z.enum(visitorCapacities) })).max(50),
  methods: maybeWords(500).or(z.array(words(100)).max(20)).optional(),
  income: z.strictObject({ wage: yuan, business: yuan, property: yuan, transfer: yuan, businessCost: yuan }),
  incomeLines: z.array(z.strictObject({ kind: z.enum(incomeKinds), label: words(100), amount: yuan, excluded: z.boolean().optional() })).max(60).optional(),
  previousPerCapita: z.number().min(-1e9).max(1e9).refine(hasTwoDecimals, { error: '上年人均纯收入最多两位小数。' }).optional(),
  rigidExpense: z.strictObject({ medical: yuan, education: yuan, disaster: yuan, accident: yuan, other: yuan }),
  incomeDropped: z.boolean().optional(),
  incomeStable: z.boolean().optional(),
  severeHardship: z.boolean().optional(),
  situation: z.int().min(1).max(4).optional(),
  safeguards: sixSafeguards,
  risks: z.array(risk).max(5),
  category: z.enum(categories).optional(),
  assets: z.array(z.enum(assetItems)).max(assetItems.length),
  /** Groups of values brought from an earlier record that the visitors checked: nothing but what they changed has changed. */
  unchanged: z.array(z.enum(['income', 'rigidExpense', 'safeguards'])).max(3).optional(),
  authorised: z.boolean().optional(),
  signedByHousehold: z.boolean(),
  signedByVisitors: z.boolean(),
})

const ofElimination = (of: FormOf) => ({
  measuresEffective: z.boolean(),
  stableSince: pastDay(of),
  rigidExpenseSettled: z.boolean(),
  basicLifeSecure: z.boolean().optional(),
  naturallyGone: z.boolean().optional(),
})

/**
 * The form of 入户核实, filled by the investigators and never by the household. Income, expenditure and every
 * safeguard must be there; it is asked at inclusion and at elimination (D-026), which needs more besides.
 */
export const verificationForm = (of: FormOf) =>
  form({
    ...own(of),
    ...(of.kind === 'elimination' ? ofElimination(of) : ({} as Partial<ReturnType<typeof ofElimination>>)),
  }) as unknown as z.ZodType<Verification>

type FieldsOf<F extends (of: FormOf) => z.core.$ZodShape> = z.output<z.ZodObject<ReturnType<F>, z.core.$strict>>

export type EliminationFacts = FieldsOf<typeof ofElimination>
export type Verification = FieldsOf<typeof own> & Partial<EliminationFacts> & Always
