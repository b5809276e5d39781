import { wrongStatus, type KindModule } from './kind-module'

/**
 * 回退: the elimination was wrong or unstable; the same record is monitored again. A new risk is no rollback.
 * How it is done is data: the steps of the elimination, a chain up to the county or the state, or one entry in the system.
 */
export const rollback: KindModule = {
  needsReason: true,
  opening: ({ household }) =>
    household.monitoringStatus === 'eliminated' ? [] : [wrongStatus('该户未标注风险消除，没有可回退的标注。', '新出现风险的，按识别程序办理。')],
  approved: (state, { today, household }) => [
    { type: 'setMonitoring', status: 'monitored', category: household.category ?? state.assessment?.category ?? null, on: today, since: state.decidedOn ?? today },
    ...(state.assessment?.risks.length ? [{ type: 'recordRisks' as const, risks: state.assessment.risks, on: state.assessment.on }] : []),
  ],
  rejected: () => [],
}
