import { z } from 'zod'
import { assetItems, attendeeCapacities, visitorCapacities } from '../glossary'
import { COUNTY_RULE } from '../refusal'

/** `block` has no override, `soft` asks for a reason, `warn` never refuses (api.md, Rules and severities). */
export const severities = ['block', 'soft', 'warn'] as const
export type Severity = (typeof severities)[number]

const count = z.int().min(1)
/** Kinds of rigid expense, as the verification asks for them. */
export const expenses = ['medical', 'education', 'disaster', 'accident', 'other'] as const
const noticeDays = { days: count, exact: z.boolean(), dayKind: z.enum(['calendar', 'working']), countsPostingDay: z.boolean() }

/** The parameters of every rule the engine checks. What a rule means is code; whether it holds, how hard, by which clause and number is data. */
const parameters = {
  'R-007': {}, 'R-011': {}, 'R-017': {}, 'R-018': {}, 'R-021': {}, 'R-033': {}, 'R-034': {}, 'R-035': {},
  'R-024': { items: z.array(z.enum(assetItems)) },
  'R-025': { villagerRepresentatives: count },
  'R-027': {},
  'R-042': {},
  'R-044': { min: count, capacities: z.array(z.enum(visitorCapacities)) },
  'R-046': { min: count, each: z.array(z.enum(attendeeCapacities)), villagerRepresentatives: count.optional() },
  'R-047': noticeDays,
  'R-048': {}, 'R-049': {}, 'R-065': {},
  'R-050': { fieldCheck: z.enum(['none', 'ifNeeded', 'all']) },
  'R-051': { writtenReply: z.boolean().optional() },
  'R-055': {}, 'R-058': {},
  'R-061': {}, 'R-062': {}, 'R-063': {},
  'R-069': {}, 'R-071': {}, 'R-072': { publicServant: z.boolean() }, 'R-074': {}, 'R-075': {}, 'R-076': {},
  'R-077': { willing: z.boolean() }, 'R-078': {}, 'R-080': {}, 'R-081': {},
  'R-085': {}, 'R-089': {}, 'R-090': {}, 'R-092': {},
  'R-093': {}, 'R-094': {},
  'R-102': {}, 'R-103': {},
  'R-104': { months: count },
  'R-106': { months: count },
  'R-107': { floor: count },
  'R-108': { afterStable: z.boolean().optional() },
  'R-109': {}, 'R-110': {}, 'R-112': {},
  'R-115': { severalRisks: count },
  'R-116': {}, 'R-117': {}, 'R-119': {},
  // months of stable income that a look-back asks for, 0 where the text gives no number; what becomes of who has no labour
  'R-120': { months: z.int().min(0) }, 'R-121': { noLabour: z.enum(['rollback', 'study']) }, 'R-122': {}, 'R-123': {},
  'R-125': {},
  'R-008': {},
  'R-015': { causes: z.array(z.enum(expenses)).min(1) },
  'R-022': {},
  /** Children at school who make a household 多子女; `beyond` says which schools count. */
  'R-037': { children: count, beyond: z.enum(['compulsory', 'middleSchool']) },
  /** In ‰ of the year before; a fall of exactly so much counts. */
  'R-038': { permille: count },
  /** Self-paid medical cost of one person in a year, in 分; more than it counts. */
  'R-039': { ordinary: count, outOfPoverty: count },
  'R-041': {},
  'R-079': {}, 'R-083': {},
  'R-126': {},
  'R-130': {}, 'R-131': {},
  'R-139': { reviewer: z.boolean() },
  'R-140': { persons: count },
  /** Share of monitored people in the registered rural population, in ‰; more than it makes a key area. */
  'R-149': { permille: count },
  /** The line is adjusted every year. */
  'D-025': {},
  'R-144': {},
  'W-036': {}, 'W-046': {},
  'K-06': { perHead: count, perHeadWarned: count },
  'K-12': {}, 'K-13': {}, 'K-14': {}, 'K-17': {}, 'K-19': {},
} as const satisfies Record<string, z.core.$ZodShape>

export type RuleId = keyof typeof parameters
type Parameters<R extends RuleId> = { readonly [P in keyof (typeof parameters)[R]]: z.output<(typeof parameters)[R][P]> }
export type Rule<R extends RuleId = RuleId> = { readonly severity: Severity; readonly clause: string } & Parameters<R>
export type RuleSet = { readonly [R in RuleId]?: Rule<R> }

const shared = { severity: z.enum(severities), clause: z.string().min(1) }

/** A set of rules as a policy or one of its steps lists it. Unknown rules and missing parameters are refused. */
export const ruleSet = z.strictObject(
  Object.fromEntries(Object.entries(parameters).map(([rule, shape]) => [rule, z.strictObject({ ...shared, ...shape }).optional()])),
) as unknown as z.ZodType<RuleSet>

const ours = { severity: 'block', clause: COUNTY_RULE } as const

/** Rules that hold under every policy because they are our own decisions (decisions.md) or hold by themselves. */
export const ownRules: RuleSet = {
  'R-042': ours, 'R-125': ours,
  'K-06': { ...ours, perHead: 100_000_000, perHeadWarned: 2_000_000 },
  'K-12': ours, 'K-13': ours, 'K-14': ours, 'K-17': ours, 'K-19': ours,
  'W-046': { severity: 'warn', clause: COUNTY_RULE },
}

