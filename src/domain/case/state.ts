import type { Assignment } from '../access/jurisdiction'
import type { CaseAction, CaseKind, CaseStatus, Category, RiskType, Role, StepKind } from '../glossary'
import type { HouseholdFacts } from '../household/facts'
import type { Fen } from '../money/fen'
import type { PolicyPin, ResolvedPolicy } from '../policy/resolve'
import type { Refusal } from '../refusal'
import type { WorkingCalendar } from '../time/counting'
import type { Instant, LocalDate } from '../time/local-date'

/** Who acts, with all hats that the session or token allows. */
export interface Actor {
  id: string
  name: string
  assignments: readonly Assignment[]
}

/** All that the engine may know: it reads no clock and no database. `policy` is the one the case is pinned to. */
export interface EngineContext {
  today: LocalDate
  now: Instant
  actor: Actor
  household: HouseholdFacts
  policy: ResolvedPolicy
  isWorkingDay?: WorkingCalendar
}

export interface OpenInput {
  id: string
  kind: CaseKind
  clueId?: string | null
  reason?: string | null
}

/** An act of a person: `step` names a step done ahead of its turn, as `data.step` does. */
export interface Act {
  action: string
  step?: string | null
  data?: unknown
}

export interface StepState {
  key: string
  kind: StepKind
  state: 'done' | 'current' | 'waiting' | 'skipped'
  enteredAt: Instant | null
  enteredOn: LocalDate | null
  doneOn: LocalDate | null
  /** Id of the person who did it last (K-13). */
  doneBy: string | null
}

export interface Objection {
  id: string
  raisedOn: LocalDate
  by: string
  text: string
  state: 'open' | 'dismissed' | 'upheld'
  investigator: string | null
  report: string | null
}

export interface Notice {
  id: string
  step: string
  postedOn: LocalDate
  /** The day on which the posting was confirmed in the system; the period runs from the later of the two (K-02). */
  confirmedOn: LocalDate
  /** The last of the days, as printed. */
  endsOn: LocalDate
  /** From this day on it may be closed. */
  closableOn: LocalDate
  place: string
  photoId: string | null
  state: 'running' | 'closed' | 'withdrawn'
  closedOn: LocalDate | null
  objections: readonly Objection[]
}

export interface CaseRisk {
  type: RiskType
  note?: string | undefined
}

/** What the last verification came to; amounts in 分. */
export interface Assessment {
  on: LocalDate
  memberCount: number
  netIncome: Fen
  perCapitaNetIncome: Fen
  threshold: Fen
  period: { from: LocalDate; to: LocalDate }
  suggestedCategory: Category | null
  category: Category | null
  risks: readonly CaseRisk[]
  reasons: readonly string[]
}

/** The household's leave to look up its property. */
export interface Authorisation {
  on: LocalDate
  by: 'application' | 'householdVerification' | 'authorise'
}

/** A soft rule that was set aside with a reason; shown to every later level. */
export interface Exception {
  step: string
  rule: string
  reason: string
}

export interface CaseState {
  id: string
  kind: CaseKind
  householdId: string
  villageCode: string
  version: number
  policy: PolicyPin
  status: CaseStatus
  openedOn: LocalDate
  openedAt: Instant
  openedBy: string
  reason: string | null
  clueId: string | null
  /** The first open clue's day at opening, null where there was none: start of D-001. */
  clueOn: LocalDate | null
  /** An identification after an elimination is linked to the one before (K-11). */
  previousCaseId: string | null
  steps: readonly StepState[]
  authorisation: Authorisation | null
  assessment: Assessment | null
  notices: readonly Notice[]
  /** The last accepted data of each step, as sent; a step that is done again starts from it. */
  data: Readonly<Record<string, unknown>>
  lateReasons: Readonly<Record<string, string>>
  exceptions: readonly Exception[]
  returned: boolean
  decidedOn: LocalDate | null
  endedOn: LocalDate | null
}

/** What the engine worked out beside the data, so that the fold needs neither policy nor household. */
export interface Findings {
  opened?: Pick<CaseState, 'id' | 'kind' | 'householdId' | 'villageCode' | 'policy' | 'reason' | 'clueId' | 'clueOn' | 'previousCaseId'> & {
    steps: readonly { key: string; kind: StepKind }[]
  }
  /** The step is finished by this act. */
  completes?: boolean
  /** The case ends here. */
  ends?: 'rejected' | 'withdrawn'
  assessment?: Assessment
  authorisation?: Authorisation | null
  notice?: Notice
  objection?: Objection
  exceptions?: readonly Exception[]
}

/** One accepted act. `seq` is the version of the case after it. */
export interface CaseEvent {
  seq: number
  at: Instant
  on: LocalDate
  actor: { id: string; name: string; role: Role }
  action: CaseAction
  step: string | null
  note: string
  data: Readonly<Record<string, unknown>>
  findings: Findings
}

/** What the household's record must follow in the same transaction. */
export type Effect =
  | { type: 'recordAssessment'; assessment: Assessment; data: unknown }
  | { type: 'setMonitoring'; status: 'monitored' | 'eliminated' | 'removed'; category: Category | null; on: LocalDate; since: LocalDate }
  | { type: 'recordRisks'; risks: readonly CaseRisk[]; on: LocalDate }
  | { type: 'settleRisks'; how: 'stable' | 'natural'; on: LocalDate }
  | { type: 'settleClues'; outcome: 'converted' | 'closed'; reason: string }
  | { type: 'openGuidance'; note: string }

export type Outcome =
  | { ok: true; events: readonly CaseEvent[]; state: CaseState; warnings: readonly Refusal[]; effects: readonly Effect[] }
  | { ok: false; code: 'forbidden' | 'invalid' | 'rule-violation' | 'conflict'; refusals: readonly Refusal[] }
