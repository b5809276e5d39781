import type { StepKind } from '../glossary'
import type { Refusal } from '../refusal'
import type { Policy, Procedure } from './schema'

/** Steps that a household or the village sees: an application, a notice, an announcement. */
const householdFacing: readonly StepKind[] = ['application', 'publicNotice', 'resultAnnouncement']

/** 「监测对象不申请，评定工作不宣传，结果不公示」: why something household-facing cannot be had under a policy, null where it can. */
export function refusePublicity({ rules }: Pick<Policy, 'rules'>, message: string): Refusal | null {
  const rule = rules['R-063']
  return rule ? { rule: 'R-063', clause: rule.clause, message } : null
}

/** Whether a procedure may run under a policy: one that is inherited brings no household-facing step where there is none. */
export const fitsPublicity = ({ rules }: Pick<Policy, 'rules'>, { steps }: Pick<Procedure, 'steps'>): boolean =>
  !rules['R-063'] || !steps.some(({ kind }) => householdFacing.includes(kind))
