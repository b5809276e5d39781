import type { CaseEvent, CaseState, Findings, Notice, StepState } from './state'

/** The fold: state after an accepted act. It decides nothing and looks nothing up. */
export function evolve(state: CaseState | null, event: CaseEvent): CaseState {
  if (event.action === 'open') return opened(event)
  if (!state) throw new Error('A case begins with its opening.')
  return settle({ ...applied(state, event), version: event.seq }, event)
}

/** The state of a case from all its events, in the order of their sequence. */
export function replay(events: readonly CaseEvent[]): CaseState {
  const state = events.reduce<CaseState | null>(evolve, null)
  if (!state) throw new Error('A case has at least one event.')
  return state
}

function opened(event: CaseEvent): CaseState {
  const { steps, ...pinned } = event.findings.opened!
  const state: CaseState = {
    ...pinned,
    version: event.seq, status: 'open', openedOn: event.on, openedAt: event.at, openedBy: event.actor.id,
    steps: steps.map((step) => ({ ...step, state: 'waiting', enteredAt: null, enteredOn: null, doneOn: null, doneBy: null })),
    authorisation: null, assessment: null, notices: [], data: {}, lateReasons: {}, exceptions: [], returned: false, decidedOn: null, endedOn: null,
  }
  return settle(state, event)
}

/** What the act itself changes, before the steps are looked at. */
function applied(state: CaseState, event: CaseEvent): CaseState {
  const { action, step, data, findings } = event
  const known: CaseState = {
    ...state,
    ...(findings.assessment && { assessment: findings.assessment }),
    ...(findings.authorisation !== undefined && { authorisation: findings.authorisation }),
    ...(typeof data.lateReason === 'string' && data.lateReason && step && { lateReasons: { ...state.lateReasons, [step]: data.lateReason } }),
    exceptions: [...state.exceptions.filter((known) => !(action === 'submit' && known.step === step)), ...(findings.exceptions ?? [])],
    notices: noticesAfter(state.notices, event),
  }
  switch (action) {
    case 'submit':
    case 'post':
      return { ...known, data: { ...known.data, [step!]: data } }
    case 'return':
      return { ...known, steps: reopened(known.steps, data.toStep as string, true), returned: true }
    case 'revoke':
      return { ...known, steps: reopened(known.steps, step!, false) }
    default:
      return known
  }
}

/**
 * Every step from `from` on is to be done again. A comparison that came earlier than the step it is returned to stays
 * valid wherever it stands in the list, unless the return is to the comparison itself.
 */
function reopened(steps: readonly StepState[], from: string, keepComparison: boolean): StepState[] {
  const first = steps.findIndex(({ key }) => key === from)
  return steps.map((step, i) => {
    const stays = i < first || (keepComparison && step.kind === 'infoComparison' && step.state === 'done' && i !== first)
    return stays ? step : { ...step, state: 'waiting', enteredAt: null, enteredOn: null, doneOn: null, doneBy: null }
  })
}

function noticesAfter(notices: readonly Notice[], { action, on, data, findings }: CaseEvent): readonly Notice[] {
  const running = (change: Partial<Notice>) => notices.map((notice) => (notice.state === 'running' ? { ...notice, ...change } : notice))
  if (findings.notice) return [...running({ state: 'withdrawn' }), findings.notice]
  if (action === 'close') return running({ state: 'closed', closedOn: on })
  if (action === 'return') return running({ state: 'withdrawn' })
  if (!findings.objection) return findings.ends ? running({ state: 'withdrawn' }) : notices
  const { objection } = findings
  const changed = notices.map((notice): Notice => {
    const own = notice.objections.some(({ id }) => id === objection.id)
    if (own) return { ...notice, objections: notice.objections.map((known) => (known.id === objection.id ? objection : known)) }
    return action === 'object' && notice.state === 'running' ? { ...notice, objections: [...notice.objections, objection] } : notice
  })
  return findings.ends && data.outcome === 'upheld' ? changed.map((n) => (n.state === 'running' ? { ...n, state: 'withdrawn' } : n)) : changed
}

/** Marks what is done, what is current, whether the case has ended, and on which day it was decided. */
function settle(state: CaseState, event: CaseEvent): CaseState {
  const done = event.findings.completes ? state.steps.map((step) => (step.key === event.step ? complete(step, event) : step)) : state.steps
  const ends = endOf(done, event.findings)
  const current = ends ? -1 : done.findIndex((step) => step.state !== 'done')
  const steps = done.map((step, i): StepState => {
    if (step.state === 'done') return step
    if (ends) return { ...step, state: 'skipped' }
    if (i !== current) return { ...step, state: 'waiting' }
    return step.state === 'current' ? step : { ...step, state: 'current', enteredAt: event.at, enteredOn: event.on }
  })
  return {
    ...state, steps,
    decidedOn: ends === null || ends === 'approved' ? (decisionStep(steps)?.doneOn ?? null) : null,
    ...(ends && { status: ends, endedOn: event.on }),
  }
}

const complete = (step: StepState, event: CaseEvent): StepState => ({
  ...step, state: 'done', enteredAt: step.enteredAt ?? event.at, enteredOn: step.enteredOn ?? event.on, doneOn: event.on, doneBy: event.actor.id,
})

function endOf(steps: readonly StepState[], findings: Findings): 'approved' | 'rejected' | 'withdrawn' | null {
  if (findings.ends) return findings.ends
  return steps.every((step) => step.state === 'done') ? 'approved' : null
}

/** The step that decides: the county's approval; where there is none the notice; where there is neither the system entry (K-04, R-053). */
export const decisionStep = <S extends Pick<StepState, 'kind'>>(steps: readonly S[]): S | undefined =>
  steps.find(({ kind }) => kind === 'countyApproval') ?? steps.find(({ kind }) => kind === 'publicNotice') ?? steps.at(-1)
