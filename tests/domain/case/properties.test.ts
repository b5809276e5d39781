import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowed, clocksOf, replay } from '@/domain/case/engine'
import { caseActions, caseKinds, roles, type CaseKind, type Role } from '@/domain/glossary'
import { policies, type PolicyId } from '@/domain/policy/variants'
import { addDays } from '@/domain/time/local-date'
import { actorFor, household, Journey, monitored, person } from './journey'

/** A move of somebody: mostly what comes next, sometimes anything by anybody, now and then days go by. */
type Move =
  | { do: 'next'; change: Record<string, unknown> }
  | { do: 'act'; action: string; role: Role; who: number; data: Record<string, unknown>; step?: string | undefined }
  | { do: 'wait'; days: number }

const changes = fc.constantFrom<Record<string, unknown>>(
  {}, {}, {}, { lateReason: '雨雪封路' }, { decision: 'fail' }, { votesFor: 1 }, { visitors: [] }, { authorised: false }, { risks: [] }, { postedOn: '2030-01-01' }, { nonsense: 1 },
)
const anyData = fc.constantFrom<Record<string, unknown>>(
  {}, { reason: '情况有变' }, { raisedOn: '2022-05-18', by: '匿名', text: '不实' }, { objectionId: '341524-c1-o1', outcome: 'dismissed', investigator: '甲某', report: '属实' },
  { objectionId: '341524-c1-o1', outcome: 'upheld', investigator: '甲某', report: '不实' }, { toStep: 'householdVerification', reasons: ['incomeUnclear'], note: '' },
  { toStep: 'publicNotice', reasons: ['noticeInvalid'], note: '', lateReason: '雨雪封路' }, { signedOn: '2022-05-18' }, { lateReason: '雨雪封路' },
)
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('next' as const), change: changes }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('act' as const), action: fc.constantFrom(...caseActions, 'close', 'return', 'sign'), role: fc.constantFrom(...roles, 'villageCadre' as const, 'countyApprover' as const),
      who: fc.integer({ min: 0, max: 1 }), data: anyData, step: fc.constantFrom(undefined, undefined, undefined, 'infoComparison', 'countyApproval', 'nowhere'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 9 }) }) },
)

/** Every procedure that any policy prints, and one taken over by a text that changes its clocks and opens its comparison at once. */
const runs: [PolicyId, CaseKind, PolicyId | null][] = [
  ...policies.flatMap(({ id, procedures }) => caseKinds.filter((kind) => procedures[kind]).map((kind): [PolicyId, CaseKind, null] => [id, kind, null])),
  ['jiangxi-zixiao-2022', 'identification', 'hunan-county-6500'],
]
const factsOf = (kind: CaseKind) => (kind === 'identification' ? household({ firstOpenClueOn: '2022-05-10' }) : monitored({ monitoringStatus: kind === 'rollback' ? 'eliminated' : 'monitored' }))

/** Makes the moves one by one and looks after each. */
function travel([policy, kind, inherits]: (typeof runs)[number], moves: readonly Move[], look: (journey: Journey, before: Journey, accepted: boolean) => void): Journey {
  const journey = new Journey(policy, kind, '2022-05-18', factsOf(kind), inherits).opened()
  expect(journey.state.status).toBe('open')
  for (const one of moves) {
    const before = journey.fork()
    if (one.do === 'wait') journey.on(addDays(journey.today, one.days))
    else if (one.do === 'next') {
      const running = journey.state.notices.some(({ state }) => state === 'running')
      if (journey.step && running) journey.try({ action: 'close', data: one.change.lateReason ? { lateReason: '雨雪封路' } : {} }, actorFor('publicNotice'))
      else if (journey.step) journey.trySubmit(one.change)
    } else journey.try({ action: one.action, data: one.data, ...(one.step && { step: one.step }) }, person(one.role, one.who ? `second-${one.role}` : one.role))
    look(journey, before, journey.events.length > before.events.length)
  }
  return journey
}

/** Straight on, with days between: chance alone does not always reach the end. */
const straightOn: Move[] = Array.from({ length: 22 }, () => [{ do: 'next' as const, change: { lateReason: '雨雪封路' } }, { do: 'wait' as const, days: 9 }]).flat()

