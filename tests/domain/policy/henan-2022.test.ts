import { describe, expect, it } from 'vitest'
import { clocksOf } from '@/domain/case/engine'
import type { Outcome } from '@/domain/case/state'
import { addDays } from '@/domain/time/local-date'
import { actorFor, household, Journey, member, monitored, passed, person, rulesOf } from '../case/journey'

/** 河南省2022年方案 as situations: what is done, on which day or at which amount, and what comes of it by which clause. */
const POLICY = 'henan-2022'
const CLUE = '2022-05-02'
const identification = (today = '2022-05-04', facts = household({ firstOpenClueOn: CLUE })) => new Journey(POLICY, 'identification', today, facts).opened()
const elimination = (facts = monitored()) => new Journey(POLICY, 'elimination', '2022-09-01', facts).opened()
const clauseOf = (outcome: Outcome, rule: string) => (outcome.ok ? null : outcome.refusals.find((refusal) => refusal.rule === rule)?.clause)
/** Two people earn `perHead` yuan each. */
const earning = (perHead: number) => ({ income: { wage: perHead * 2, business: 0, property: 0, transfer: 0, businessCost: 0 } })

describe('二（一）4（1）: at most 15 days from the clue to the county (D-001, soft)', () => {
  it.each([
    ['day 15, the last', '2022-05-17', 'running', ['ok']],
    ['day 16', '2022-05-18', 'overdue', ['D-001']],
  ])('%s', (_, today, state, rules) => {
    const journey = identification().on(today)
    expect(clocksOf(journey.state, journey.context(person('villageCadre')))).toContainEqual(expect.objectContaining({ rule: 'D-001', startedOn: CLUE, dueOn: '2022-05-17', hard: false, state }))
    const outcome = journey.trySubmit()
    expect(rulesOf(outcome)).toEqual(rules)
    if (!outcome.ok) expect(outcome.refusals[0]).toMatchObject({ message: '已超过识别 15 天时限，须写明理由后办理。', clause: '二（一）4（1）', path: 'lateReason' })
  })
  it('without a clue it runs from the opening', () => {
    const journey = identification('2022-05-04', household())
    expect(clocksOf(journey.state, journey.context(person('villageCadre')))[0]).toMatchObject({ startedOn: '2022-05-04', dueOn: '2022-05-19' })
  })
  it('asks once on each step after it, and never on what is not submit, post or close', () => {
    const journey = identification().on('2022-05-30')
    expect(rulesOf(journey.trySubmit())).toEqual(['D-001'])
    journey.submit({ lateReason: '雨雪封路' }).upTo('publicNotice')
    expect(rulesOf(journey.trySubmit())).toEqual(['D-001'])
    journey.submit({ lateReason: '雨雪封路' })
    journey.act({ action: 'object', data: { raisedOn: journey.today, by: '匿名', text: '收入不实' } }, actorFor('publicNotice'))
    journey.act({ action: 'resolve', data: { objectionId: `${journey.state.id}-o1`, outcome: 'dismissed', investigator: '甲某', report: '属实符合' } }, actorFor('publicNotice'))
    journey.on(journey.state.notices[0]!.closableOn).act({ action: 'close' }, actorFor('publicNotice'))
    expect(rulesOf(journey.trySubmit())).toEqual(['D-001'])
  })
  it('ends at the decision: announcement and entry ask no more', () => {
    const journey = identification('2022-05-30').upTo('resultAnnouncement')
    expect(rulesOf(journey.trySubmit())).toEqual(['ok'])
    expect(clocksOf(journey.state, journey.context(person('villageCadre')))[0]).toMatchObject({ rule: 'D-001', state: 'overdue', endedOn: journey.state.decidedOn })
  })
  it('an elimination has no such clock', () => {
    expect(clocksOf(elimination().state, elimination().context(person('villageCadre')))).toEqual([])
  })
})

describe('二（二）1: plan and measures within 10 days of the decision (D-005)', () => {
  const plan = (declaredOn: string | null, today: string) => {
    const journey = identification().upTo('resultAnnouncement')
    journey.facts = { ...journey.facts, plan: declaredOn ? { declaredOn } : null }
    return clocksOf(journey.state, { ...journey.context(person('townshipClerk')), today }).find(({ rule }) => rule === 'D-005')
  }
  it.each([
    ['not declared on day 10', null, '2022-05-20', 'running'],
    ['not declared on day 11', null, '2022-05-21', 'overdue'],
    ['declared on day 10', '2022-05-20', '2022-06-30', 'met'],
    ['declared on day 11', '2022-05-21', '2022-06-30', 'overdue'],
  ])('%s', (_, declaredOn, today, state) => {
    expect(plan(declaredOn, today)).toMatchObject({ startedOn: '2022-05-10', dueOn: '2022-05-20', state, clause: '二（二）1' })
  })
})

