import type { RuleSet } from '../policy/rules'

/**
 * a town or village where the people of un-eliminated households are more than so many ‰ of the registered rural
 * population is a key area. Null where the policy gives no number or nobody lives there.
 */
export function isKeyArea(monitoredPeople: number, population: number, rules: RuleSet): boolean | null {
  const rule = rules['R-149']
  return rule && population > 0 ? monitoredPeople * 1000 > population * rule.permille : null
}
