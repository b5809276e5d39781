import 'server-only'
import type { LedgerSource } from './ask.sql'
import { campaignSteering, screeningSummary, surveyRectification, surveyRegister, surveyStatistics } from './campaign.sql'
import { eliminationLists, identificationLists, rollbackLists } from './cases.sql'
import { dataQuality } from './data-quality.sql'
import { countyMonitoring, helpEvaluation, helperRoster, helpLedger, householdArchive, monthlyChecks, undeliveredMeasures } from './monitored.sql'
import { onTime } from './on-time.sql'
import { countyShare, keyGroupLists, routineWork, safetyNetList, uneliminatedShare, villagesWithoutObjects } from './place.sql'
import { campaignReports, leafletCoverage, massRisks, problemLedger, townshipModule, trainingCoverage, villageProblems } from './records.sql'

/** Where the rows of each ledger come from, by its key. */
export const ledgerSources: Readonly<Record<string, LedgerSource>> = {
  'survey-register': surveyRegister, 'survey-statistics': surveyStatistics, 'screening-summary': screeningSummary, 'survey-rectification': surveyRectification,
  'help-ledger': helpLedger, 'county-monitoring': countyMonitoring, 'household-archive': householdArchive, 'identification-lists': identificationLists,
  'elimination-lists': eliminationLists, 'rollback-lists': rollbackLists, 'undelivered-measures': undeliveredMeasures, 'safety-net-list': safetyNetList,
  'key-groups': keyGroupLists, 'uneliminated-share': uneliminatedShare, 'villages-without-objects': villagesWithoutObjects, 'county-share': countyShare,
  'routine-work': routineWork, 'help-evaluation': helpEvaluation, 'monthly-checks': monthlyChecks, 'campaign-steering': campaignSteering, 'on-time': onTime,
  'data-quality': dataQuality, 'helper-roster': helperRoster, 'village-problems': villageProblems, 'problem-ledger': problemLedger, 'mass-risks': massRisks, 'campaign-reports': campaignReports,
  'training-coverage': trainingCoverage, 'leaflet-coverage': leafletCoverage, 'township-module': townshipModule,
}
