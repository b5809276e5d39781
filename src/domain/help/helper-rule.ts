import type { RuleSet, Severity } from '../policy/rules'
import type { Refusal } from '../refusal'

/** who may be the helper. Null where the policy asks nothing or the person fits. */
export function helperFault(rules: RuleSet, helper: { publicServant: boolean }): { severity: Severity; refusal: Refusal } | null {
  const rule = rules['R-072']
  if (!rule?.publicServant || helper.publicServant) return null
  return {
    severity: rule.severity,
    refusal: { rule: 'R-072', clause: rule.clause, path: 'publicServant', message: '帮扶责任人应为国家公职人员。', fix: '改派一名国家公职人员。' },
  }
}
