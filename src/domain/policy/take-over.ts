import type { CaseKind } from '../glossary'
import type { RuleId, RuleSet } from './rules'
import type { Policy, Procedure, Step } from './schema'

/**
 * A procedure as a silent policy takes it over: order, notice days, objections, forms and clauses come along; where the
 * taking text has a rule, a deadline or a say on the system entry of its own, that holds instead (K-04, K-08).
 */
export function takenOver(procedure: Procedure, kind: CaseKind, policy: Policy): Procedure {
  const clocks = kind === 'identification' ? policy.clocks : []
  const own = new Set(clocks.map(({ rule }) => rule))
  return {
    ...procedure,
    opening: replaced(procedure.opening, policy.rules),
    clocks: [...procedure.clocks.filter(({ rule }) => !own.has(rule)), ...clocks],
    steps: procedure.steps.map((step) => ({ ...step, ...entered(step, policy), ...compared(step, procedure, policy), rules: replaced(step.rules, policy.rules) })),
  }
}

/** The rules listed there, each as the taking policy words it where it does. */
const replaced = (listed: RuleSet, own: RuleSet): RuleSet =>
  Object.fromEntries((Object.keys(listed) as RuleId[]).map((id) => [id, own[id] ?? listed[id]])) as RuleSet

const entered = ({ kind }: Step, { entry }: Policy): Partial<Step> => (kind === 'systemEntry' && entry ? { roles: entry.roles } : {})

/** the comparison runs beside the identification from the start; only the household's leave holds it up. */
const compared = ({ kind, key }: Step, { steps }: Procedure, { rules }: Policy): Partial<Step> =>
  kind === 'infoComparison' && rules['R-041'] && steps[0]!.key !== key ? { parallelFrom: steps[0]!.key } : {}
