import { eliminationConditions } from '../elimination-standard'
import { dataOf } from '../step-data'
import type { Verification } from '../verification-form'
import { wrongStatus, type KindModule } from './kind-module'

/** 风险消除. Not before the shortest time of monitoring. */
export const elimination: KindModule = {
  needsReason: false,
  opening: ({ household, policy, today }, procedure) => [
    ...(household.monitoringStatus === 'monitored' ? [] : [wrongStatus('该户不是未消除风险的监测对象，不能办理风险消除。')]),
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
