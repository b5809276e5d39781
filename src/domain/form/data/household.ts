import type { KeyGroup, MeasureStatus, RiskType, Safeguard } from '../../glossary'
import type { LocalDate } from '../../time/local-date'
import type { CasePart } from './case'

// What the forms of a household are filled from: values the system has, amounts in yuan, codes already in words
// unless a form chooses by them. A blank form has none of it.

export interface MemberPart {
  name: string
  relation: string
  sex: string
  birth: LocalDate
  /** Masked, unless the paper is the household's own and the reader gave a reason. */
  idNumber: string
  labour: string
  health: string
  schooling: string
  insured: boolean
  residence: string
}

export interface IncomePart {
  from: LocalDate
  to: LocalDate
  wage: number
  business: number
  property: number
  transfer: number
  businessCost: number
  members: number
  perCapita: number
}

export interface ExpensePart {
  from: LocalDate
  to: LocalDate
  medical: number
  education: number
  disaster: number
  accident: number
  other: number
}

export interface SafeguardsPart {
  on: LocalDate
  met: Readonly<Record<Safeguard, boolean>>
}

export interface RiskPart {
  type: RiskType
  label: string
  note: string
  foundOn: LocalDate
  settledOn: LocalDate | null
}

export interface MeasurePart {
  category: string
  instrument: string
  risk: string
  unit: string
  status: MeasureStatus
  plannedOn: LocalDate
  deliveredOn: LocalDate | null
  amount: number | null
  effect: string
}

/** A household as the register knows it. */
export interface HouseholdPart {
  code: string
  headName: string
  memberCount: number
  type: string
  registration: string
  status: string
  category: string
  address: string
  /** Masked. */
  phone: string
  subsistenceAllowance: boolean
  noLabour: boolean
  keyGroups: readonly KeyGroup[]
  monitoredSince: LocalDate | null
  eliminatedOn: LocalDate | null
  members: readonly MemberPart[]
  income: IncomePart | null
  expense: ExpensePart | null
  safeguards: SafeguardsPart | null
  risks: readonly RiskPart[]
  measures: readonly MeasurePart[]
  helper: { name: string; unit: string } | null
  plan: { declaredOn: LocalDate; preparedBy: string; basedOn: string } | null
}

/** What a policy says that a form prints: the line and the period are read from it, never constants. */
export interface PolicyPart {
  title: string
  /** 「6900元」 */
  line: string
  /** 「2025年度」 */
  period: string
  keyGroups: readonly { group: KeyGroup; title: string }[]
  helperTitle: string
  /** What may be looked up with the household's leave. */
  comparisonItems: readonly string[]
  noticeDays: number | null
}

export interface PlacePart {
  county: string
  township: string
  village: string
  group: string
}

/** Everything a form of a household may show. */
export interface HouseholdPaper {
  today: LocalDate
  place: PlacePart
  policy: PolicyPart
  /** How the policy names the form, with the clause; null where it names none. */
  named: { name: string; clause: string } | null
  household: HouseholdPart | null
  case: CasePart | null
}
