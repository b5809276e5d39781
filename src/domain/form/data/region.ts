import type { CaseKind, KeyGroup, Safeguard } from '../../glossary'
import type { LocalDate } from '../../time/local-date'
import type { Review } from './case'
import type { PlacePart, PolicyPart } from './household'

/** One household in the order of the register, with its screening of the campaign. */
export interface RosterPart {
  serial: number
  headName: string
  members: number
  group: string
  type: string
  status: string
  keyGroups: readonly KeyGroup[]
  perCapita: number | null
  screening: { unmet: readonly Safeguard[]; aboveLine: boolean; applies: boolean; keyGroups: readonly KeyGroup[]; on: LocalDate; surveyor: string; note: string } | null
}

/** One case of a list. */
export interface ListedCase {
  village: string
  group: string
  headName: string
  members: number
  kind: CaseKind
  category: string
  perCapita: number | null
  risks: string
  reason: string
  openedOn: LocalDate
  /** Steps that are done. */
  done: readonly string[]
  decidedOn: LocalDate | null
  review: Review | null
}

/** Counts of one place; all computed from the records. */
export interface Figures {
  place: string
  households: number
  people: number
  screened: number
  keyHouseholds: number
  applies: number
  safeguardsUnmet: number
  belowLine: number
  monitored: number
  monitoredPeople: number
  eliminated: number
  /** Identified, eliminated and rolled back since the campaign began. */
  newlyIdentified: number
  newlyEliminated: number
  rolledBack: number
}

/** A monitored household of the ledger. */
export interface MonitoredPart {
  village: string
  group: string
  headName: string
  members: number
  category: string
  risks: string
  since: LocalDate | null
  status: string
  helper: string
  measures: string
}

/** Something the records themselves show to be wrong, for a list of problems. */
export interface FoundProblem {
  village: string
  headName: string
  topic: string
  text: string
  foundOn: LocalDate
  source: string
  /** Of the problem ledger: how it is mended, by whom, by when, and whether it is closed. */
  measures?: string
  responsible?: string
  dueOn?: LocalDate | null
  state?: string
}

export type RegionLevel = 'county' | 'township' | 'village'

/** Everything a form of a place may show. What a form does not need is empty. */
export interface RegionPaper {
  today: LocalDate
  level: RegionLevel
  code: string
  place: PlacePart
  policy: PolicyPart
  named: { name: string; clause: string } | null
  campaign: { title: string; year: number; startsOn: LocalDate; dueOn: LocalDate } | null
  telephone: string
  /** Names of the places right below. */
  below: readonly string[]
  roster: readonly RosterPart[]
  cases: readonly ListedCase[]
  figures: readonly Figures[]
  monitored: readonly MonitoredPart[]
  problems: readonly FoundProblem[]
  measures: readonly { category: string; risks: string; instruments: string; lead: string }[]
  steps: readonly { title: string; actor: string; days: number | null }[]
  options: FormOptions
}

/** What the address of a form may choose. */
export interface FormOptions {
  /** Only one villager group. */
  group?: string | undefined
  /** A day: the meeting of a record. */
  on?: LocalDate | undefined
  kind?: CaseKind | undefined
  /** Nothing filled in. */
  blank?: boolean | undefined
}
