import { campaignReports } from './campaign-reports'
import { campaignSteering } from './campaign-steering'
import { countyMonitoring } from './county-monitoring'
import { countyShare } from './county-share'
import { dataQuality } from './data-quality'
import { eliminationLists } from './elimination-lists'
import { helpEvaluation } from './help-evaluation'
import { helpLedger } from './help-ledger'
import { helperRoster } from './helper-roster'
import { householdArchive } from './household-archive'
import { identificationLists } from './identification-lists'
import { keyGroupLists } from './key-groups'
import { leafletCoverage } from './leaflet-coverage'
import { massRisks } from './mass-risks'
import { monthlyChecks } from './monthly-checks'
import { onTime } from './on-time'
import { problemLedger, villageProblems } from './problem-lists'
import { rollbackLists } from './rollback-lists'
import { routineWork } from './routine-work'
import { safetyNetList } from './safety-net-list'
import { screeningSummary } from './screening-summary'
import { surveyRectification } from './survey-rectification'
import { surveyRegister } from './survey-register'
import { surveyStatistics } from './survey-statistics'
import { townshipModule } from './township-module'
import { trainingCoverage } from './training-coverage'
import { undeliveredMeasures } from './undelivered-measures'
import { uneliminatedShare } from './uneliminated-share'
import { villagesWithoutObjects } from './villages-without-objects'
import type { Ledger } from './ledger'

/** Every ledger that is kept, in the order of its number. */
export const ledgers: readonly Ledger[] = [
  surveyRegister, surveyStatistics, screeningSummary, surveyRectification, villageProblems, problemLedger, helpLedger,
  countyMonitoring, householdArchive, identificationLists, eliminationLists, rollbackLists,
  undeliveredMeasures, safetyNetList, keyGroupLists, uneliminatedShare, villagesWithoutObjects,
  countyShare, routineWork, helpEvaluation, monthlyChecks, campaignSteering,
  onTime, dataQuality, massRisks, campaignReports, trainingCoverage, leafletCoverage, helperRoster,
  townshipModule,
]

/** A ledger by its key or its number (`help-ledger`, `S-007`). */
export const findLedger = (name: string): Ledger | undefined => ledgers.find(({ key, number }) => key === name || number === name.toUpperCase())
