import { z } from 'zod'
import { formNumbers } from '../form/numbers'
import { assetItems, caseKinds, categories, keyGroups, measureCategories, riskTypes, roles, stepKinds } from '../glossary'
import { warningCodes } from '../warning/codes'
import { countyDefaults } from './variants/county-defaults'
import { ruleSet } from './rules'

const clause = z.string().min(1)
const count = z.int().min(1)
const text = z.string().min(1)

/** A deadline of the procedure. `until` is the decision, the help plan, or the key of a step; `from` the first clue, else the opening. */
const clock = z.strictObject({
  rule: z.enum(['D-001', 'D-002', 'D-005']),
  title: text,
  days: count,
  soft: z.boolean(),
  from: z.enum(['clue', 'decision']),
  until: text,
  dayKind: z.enum(['calendar', 'working']),
  clause,
})

/** One step of a procedure. The order of steps is the order of the list, also where the way out is that of the way in; what a kind of step means is code in `case/steps`. */
const step = z.strictObject({
  key: text,
  kind: z.enum(stepKinds),
  title: text,
  /** Who acts, in the words of the source. */
  actor: text,
  /** Roles that may record it where they differ from K-12. */
  roles: z.array(z.enum(roles)).min(1).optional(),
  /** Key of the step from which on it may be done ahead of its turn, once authorised. */
  parallelFrom: text.optional(),
  forms: z.array(text).default([]),
  rules: ruleSet.default({}),
  clause,
})

const procedure = z
  .strictObject({
    clause,
    steps: z.array(step).min(1),
    clocks: z.array(clock).default([]),
    /** Who may open a case of this kind (api.md, Cases). */
    openers: z.array(z.enum(roles)).default(['villageCadre', 'townshipClerk']),
    /** Rules that are checked when a case is opened. */
    opening: ruleSet.default({}),
  })
  .superRefine(({ steps, clocks }, context) => {
    const keys = steps.map(({ key }) => key)
    if (new Set(keys).size !== keys.length) context.addIssue({ code: 'custom', message: 'step keys repeat' })
    const last = steps.at(-1)!
    if (last.kind !== 'systemEntry' || last.key !== 'systemEntry') context.addIssue({ code: 'custom', message: 'a procedure ends with the system entry' })
    for (const { kind, rules } of steps)
      if (kind === 'publicNotice' && !rules['R-047']) context.addIssue({ code: 'custom', message: 'a notice needs its days (R-047)' })
    for (const { until } of clocks)
      if (!['decision', 'plan', ...keys].includes(until)) context.addIssue({ code: 'custom', message: `no step ${until}` })
  })

const incomePeriod = z.discriminatedUnion('mode', [
  /** The year before the opening; with `estimateAllowed` the text also looks at an estimate of the current year. */
  z.strictObject({ mode: z.literal('calendarYear'), estimateAllowed: z.boolean().optional(), clause }),
  z.strictObject({ mode: z.literal('pastYear'), clause }),
  /** 「履行认定程序前12个月内」 */
  z.strictObject({ mode: z.literal('rolling12'), clause }),
  z.strictObject({ mode: z.literal('fixed'), from: z.string().regex(/^\d\d-\d\d$/), to: z.string().regex(/^\d\d-\d\d$/), clause }),
])

/** A key on which the text may be silent: `null` takes the county's default, whose clause is 「本县规定」. */
const silent = <S extends z.ZodType>(schema: S, fallback: z.output<S>) => schema.nullable().transform((value): z.output<S> => (value ?? fallback) as z.output<S>)

/** A number that the county may set for itself; null is 「未设定」 and switches its warning off (K-18). */
const countyParameter = z.strictObject({ title: text, value: z.number().nullable(), unit: text, clause })

