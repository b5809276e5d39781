import type { CaseKind, Category, Channel, Health, HouseholdType, Labour, MeasureCategory, MeasureStatus, MonitoringStatus, Relation, RiskType } from '../glossary'
import type { LocalDate } from '../time/local-date'

/** A person of the household and the days on which the person counts, `[countsFrom, countsTo)`; null is open. */
export interface MemberFacts {
  id: string
  relation: Relation
  labour: Labour
  willingToWork: boolean | null
  health: readonly Health[]
  countsFrom: LocalDate | null
  countsTo: LocalDate | null
}

/** Everything the rules need to know of a household, read by the server under the lock of the household. */
export interface HouseholdFacts {
  id: string
  villageCode: string
  householdType: HouseholdType
  monitoringStatus: MonitoringStatus
  category: Category | null
  members: readonly MemberFacts[]
  policyEnjoying: boolean | null
  subsistenceAllowance: boolean
  dispersedSupport: boolean
  /** Day of the earliest clue that is still open; starts D-001. */
  firstOpenClueOn: LocalDate | null
  openClueChannels: readonly Channel[]
  /** Day of inclusion for a household that came without a case (import); else see `previousIdentification`. */
  monitoredSince: LocalDate | null
  /** The latest approved identification. */
  previousIdentification: { caseId: string; decidedOn: LocalDate } | null
  openCases: readonly { id: string; kind: CaseKind }[]
  /** Risks recorded at the last identification or later and not settled. */
  risks: readonly RiskType[]
  plan: { declaredOn: LocalDate } | null
  measures: readonly { category: MeasureCategory; targetRisk: RiskType; status: MeasureStatus }[]
  /** A comparison made when the household came on 低保 exists and may be reused. */
  lowIncomeComparison: boolean
}

/** The members that count on `day`: the divisor of 人均纯收入. */
export const membersOn = (household: Pick<HouseholdFacts, 'members'>, day: LocalDate): MemberFacts[] =>
  household.members.filter(({ countsFrom, countsTo }) => (!countsFrom || countsFrom <= day) && (!countsTo || day < countsTo))

/** Whether a person can work at all; 弱劳动力或半劳动力 can. */
export const isAble = ({ labour }: Pick<MemberFacts, 'labour'>): boolean => labour !== 'lost' && labour !== 'none'

/** 整户无劳动力: nobody of the household can work. An empty household is not one. */
export function hasNoLabour(household: Pick<HouseholdFacts, 'members'>, day: LocalDate): boolean {
  const members = membersOn(household, day)
  return members.length > 0 && !members.some(isAble)
}
