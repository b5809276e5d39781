import { describe, expect, it } from 'vitest'
import { allowed } from '@/domain/case/engine'
import type { Actor } from '@/domain/case/state'
import { caseActions, roles, type CaseAction, type Role } from '@/domain/glossary'
import type { PolicyId } from '@/domain/policy/variants'
import { actorFor, Journey, household, monitored, person } from './journey'

type Table = Record<string, Partial<Record<Role, CaseAction[]>>>

const VILLAGE_STEP = { villageCadre: ['submit', 'return', 'withdraw', 'reject'], townshipClerk: ['submit', 'return', 'withdraw', 'reject'] } satisfies Partial<Record<Role, CaseAction[]>>
const FIRST_STEP = { villageCadre: ['submit', 'withdraw', 'reject'], townshipClerk: ['submit', 'withdraw', 'reject'] } satisfies Partial<Record<Role, CaseAction[]>>
const OTHERS_STEP = { villageCadre: ['withdraw'], townshipClerk: ['withdraw'] } satisfies Partial<Record<Role, CaseAction[]>>
const NOTICE = { villageCadre: ['post', 'return', 'withdraw', 'reject'], townshipClerk: ['post', 'return', 'withdraw', 'reject'] } satisfies Partial<Record<Role, CaseAction[]>>
const TOWNSHIP = { ...OTHERS_STEP, townshipReviewer: ['submit', 'return', 'reject'] } satisfies Partial<Record<Role, CaseAction[]>>
const COUNTY = { ...OTHERS_STEP, countyApprover: ['submit', 'return', 'reject'] } satisfies Partial<Record<Role, CaseAction[]>>

/** Decisions 12 and the lines under the table of api.md, step by step, for persons who did nothing before. Who is not named may do nothing. */
const tables: [PolicyId, 'identification' | 'elimination', Table][] = [
  ['henan-2022', 'identification', {
    householdVerification: { villageCadre: ['submit', 'withdraw', 'reject', 'authorise'], townshipClerk: ['submit', 'withdraw', 'reject', 'authorise'] },
    infoComparison: { ...OTHERS_STEP, countyComparer: ['submit', 'return', 'reject'] },
    villageReview: VILLAGE_STEP,
    publicNotice: NOTICE,
    townshipReview: TOWNSHIP,
    countyApproval: COUNTY,
    resultAnnouncement: { townshipClerk: ['post', 'return'] },
    systemEntry: { townshipClerk: ['submit', 'return'], villageCadre: ['submit', 'return'] },
  }],
  ['hunan-county-6500', 'identification', {
    application: FIRST_STEP,
    householdVerification: VILLAGE_STEP,
    villageReview: VILLAGE_STEP,
    publicNotice: NOTICE,
    townshipReview: TOWNSHIP,
    infoComparison: { ...OTHERS_STEP, countyComparer: ['submit', 'return', 'reject'] },
    countyApproval: COUNTY,
    systemEntry: { townshipClerk: ['submit', 'return'] },
  }],
  ['henan-2022', 'elimination', {
    householdVerification: FIRST_STEP, villageReview: VILLAGE_STEP, publicNotice: NOTICE, townshipReview: TOWNSHIP, countyApproval: COUNTY,
    resultAnnouncement: { townshipClerk: ['post', 'return'] }, systemEntry: { townshipClerk: ['submit', 'return'], villageCadre: ['submit', 'return'] },
  }],
  ['hunan-county-6500', 'elimination', {
    villageNomination: FIRST_STEP, householdVerification: VILLAGE_STEP, villageReview: VILLAGE_STEP, publicNotice: NOTICE, townshipReview: TOWNSHIP,
    countyApproval: COUNTY, systemEntry: { townshipClerk: ['submit', 'return'] },
  }],
]

/** Data that would do for any act. */
function dataFor(journey: Journey, action: CaseAction): Record<string, unknown> {
  const today = journey.today
  const step = journey.step!
  switch (action) {
    case 'object': return { raisedOn: today, by: '匿名', text: '不实' }
    case 'resolve': return { objectionId: `${journey.state.id}-o1`, outcome: 'dismissed', investigator: '甲某', report: '属实' }
    case 'return': return { toStep: journey.state.steps[0]!.key, reasons: ['incomeUnclear'], note: '' }
    case 'withdraw': case 'reject': case 'revoke': return { reason: '情况有变' }
    case 'authorise': return { signedOn: today }
    case 'close': case 'open': return {}
    default: return journey.form(step)
  }
}

const stranger = (role: Role): Actor => person(role, `new-${role}`)
const sorted = (actions: readonly string[]) => [...actions].sort()

