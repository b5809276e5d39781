import type { RuleSet } from '../../policy/rules'
import type { Refusal } from '../../refusal'
import { eliminationConditions } from '../elimination-standard'
import { dataOf } from '../step-data'
import type { Verification } from '../verification-form'
import { wrongStatus, type KindModule } from './kind-module'

/** 风险消除. Not before the shortest time of monitoring. */
export const elimination: KindModule = {
  needsReason: false,
  opening: ({ household, policy, today }, procedure) => [
    ...(household.monitoringStatus === 'monitored' ? [] : [wrongStatus('该户不是未消除风险的监测对象，不能办理风险消除。')]),
    ...(household.noLabourSafetyNet ? flagged([policy.policy.rules, ...procedure.steps.map(({ rules }) => rules)]) : []),
    ...eliminationConditions(procedure.opening, { data: {}, household, policy: policy.policy, today })
      .filter(({ met }) => met === false)
      .map(({ condition, value, rule, clause, fix }) => ({ rule, clause, fix, message: `${condition}的条件尚不符合：${value}。` })),
  ],
  approved: (state, { today, household }) => [
    { type: 'setMonitoring', status: 'eliminated', category: household.category, on: today, since: state.decidedOn ?? today },
    { type: 'settleRisks', how: dataOf<Verification>(state, 'householdVerification')?.naturallyGone ? 'natural' : 'stable', on: today },
  ],
  rejected: () => [],
}

/** 整户无劳动能力兜底保障户, confirmed by both levels, is not marked where the text says so without exception. */
function flagged(rules: readonly RuleSet[]): Refusal[] {
  const rule = rules.map((set) => set['R-108']).find((known) => known?.severity === 'block' && !known.afterStable)
  return rule ? [{ rule: 'R-108', clause: rule.clause, message: '该户已标识为整户无劳动能力兜底保障户，暂不标注风险消除。', fix: '情况变化的，先由乡镇取消标识。' }] : []
}
