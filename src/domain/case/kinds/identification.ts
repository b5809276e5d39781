import { labelOf } from '../../glossary'
import { inCoverage } from '../../household/facts'
import { wrongStatus, type KindModule } from './kind-module'

/**
 * 识别. New risk after an elimination is a new identification, linked to the one before.
 * Who left poverty without enjoying its policies is identified like any other household.
 */
export const identification: KindModule = {
  needsReason: false,
  opening: ({ household, policy }) => {
    if (household.monitoringStatus !== 'monitored') return []
    const legacy = policy.policy.rules['R-058']
    return [
      wrongStatus('该户已是未消除风险的监测对象，不能重复识别。'),
      ...(legacy ? [{ rule: 'R-058', clause: legacy.clause, message: '原有监测对象不再重新履行认定程序。', fix: '类别须更改的，按三类对象重新分类。' }] : []),
    ]
  },
  cautions: ({ household, policy: { policy } }) =>
    inCoverage(household, policy.coverage) ? [] : [{ rule: 'R-003', clause: policy.coverage.clause, path: 'householdId', message: `该户户籍登记为「${labelOf('registration', household.registration)}」，方案的排查范围是${policy.coverage.population}，请核对。` }],
  approved: (state, { today }) => [
    { type: 'setMonitoring', status: 'monitored', category: state.assessment?.category ?? null, on: today, since: state.decidedOn ?? today },
    { type: 'recordRisks', risks: state.assessment?.risks ?? [], on: state.assessment?.on ?? today },
    { type: 'settleClues', outcome: 'converted', reason: '已纳入监测' },
  ],
  rejected: (_, __, reason) => [{ type: 'settleClues', outcome: 'closed', reason }],
}
