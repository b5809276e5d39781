import type { ResolvedPolicy } from '../policy/resolve'
import type { RuleSet } from '../policy/rules'
import type { Clock } from '../policy/schema'

/** The rules on help: what the policy says itself, and what comes with its, or an inherited, identification. */
export const helpRules = ({ policy, procedures }: ResolvedPolicy): RuleSet => ({ ...procedures.identification?.help, ...policy.rules })

/** The deadline of the help plan (D-005), or null where neither the policy nor the inherited procedure has one (K-04). */
export const planClock = ({ procedures }: ResolvedPolicy): Clock | null => procedures.identification?.clocks.find(({ rule }) => rule === 'D-005') ?? null