const policySchema = z.strictObject({
  /** The contract's identifier; the list in `variants/index.ts` makes the type of all of them. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: count,
  /** As lists and choices name it. */
  shortTitle: text,
  title: text,
  source: text,
  issuer: text,
  year: z.int().nullable(),
  /** 监测线 in 分; exactly the line counts as within it unless the county decided otherwise (K-05). `referenceOnly` is null where the text does not say. */
  threshold: z.strictObject({ amount: count, boundary: z.enum(['within', 'above']).default('within'), referenceOnly: z.boolean().nullable(), term: text, clause }),
  incomePeriod: silent(incomePeriod, countyDefaults.incomePeriod),
  /** Who is counted: the register, the register unless the county decides otherwise, or who really lives together. */
  memberRule: silent(z.strictObject({ rule: z.enum(['register', 'registerOrCounty', 'coResident']), clause }), countyDefaults.memberRule),
  /** Who is in scope; `converted` takes in households turned urban without urban security. */
  coverage: silent(z.strictObject({ population: text, converted: z.boolean(), clause }), countyDefaults.coverage),
  categories: silent(z.array(z.strictObject({ category: z.enum(categories), clause })).min(1), countyDefaults.categories),
  riskTypes: silent(z.array(z.strictObject({ risk: z.enum(riskTypes), clause })).min(1), countyDefaults.riskTypes),
  /** Groups to look at first; `origin` says whether a list can be had or the survey finds them. */
  keyGroups: z.array(z.strictObject({ group: z.enum(keyGroups), title: text, origin: z.enum(['supplied', 'found']).optional(), clause })),
  application: silent(z.strictObject({ mode: z.enum(['required', 'optional', 'authorisationOnly', 'forbidden']), clause }), countyDefaults.application),
  /** Who supplies which data for the comparison, and which item of the 负面清单 a hit stands for. */
  comparisonItems: silent(z.array(z.strictObject({ item: text, department: text, asset: z.enum(assetItems).nullable(), clause })), countyDefaults.comparisonItems),
  helper: silent(z.strictObject({ title: text, capacities: z.array(text).min(1), clause }), countyDefaults.helper),
  /** Which risks a kind of help answers, by what means, and who leads. */
  measures: silent(
    z.array(
      z.strictObject({
        category: z.enum(measureCategories),
        risks: z.array(z.enum(riskTypes)),
        instruments: z.array(text),
        lead: text.nullable(),
        responsible: z.array(text),
        clause,
      }),
    ),
    countyDefaults.measures,
  ),
  /** How often what is done. */
  cadence: z.array(
    z.strictObject({
      what: text, times: count, per: z.enum(['twoWeeks', 'month', 'quarter', 'year']),
      /** Which records show that it was done; `record` is entered by hand, for work that leaves no other. */
      by: z.enum(['campaign', 'evaluation', 'comparison', 'check', 'record']).default('record'),
      clause,
    }),
  ),
  /** Deadlines that the text itself prints for an identification; they stand in for those of an inherited one (K-04, K-08). */
  clocks: z.array(clock).default([]),
  /** Who may do the system entry by this text, also where the procedure is inherited (K-12). */
  entry: z.strictObject({ roles: z.array(z.enum(roles)).min(1), clause }).nullable().default(null),
  countyParameters: z.record(z.string(), countyParameter),
  /** Paper forms that the text names (domain.md §4), in its words; `of` the procedure with which one is taken over (K-08). */
  forms: z.array(z.strictObject({ form: z.enum(formNumbers), name: text, of: z.enum(caseKinds).optional(), clause })).default([]),
  /** Automatic warnings of this text; a prompt of our own where the text names the problem without a test. */
  warnings: z.array(z.strictObject({ code: z.enum(warningCodes), clause })).default([]),
  rules: ruleSet,
  procedures: z.record(z.enum(caseKinds), procedure.nullable()),
})

export type Policy = z.output<typeof policySchema>
export type PolicyInput = z.input<typeof policySchema>
export type Procedure = z.output<typeof procedure>
export type Step = z.output<typeof step>
export type Clock = z.output<typeof clock>

/** A policy as data: parsed, complete, frozen. A wrong file fails at the first import, so no build can carry it. */
export function definePolicy<const Id extends string>(input: PolicyInput & { id: Id }): Policy & { readonly id: Id } {
  return freeze(policySchema.parse(input)) as Policy & { readonly id: Id }
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freeze(part)
    Object.freeze(value)
  }
  return value
}
