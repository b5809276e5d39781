import type { CaseKind, Category, Channel, Health, HouseholdType, Labour, MeasureCategory, MeasureStatus, MonitoringStatus, Registration, Relation, Residence, RiskType } from '../glossary'
import type { Policy } from '../policy/schema'
import type { LocalDate } from '../time/local-date'

/** A person of the household and the days on which the person counts, `[countsFrom, countsTo)`; null is open. */
export interface MemberFacts {
  id: string
  relation: Relation
  labour: Labour
  willingToWork: boolean | null
  health: readonly Health[]
  residence: Residence
  /** The county's decision to count by where the person lives; null where there is none. */
  countyDecision: string | null
  countsFrom: LocalDate | null
  countsTo: LocalDate | null
}

/** Everything the rules need to know of a household, read by the server under the lock of the household. */
export interface HouseholdFacts {
  id: string
  villageCode: string
  householdType: HouseholdType
  registration: Registration
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
  /** Flagged 整户无劳动能力兜底保障户 by village and township. */
  noLabourSafetyNet?: boolean
  /** An old person living apart from the children, and whether the children's income and support are recorded. */
  livingAlone?: boolean
  childrenRecorded?: boolean
  /** A comparison made when the household came on 低保 exists and may be reused. */
  lowIncomeComparison: boolean
}

/** The members of `day`. */
export const membersOn = (household: Pick<HouseholdFacts, 'members'>, day: LocalDate): MemberFacts[] =>
  household.members.filter(({ countsFrom, countsTo }) => (!countsFrom || countsFrom <= day) && (!countsTo || day < countsTo))

/**
 * The members that 人均纯收入 is divided by: those of the register, those of the register unless a decision of the
 * county says otherwise, or those who really live together.
 */
export function countedOn(household: Pick<HouseholdFacts, 'members'>, day: LocalDate, { rule }: Policy['memberRule']): MemberFacts[] {
  const byHome = ({ countyDecision }: MemberFacts) => rule === 'coResident' || (rule === 'registerOrCounty' && countyDecision !== null)
  return membersOn(household, day).filter((member) => member.residence !== (byHome(member) ? 'registerOnly' : 'homeOnly'))
}

/** Whether a household is one of those the policy looks at; turned urban without urban security only where the text says so. */
export const inCoverage = ({ registration }: Pick<HouseholdFacts, 'registration'>, { converted }: Policy['coverage']): boolean =>
  registration === 'rural' || (converted && registration !== 'urban')

/** Whether a person can work at all; 弱劳动力或半劳动力 can. */
export const isAble = ({ labour }: Pick<MemberFacts, 'labour'>): boolean => labour !== 'lost' && labour !== 'none'

/** 整户无劳动力: nobody of the household can work. An empty household is not one. */
export function hasNoLabour(household: Pick<HouseholdFacts, 'members'>, day: LocalDate): boolean {
  const members = membersOn(household, day)
  return members.length > 0 && !members.some(isAble)
}

/** Held back from elimination for want of labour: nobody can work, or both levels have flagged the household so. */
export const isHeldBack = (household: Pick<HouseholdFacts, 'members' | 'noLabourSafetyNet'>, day: LocalDate): boolean =>
  household.noLabourSafetyNet === true || hasNoLabour(household, day)
