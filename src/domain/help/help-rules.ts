import type { ResolvedPolicy } from '../policy/resolve'
import type { RuleSet } from '../policy/rules'
import type { Clock } from '../policy/schema'

/** The rules on help are the policy's own; only its procedures can be inherited (K-08). */
export const helpRules = ({ policy }: ResolvedPolicy): RuleSet => policy.rules

/** The deadline of the help plan (D-005), or null where neither the policy nor the inherited procedure has one (K-04). */
export const planClock = ({ procedures }: ResolvedPolicy): Clock | null => procedures.identification?.clocks.find(({ rule }) => rule === 'D-005') ?? null
