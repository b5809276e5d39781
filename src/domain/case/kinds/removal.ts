import { wrongStatus, type KindModule } from './kind-module'

/** 清退: never without the county, and with a reason in words. */
export const removal: KindModule = {
  needsReason: true,
  opening: ({ household }) =>
    household.monitoringStatus === 'monitored' || household.monitoringStatus === 'eliminated' ? [] : [wrongStatus('该户不是监测对象，不能清退。')],
  approved: (state, { today, household }) => [
    { type: 'setMonitoring', status: 'removed', category: household.category, on: today, since: state.decidedOn ?? today },
  ],
  rejected: () => [],
}
