import { wrongStatus, type KindModule } from './kind-module'

/** 识别. New risk after an elimination is a new identification, linked to the one before. */
export const identification: KindModule = {
  needsReason: false,
  opening: ({ household }) => (household.monitoringStatus === 'monitored' ? [wrongStatus('该户已是未消除风险的监测对象，不能重复识别。')] : []),
  approved: (state, { today }) => [
    { type: 'setMonitoring', status: 'monitored', category: state.assessment?.category ?? null, on: today, since: state.decidedOn ?? today },
    { type: 'recordRisks', risks: state.assessment?.risks ?? [], on: state.assessment?.on ?? today },
    { type: 'settleClues', outcome: 'converted', reason: '已纳入监测' },
  ],
  rejected: (_, __, reason) => [{ type: 'settleClues', outcome: 'closed', reason }],
}