describe.each(tables)('%s %s: who may do what at each step', (policy, kind, table) => {
  const at = (step: string) => new Journey(policy, kind, '2022-09-01', kind === 'identification' ? household() : monitored()).opened().upTo(step)

  it('the table has every step', () => {
    expect(Object.keys(table)).toEqual(at(Object.keys(table)[0]!).state.steps.map(({ key }) => key))
  })
  describe.each(Object.entries(table))('%s', (step, byRole) => {
    const arrived = at(step)
    it.each(roles)('%s', (role) => {
      const journey = arrived.fork()
      expect(sorted(allowed(journey.state, journey.context(stranger(role))).allowedActions)).toEqual(sorted(byRole[role] ?? []))
    })
    it('the engine does what is allowed, and refuses the rest without a trace', () => {
      for (const role of roles)
        for (const action of caseActions) {
          const journey = arrived.fork()
          const before = structuredClone(journey.state)
          const outcome = journey.try({ action, data: dataFor(journey, action) }, stranger(role))
          const may = byRole[role]?.includes(action) ?? false
          expect([role, action, outcome.ok]).toEqual([role, action, may])
          if (!may) expect(journey.state).toEqual(before)
          else expect(journey.state.version).toBe(before.version + 1)
        }
    })
    it('everybody is told who takes the step, and by which rule others may not', () => {
      for (const role of roles) {
        const journey = arrived.fork()
        const { next, blockers, acts } = allowed(journey.state, journey.context(stranger(role)))
        expect(next).toMatchObject({ step })
        if (!acts.some((act) => act.step === step)) expect(blockers.some((blocker) => blocker.step === step && blocker.rule && blocker.clause && blocker.message.endsWith('。'))).toBe(true)
      }
    })
  })
})

describe('while a notice hangs', () => {
  const posted = () => new Journey('henan-2022', 'identification', '2022-05-04').opened().upTo('publicNotice').submit()
  const may = (journey: Journey, role: Role) => sorted(allowed(journey.state, journey.context(stranger(role))).allowedActions)
  it('before its end', () => {
    expect(may(posted(), 'villageCadre')).toEqual(sorted(['post', 'object', 'return', 'withdraw', 'reject']))
    expect(may(posted(), 'townshipReviewer')).toEqual(['object'])
  })
  it('says from which day on it may be closed', () => {
    const journey = posted()
    expect(allowed(journey.state, journey.context(stranger('villageCadre'))).blockers).toContainEqual(
      expect.objectContaining({ action: 'close', rule: 'R-047', clause: '二（一）3（3）', until: '2022-05-10', message: '公示未满 5 天，不能结束公示。5月4日起算，5月10日起可以结束。' }))
  })
  it('after its end', () => {
    expect(may(posted().on('2022-05-10'), 'villageCadre')).toEqual(sorted(['post', 'object', 'close', 'return', 'withdraw', 'reject']))
  })
  it('with an objection', () => {
    const journey = posted().act({ action: 'object', data: { raisedOn: '2022-05-04', by: '匿名', text: '不实' } }, person('townshipReviewer')).on('2022-05-10')
    expect(may(journey, 'villageCadre')).toEqual(sorted(['post', 'object', 'resolve', 'return', 'withdraw', 'reject']))
  })
})

describe('place and hats', () => {
  it('a cadre of another village and a clerk of another township may do nothing', () => {
    const journey = new Journey('henan-2022').opened()
    for (const [role, region] of [['villageCadre', '341524204202'], ['townshipClerk', '341524205000']] as const) {
      const elsewhere: Actor = { id: 'x', name: '别村某', assignments: [{ role, region }] }
      expect(allowed(journey.state, journey.context(elsewhere)).allowedActions).toEqual([])
      expect(journey.trySubmit({}, elsewhere)).toMatchObject({ ok: false, code: 'forbidden' })
    }
  })
  it('an act is recorded under the hat that allowed it', () => {
    const two: Actor = { id: 'two', name: '两职某', assignments: [{ role: 'inspector', region: '341524000000' }, { role: 'townshipClerk', region: '341524204000' }] }
    const journey = new Journey('henan-2022').opened().submit({}, two)
    expect(journey.events.at(-1)!.actor).toEqual({ id: 'two', name: '两职某', role: 'townshipClerk' })
  })
  it('a closed case knows no acts', () => {
    const journey = new Journey('henan-2022').opened().act({ action: 'withdraw', data: { reason: '误登' } }, person('villageCadre'))
    expect(allowed(journey.state, journey.context(person('villageCadre')))).toEqual({ allowedActions: [], acts: [], blockers: [], next: null })
    expect(journey.try({ action: 'submit', data: {} }, person('villageCadre'))).toMatchObject({ ok: false, code: 'rule-violation', refusals: [{ rule: 'R-040', message: '本案已撤回，不能再办理。' }] })
  })
})

it('the comparer is told that a comparison waits for the authorisation, and may go ahead once it is there', () => {
  const journey = new Journey('henan-2022').opened()
  const comparer = person('countyComparer')
  expect(allowed(journey.state, journey.context(comparer)).blockers).toContainEqual(expect.objectContaining({ action: 'submit', step: 'infoComparison', rule: 'R-027' }))
  journey.act({ action: 'authorise', data: { signedOn: journey.today } }, actorFor('householdVerification'))
  expect(allowed(journey.state, journey.context(comparer))).toMatchObject({ allowedActions: ['submit'], acts: [{ action: 'submit', step: 'infoComparison' }] })
})
