import type { CaseEvent, CaseState } from '@/domain/case/state'
import type { Category, Channel, MeasureCategory, MeasureStatus, MonitoringStatus, RiskType } from '@/domain/glossary'
import type { HouseholdFacts } from '@/domain/household/facts'
import type { Instant, LocalDate } from '@/domain/time/local-date'
import type { Worker } from '../accounts'
import type { DemoHousehold, Safeguards } from '../households/household'

export interface DemoClue {
  id: string
  channel: Channel
  foundOn: LocalDate
  source: string | null
  note: string
  status: 'open' | 'converted' | 'closed'
  caseId: string | null
  closeReason: string | null
  evidence: string | null
  closedAt: Instant | null
  by: Worker
  at: Instant
}
export interface DemoRisk {
  id: string
  type: RiskType
  note: string | null
  caseId: string
  foundOn: LocalDate
  settledOn: LocalDate | null
  settledHow: 'stable' | 'natural' | null
}
export interface DemoMeasure {
  id: string
  planId: string | null
  category: MeasureCategory
  instrument: string
  targetRisk: RiskType
  beneficiary: string | null
  responsibleUnit: string
  plannedOn: LocalDate
  amount: number | null
  status: MeasureStatus
  deliveredOn: LocalDate | null
  effect: string | null
  by: Worker
  at: Instant
}
export interface DemoPlan {
  id: string
  caseId: string
  basedOn: string
  declaredOn: LocalDate
  dueOn: LocalDate | null
  lateReason: string | null
  by: Worker
  at: Instant
}
export interface DemoVisit {
  id: string
  on: LocalDate
  by: string
  safeguards: Safeguards
  perCapita: number | null
  findings: string
  recordedBy: Worker
  at: Instant
}
export interface DemoPhoto {
  id: string
  caseId: string
  by: Worker
  at: Instant
}
export interface DemoHelper {
  id: string
  userId: string | null
  workerName: string
  unit: string
  from: LocalDate
}
export interface DemoCase {
  state: CaseState
  events: CaseEvent[]
}

/** A household and all that was done for it so far. */
export interface Life {
  household: DemoHousehold
  monitoringStatus: MonitoringStatus
  category: Category | null
  monitoredSince: LocalDate | null
  eliminatedOn: LocalDate | null
  clues: DemoClue[]
  cases: DemoCase[]
  risks: DemoRisk[]
  plan: DemoPlan | null
  measures: DemoMeasure[]
  helper: DemoHelper | null
  visits: DemoVisit[]
  photos: DemoPhoto[]
  /** What each finished case made of the monitoring status, and from when on. */
  statusChanges: { status: MonitoringStatus; category: Category | null; on: LocalDate; at: Instant; by: string }[]
}

export function newLife(household: DemoHousehold): Life {
  return { household, monitoringStatus: 'none', category: null, monitoredSince: null, eliminatedOn: null, clues: [], cases: [], risks: [], plan: null, measures: [], helper: null, visits: [], photos: [], statusChanges: [] }
}

/** What the engine would read of this household at this point of its life. */
export function factsOf({ household, ...life }: Life): HouseholdFacts {
  const open = life.clues.filter((clue) => clue.status === 'open')
  const identified = life.cases.findLast(({ state }) => state.kind === 'identification' && state.status === 'approved')
  return {
    id: household.id,
    villageCode: household.villageCode,
    householdType: household.householdType,
    registration: 'rural',
    monitoringStatus: life.monitoringStatus,
    category: life.category,
    members: household.members.map(({ id, relation, labour, willingToWork, health }) => ({ id, relation, labour, willingToWork, health, residence: 'both' as const, countyDecision: null, countsFrom: null, countsTo: null })),
    policyEnjoying: household.policyEnjoying,
    subsistenceAllowance: household.subsistenceAllowance,
    dispersedSupport: household.dispersedSupport,
    firstOpenClueOn: open.map((clue) => clue.foundOn).sort()[0] ?? null,
    openClueChannels: open.map((clue) => clue.channel),
    monitoredSince: life.monitoredSince,
    previousIdentification: identified?.state.decidedOn ? { caseId: identified.state.id, decidedOn: identified.state.decidedOn } : null,
    openCases: life.cases.filter(({ state }) => state.status === 'open').map(({ state }) => ({ id: state.id, kind: state.kind })),
    risks: life.risks.filter((risk) => risk.settledOn === null).map((risk) => risk.type),
    plan: life.plan ? { declaredOn: life.plan.declaredOn } : null,
    measures: life.measures.map(({ category, targetRisk, status }) => ({ category, targetRisk, status })),
    lowIncomeComparison: false,
  }
}