describe('二（一）3（3）: notice of at least 5 days, only without objection to the township', () => {
  const posted = () => identification().upTo('publicNotice').submit()
  it.each([[0, ['R-047']], [5, ['R-047']], [6, ['ok']], [30, ['ok']]])('closed on day %i after posting', (days, rules) => {
    const journey = posted().on(addDays('2022-05-04', days))
    const outcome = journey.try({ action: 'close', data: { lateReason: '雨雪封路' } }, actorFor('publicNotice'))
    expect(rulesOf(outcome)).toEqual(rules)
    if (!outcome.ok) expect(outcome.refusals[0]).toMatchObject({ message: '公示未满 5 天，不能结束公示。5月4日起算，5月10日起可以结束。', clause: '二（一）3（3）' })
  })
  it('an open objection holds the close up (R-049); dismissed, it goes on', () => {
    const journey = posted().act({ action: 'object', data: { raisedOn: '2022-05-04', by: '匿名', text: '收入不实' } }, person('townshipReviewer'))
    journey.on('2022-05-10')
    const outcome = journey.try({ action: 'close' }, actorFor('publicNotice'))
    expect(rulesOf(outcome)).toEqual(['R-049'])
    expect(clauseOf(outcome, 'R-049')).toBe('二（一）3（3）')
    journey.act({ action: 'resolve', data: { objectionId: `${journey.state.id}-o1`, outcome: 'dismissed', investigator: '甲某', report: '符合条件' } }, actorFor('publicNotice'))
    expect(journey.act({ action: 'close' }, actorFor('publicNotice')).step).toBe('townshipReview')
  })
  it('an objection that is upheld ends the case', () => {
    const journey = posted().act({ action: 'object', data: { raisedOn: '2022-05-04', by: '匿名', text: '收入不实' } }, person('villageCadre'))
    journey.act({ action: 'resolve', data: { objectionId: `${journey.state.id}-o1`, outcome: 'upheld', investigator: '甲某', report: '收入瞒报' } }, actorFor('publicNotice'))
    expect(journey.state).toMatchObject({ status: 'rejected', notices: [{ state: 'withdrawn', objections: [{ state: 'upheld', report: '收入瞒报' }] }] })
    expect(journey.effects).toContainEqual(expect.objectContaining({ type: 'settleClues', outcome: 'closed' }))
  })
})

describe('二（一）3（2）, 4（1）: comparison with leave only, and beside the other steps', () => {
  const compare = (journey: Journey, step?: string) => journey.try({ action: 'submit', data: { ...journey.form('infoComparison'), ...(step && { step }) } }, person('countyComparer'))
  it('not before the household authorises (R-027)', () => {
    expect(rulesOf(compare(identification(), 'infoComparison'))).toEqual(['R-027'])
    const unsigned = identification().submit({ authorised: false })
    expect(rulesOf(compare(unsigned))).toEqual(['R-027'])
    expect(unsigned.effects).toContainEqual(expect.objectContaining({ type: 'openGuidance' }))
    unsigned.act({ action: 'authorise', data: { signedOn: '2022-05-04' } }, person('villageCadre'))
    expect(rulesOf(compare(unsigned))).toEqual(['ok'])
  })
  it('ahead of the verification once authorised; it is not done twice', () => {
    const journey = identification().act({ action: 'authorise', data: { signedOn: '2022-05-04' } }, person('townshipClerk'))
    expect(compare(journey).ok).toBe(false) // without data.step it is the verification that is current
    expect(rulesOf(compare(journey, 'infoComparison'))).toEqual(['ok'])
    expect(journey.step).toBe('householdVerification')
    expect(rulesOf(compare(journey, 'infoComparison'))).toEqual(['R-040'])
    expect(journey.submit().step).toBe('villageReview')
  })
  it('the review waits for it', () => {
    const journey = identification().submit()
    expect(journey.step).toBe('infoComparison')
    expect(rulesOf(journey.try({ action: 'submit', step: 'villageReview', data: journey.form('villageReview') }, person('villageCadre')))).toEqual(['R-040'])
  })
  it('a comparison made for 低保 may be reused where there is one (R-042)', () => {
    const reused = (lowIncomeComparison: boolean) => {
      const journey = identification('2022-05-04', household({ lowIncomeComparison })).submit()
      return journey.trySubmit({ results: [], reusedFrom: 'lowIncomeAid' })
    }
    expect(rulesOf(reused(true))).toEqual(['ok'])
    expect(clauseOf(reused(false), 'R-042')).toBe('二（一）4（1）')
  })
})