const everyWalk = (look: Parameters<typeof travel>[2], atEnd: (journey: Journey) => void = () => {}) => {
  for (const run of runs)
    fc.assert(fc.property(fc.array(move, { minLength: 5, maxLength: 45 }), (moves) => {
      atEnd(travel(run, moves, look))
    }), { numRuns: 8, examples: [[straightOn]] })
}

describe('whatever people do', () => {
  it('a refused act leaves the case and its version untouched, an accepted one raises the version by one', () => {
    everyWalk((journey, before, accepted) => {
      if (accepted) expect([journey.state.version, journey.events.length]).toEqual([before.state.version + 1, before.events.length + 1])
      else expect(journey.state).toBe(before.state)
    })
  })
  it('replaying the events gives the state', () => {
    everyWalk(() => {}, (journey) => {
      expect(replay(journey.events)).toEqual(journey.state)
    })
  })
  it('nothing is decided without a finished notice of the present round, where the procedure has one', () => {
    let approvals = 0
    everyWalk((journey) => {
      const notice = journey.state.steps.find(({ kind }) => kind === 'publicNotice')
      if (!journey.state.decidedOn || !notice) return
      approvals += 1
      const closed = journey.state.notices.findLast(({ state }) => state === 'closed')
      expect(notice.state).toBe('done')
      expect(closed && closed.closedOn! >= closed.closableOn && closed.objections.every(({ state }) => state === 'dismissed')).toBe(true)
      expect(notice.doneOn).toBe(closed!.closedOn)
    })
    expect(approvals).toBeGreaterThan(0)
  })
  it('the same person never verifies and reviews, reviews and approves (K-13)', () => {
    everyWalk((journey) => {
      const by = (kind: string) => journey.state.steps.find((step) => step.kind === kind)?.doneBy ?? null
      if (by('townshipReview')) expect(by('townshipReview')).not.toBe(by('householdVerification'))
      if (by('countyApproval')) expect([by('householdVerification'), by('townshipReview')]).not.toContain(by('countyApproval'))
    })
  })
  it('clocks never run backwards: a deadline once set stands, a notice is never closed sooner than its days', () => {
    everyWalk((journey, before) => {
      const clocks = (of: Journey) => clocksOf(of.state, of.context(person('inspector')))
      const deadline = (of: Journey) => clocks(of).find(({ rule }) => rule === 'D-001')
      expect([deadline(journey)?.startedOn, deadline(journey)?.dueOn]).toEqual([deadline(before)?.startedOn, deadline(before)?.dueOn])
      for (const clock of clocks(journey)) expect(clock.dueOn >= clock.startedOn).toBe(true)
      for (const notice of before.state.notices) {
        const now = journey.state.notices.find(({ id }) => id === notice.id)!
        expect([now.postedOn, now.endsOn, now.closableOn]).toEqual([notice.postedOn, notice.endsOn, notice.closableOn])
        if (notice.state !== 'running') expect(now.state).toBe(notice.state)
      }
      const last = journey.state.notices.map(({ closableOn }) => closableOn)
      expect(last).toEqual([...last].sort())
    })
  })
  it('an open case has exactly one current step, a closed one none; the earliest unfinished is current', () => {
    everyWalk(({ state }) => {
      const current = state.steps.filter((step) => step.state === 'current')
      expect(current).toHaveLength(state.status === 'open' ? 1 : 0)
      if (current[0]) expect(state.steps.find((step) => step.state !== 'done')).toBe(current[0])
      expect(state.status === 'approved').toBe(state.steps.every((step) => step.state === 'done'))
    })
  })
  it('what is said to be allowed is never answered with forbidden or out of turn', () => {
    everyWalk(() => {}, (journey) => {
      for (const role of roles) {
        const actor = person(role)
        for (const { action, step } of allowed(journey.state, journey.context(actor)).acts) {
          const outcome = journey.fork().try({ action, step, data: {} }, actor)
          if (!outcome.ok) expect([outcome.code, outcome.refusals.some(({ rule }) => rule === 'R-040' || rule === 'K-13' || rule === 'K-12')]).not.toEqual([expect.anything(), true])
          if (!outcome.ok) expect(outcome.code).not.toBe('forbidden')
        }
      }
    })
  })
})
