import type { ResolvedPolicy } from '../policy/resolve'
import { findPolicy } from '../policy/variants'
import { findWarningKind } from './catalogue'
import type { WarningCode } from './codes'

/** What belongs to a procedure comes along with an inherited one, as its clocks and notice days do (K-08). */
const boundToProcedure: readonly WarningCode[] = ['W-006', 'W-008', 'W-044', 'W-045', 'W-046', 'W-047']

export interface KnownWarning {
  code: WarningCode
  clause: string
}

/** The computed warnings a policy knows, with the clause of each: its own, then those of the procedures it inherits. */
export function knownWarnings({ policy, procedures }: ResolvedPolicy): KnownWarning[] {
  const sources = [...new Set(Object.values(procedures).flatMap((procedure) => (procedure && procedure.from !== 'own' ? [procedure.from] : [])))]
  const inherited = sources.flatMap((id) => findPolicy(id)?.warnings.filter(({ code }) => boundToProcedure.includes(code)) ?? [])
  const all = [...policy.warnings, ...inherited].filter(({ code }) => findWarningKind(code))
  return all.filter(({ code }, i) => all.findIndex((other) => other.code === code) === i)
}