describe('二（一）1: the line of 6900 is a reference, exactly the line is within', () => {
  it.each([
    [6900, {}, ['ok'], 'marginal'],
    [6900.01, {}, ['R-017'], null],
    [6900.01, { rigidExpense: { medical: 20_000, education: 0, disaster: 0, accident: 0, other: 0 }, severeHardship: true }, ['ok'], 'suddenHardship'],
    [6899.99, { category: 'suddenHardship' }, ['R-017'], null],
    [0, { risks: [] }, ['R-011', 'R-021'], null],
    [8000, { risks: [] }, ['R-017', 'R-021'], null],
  ])('%d yuan a head with %j → %j', (perHead, change, rules, category) => {
    const journey = identification()
    expect(rulesOf(journey.trySubmit({ ...earning(perHead), ...change }))).toEqual(rules)
    expect(journey.state.assessment?.category ?? null).toBe(category)
  })
  it('sheer figures are refused, high ones are only pointed at (K-06)', () => {
    expect(rulesOf(identification().trySubmit({ ...earning(1_000_001) }))).toContain('K-06')
    const high = identification().trySubmit({ ...earning(20_000.01), rigidExpense: { medical: 1, education: 0, disaster: 0, accident: 0, other: 0 }, severeHardship: true })
    passed(high)
    expect(high.warnings.map(({ rule }) => rule)).toContain('K-06')
  })
})

describe('二（三）1: above the line for half a year, safeguards, risk gone (R-104, 原则上)', () => {
  it.each([
    ['6900.01 yuan', earning(6900.01), ['ok']],
    ['exactly the line', earning(6900), ['R-104']],
    ['6 months to the day', { stableSince: '2022-03-01' }, ['ok']],
    ['a day less than 6 months', { stableSince: '2022-03-02' }, ['R-104']],
    ['income not stable', { incomeStable: false }, ['R-104']],
    ['a safeguard missing', { safeguards: { food: true, clothing: true, education: true, medical: true, housing: false, water: true } }, ['R-104']],
    ['a risk still there', { risks: [{ type: 'illness' }] }, ['R-104']],
    ['natural disappearance stands for all of it', { ...earning(100), risks: [{ type: 'illness' }], stableSince: '2022-08-31', naturallyGone: true }, ['ok']],
    ['set aside with a reason', { ...earning(6000), exceptionReason: '已有稳定公益岗位' }, ['ok']],
    ['a reason of three characters is none', { ...earning(6000), exceptionReason: '特殊户' }, ['R-104']],
  ])('%s', (_, change, rules) => {
    const journey = elimination()
    const outcome = journey.trySubmit(change)
    expect(rulesOf(outcome)).toEqual(rules)
    if (!outcome.ok) expect(outcome.refusals.map(({ clause }) => clause)).toEqual(outcome.refusals.map(() => '二（三）1'))
    if ('exceptionReason' in change && outcome.ok) expect(journey.state.exceptions).toEqual([{ step: 'householdVerification', rule: 'R-104', reason: '已有稳定公益岗位' }])
  })
})

describe('二（三）2: 整户无劳动力 (R-108, 原则上)', () => {
  const journey = () => elimination(monitored({ members: [member({ labour: 'lost' }), member({ id: 'm2', labour: 'none' })] }))
  it('refused, unless a reason is given', () => {
    const outcome = journey().trySubmit()
    expect(rulesOf(outcome)).toEqual(['R-108'])
    expect(clauseOf(outcome, 'R-108')).toBe('二（三）2（1）')
    expect(rulesOf(journey().trySubmit({ exceptionReason: '由子女赡养保障' }))).toEqual(['ok'])
  })
  it('one who can work half is labour', () => {
    expect(rulesOf(elimination(monitored({ members: [member({ labour: 'lost' }), member({ id: 'm2', labour: 'weak' })] })).trySubmit())).toEqual(['ok'])
  })
})

describe('二（三）3（5）: the household is told (R-116)', () => {
  it.each([[undefined, ['R-116']], [false, ['R-116']], [true, ['ok']]])('told: %s', (informedHousehold, rules) => {
    expect(rulesOf(elimination().upTo('resultAnnouncement').trySubmit({ informedHousehold }))).toEqual(rules)
  })
  it('an inclusion is only announced', () => {
    expect(rulesOf(identification().upTo('resultAnnouncement').trySubmit({ informedHousehold: undefined }))).toEqual(['ok'])
  })
})

describe('三（三）: the province operates rollback and removal (R-125)', () => {
  it.each([[{ operatedBy: undefined }, ['R-125']], [{ operatedBy: 'township' }, ['R-125']], [{ documentNumber: undefined }, ['R-125']], [{}, ['ok']]])('%j', (change, rules) => {
    const journey = new Journey(POLICY, 'removal', '2022-09-01', monitored()).opened().upTo('systemEntry')
    expect(rulesOf(journey.trySubmit(change))).toEqual(rules)
  })
})
