import type { Verification } from '../../case/verification-form'
import { dataOf } from '../../case/step-data'
import type { Assessment, CaseEvent, CaseState, Notice } from '../../case/state'
import type { AttendeeCapacity, CaseKind, StepKind } from '../../glossary'
import type { LocalDate } from '../../time/local-date'

/** What was entered at a step, who entered it and on which day: opinions and signatures come from this trail. */
export type Entered<T> = T & { recordedBy: string; recordedOn: LocalDate }

export interface Application { by: 'self' | 'proxy' | 'guided'; guide?: string; signedOn: LocalDate }
export interface Nomination { reason: string; nominatedOn: LocalDate; basis?: string }
export interface Comparison { comparedOn: LocalDate; results: readonly { department: string; item: string; hit: boolean; doubt?: boolean; note?: string }[]; reusedFrom?: string }
export interface Review {
  meetingOn: LocalDate
  place: string
  attendees: readonly { name: string; capacity: AttendeeCapacity }[]
  votesFor: number
  votesAgainst: number
  decision: 'pass' | 'fail'
  reason?: string
  expected?: number
}
export interface TownshipOpinion { decision: 'pass' | 'fail'; opinion: string; signer: string; fieldVerified?: boolean }
export interface CountyOpinion { decision: 'pass' | 'fail'; opinion: string; consultation?: string; replyNumber?: string; keyReviewed?: boolean }
export interface HigherOpinion { decision: 'pass' | 'fail'; on: LocalDate; documentNumber?: string }
export interface Entry { collectedBy: string; enteredBy: string; reviewedBy?: string; enteredOn: LocalDate; nationalCode?: string; documentNumber?: string }

/** A case as its forms show it: each step's last accepted data, with who entered it. */
export interface CasePart {
  id: string
  kind: CaseKind
  openedOn: LocalDate
  decidedOn: LocalDate | null
  reason: string
  authorisedOn: LocalDate | null
  assessment: Assessment | null
  application: Entered<Application> | null
  nomination: Entered<Nomination> | null
  verification: Entered<Verification> | null
  comparison: Entered<Comparison> | null
  review: Entered<Review> | null
  notice: Notice | null
  township: Entered<TownshipOpinion> | null
  county: Entered<CountyOpinion> | null
  entry: Entered<Entry> | null
}

type Event = Pick<CaseEvent, 'seq' | 'on' | 'action' | 'step' | 'actor'>

/** The parts of a case that are done; a step that was sent back is not, and prints empty. */
export function casePart(state: CaseState, events: readonly Event[]): CasePart {
  const entered = <T extends object>(kind: StepKind): Entered<T> | null => {
    const step = state.steps.find((known) => known.kind === kind)
    const event = step?.state === 'done' ? events.findLast(({ step: key, action }) => key === step.key && action === 'submit') : undefined
    const data = dataOf<T>(state, kind)
    return event && data ? { ...data, recordedBy: event.actor.name, recordedOn: event.on } : null
  }
  return {
    id: state.id, kind: state.kind, openedOn: state.openedOn, decidedOn: state.decidedOn, reason: state.reason ?? '', authorisedOn: state.authorisation?.on ?? null, assessment: state.assessment,
    application: entered('application'), nomination: entered('villageNomination'), verification: entered('householdVerification'), comparison: entered('infoComparison'), review: entered('villageReview'),
    notice: state.notices.findLast((notice) => notice.state !== 'withdrawn') ?? null,
    township: entered('townshipReview'), county: entered('countyApproval'), entry: entered('systemEntry'),
  }
}
