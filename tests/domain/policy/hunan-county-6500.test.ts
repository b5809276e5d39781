import { describe, expect, it } from 'vitest'
import { clocksOf } from '@/domain/case/engine'
import { addDays } from '@/domain/time/local-date'
import { actorFor, household, Journey, member, monitored, passed, person, rulesOf } from '../case/journey'

/** 湖南某县机制方案 as situations: what is done, on which day or at which amount, and what comes of it by which clause. */
const POLICY = 'hunan-county-6500'
const identification = (facts = household()) => new Journey(POLICY, 'identification', '2022-05-18', facts).opened()
const elimination = (facts = monitored(), today = '2022-09-01') => new Journey(POLICY, 'elimination', today, facts).opened()
const earning = (perHead: number) => ({ income: { wage: perHead * 2, business: 0, property: 0, transfer: 0, businessCost: 0 } })

it('has no clock of 15 or 10 days: absent, not off (K-04)', () => {
  const journey = identification(household({ firstOpenClueOn: '2022-01-01' })).upTo('systemEntry')
  expect(clocksOf(journey.state, journey.context(person('townshipClerk'))).map(({ rule }) => rule)).toEqual(['D-003'])
})

describe('识别（五）第一步: nobody without 附件1, whatever the channel (R-043)', () => {
  it.each([[{ authorised: false }, ['invalid']], [{ truthful: false }, ['invalid']], [{ by: 'guided', guide: '甲某' }, ['ok']]])('%j', (change, rules) => {
    expect(rulesOf(identification().trySubmit(change))).toEqual(rules)
  })
})

describe('识别（五）第二步: at least 2, of three kinds (R-044)', () => {
  const visit = (...capacities: string[]) => ({ visitors: capacities.map((capacity, i) => ({ name: `甲${i}`, capacity })) })
  it.each([
    [visit(), ['R-044']],
    [visit('township'), ['R-044']],
    [visit('township', 'village'), ['ok']],
    [visit('village', 'village'), ['ok']],
    [visit('stationed', 'surveyor'), ['R-044']],
  ])('%j', (change, rules) => {
    expect(rulesOf(identification().upTo('householdVerification').trySubmit(change))).toEqual(rules)
  })
  it('says so in the words of the desk', () => {
    const outcome = identification().upTo('householdVerification').trySubmit(visit('township'))
    expect(outcome).toMatchObject({ ok: false, refusals: [{ message: '核实人员不足 2 人。', fix: '补登另一名核实人员并签字。', clause: '识别（五）第二步', path: 'visitors' }] })
  })
})

describe('识别（三）: below the line, stable, no gap of safeguards fits no situation (R-062, soft)', () => {
  it.each([
    [{ incomeStable: true }, ['R-062']],
    [{ incomeStable: true, exceptionReason: '子女即将上大学' }, ['ok']],
    [{ incomeStable: false }, ['ok']],
    [{}, ['ok']],
    [{ incomeStable: true, safeguards: { food: true, clothing: true, education: true, medical: false, housing: true, water: true } }, ['ok']],
    [{ incomeStable: true, risks: [{ type: 'housing' }] }, ['ok']],
  ])('%j', (change, rules) => {
    expect(rulesOf(identification().upTo('householdVerification').trySubmit(change))).toEqual(rules)
  })
  it.each([[6500, 'marginal'], [6500.01, null]])('%d yuan a head → %s', (perHead, category) => {
    const journey = identification().upTo('householdVerification')
    journey.trySubmit(earning(perHead))
    expect(journey.state.assessment?.category ?? null).toBe(category)
  })
})

describe('识别（五）第三步: each of four kinds sits in the review (R-046)', () => {
  const all = ['stationed', 'committee', 'partyRep', 'groupHead']
  const review = (attendees: string[], votesFor = attendees.length, votesAgainst = 0) => ({ attendees: attendees.map((capacity, i) => ({ name: `子${i}`, capacity })), votesFor, votesAgainst })
  it.each([
    ['all four', review(all), ['ok']],
    ['no party member', review([...all.slice(0, 2), 'groupHead', 'groupHead']), ['R-046']],
    ['three persons', review(all.slice(0, 3)), ['R-046']],
    ['half of those present', review(all, 2), ['R-046']],
    ['one more than half', review(all, 3, 1), ['ok']],
    ['a failed vote needs no majority', { ...review(all, 1, 3), decision: 'fail', reason: '收入不实' }, ['ok']],
    ['more votes than people: a field', review(all, 3, 2), ['invalid']],
  ])('%s', (_, change, rules) => {
    expect(rulesOf(identification().upTo('villageReview').trySubmit(change))).toEqual(rules)
  })
  it('a failed review ends the case with its reason', () => {
    const journey = identification().upTo('villageReview').submit({ ...review(all, 1, 3), decision: 'fail', reason: '收入不实' })
    expect(journey.state).toMatchObject({ status: 'rejected', decidedOn: null })
    expect(journey.state.steps.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'skipped', 'skipped', 'skipped', 'skipped', 'skipped'])
  })
})

describe('识别（五）第三步: notice of 7 days, an objection is investigated (R-047, R-048)', () => {
  it.each([[7, ['R-047']], [8, ['ok']]])('closed on day %i after posting', (days, rules) => {
    const journey = identification().upTo('publicNotice').submit()
    expect(journey.state.notices[0]).toMatchObject({ postedOn: '2022-05-18', endsOn: '2022-05-25', closableOn: '2022-05-26' })
    expect(rulesOf(journey.on(addDays('2022-05-18', days)).try({ action: 'close' }, actorFor('publicNotice')))).toEqual(rules)
  })
  it('not closed while it is investigated', () => {
    const journey = identification().upTo('publicNotice').submit().act({ action: 'object', data: { raisedOn: '2022-05-18', by: '匿名', text: '不符' } }, person('villageCadre'))
    expect(rulesOf(journey.on('2022-05-26').try({ action: 'close' }, actorFor('publicNotice')))).toEqual(['R-048'])
  })
})

describe('识别（五）第五步: compared by the county, after the township', () => {
  it('by the household\'s leave in the application; 低保 results are not reused here', () => {
    const journey = identification(household({ lowIncomeComparison: true })).upTo('infoComparison')
    expect(rulesOf(journey.trySubmit({ results: [], reusedFrom: 'lowIncomeAid' }))).toEqual(['R-042'])
    expect(rulesOf(journey.trySubmit())).toEqual(['ok'])
  })
  it('not ahead of its turn', () => {
    const journey = identification().upTo('villageReview')
    expect(rulesOf(journey.try({ action: 'submit', step: 'infoComparison', data: journey.form('infoComparison') }, person('countyComparer')))).toEqual(['R-040'])
  })
})

describe('动态管理: at least 3 months of monitoring (R-106, D-008)', () => {
  it.each([['2022-04-09', ['R-106']], ['2022-04-10', ['ok']]])('included on 2022-01-10, opened on %s', (today, rules) => {
    expect(rulesOf(new Journey(POLICY, 'elimination', today, monitored()).tryOpen())).toEqual(rules)
  })
  it('an inclusion without a date cannot be counted', () => {
    expect(rulesOf(new Journey(POLICY, 'elimination', '2022-09-01', monitored({ previousIdentification: null })).tryOpen())).toEqual(['R-106'])
    expect(rulesOf(new Journey(POLICY, 'elimination', '2022-09-01', monitored({ previousIdentification: null, monitoredSince: '2022-06-01' })).tryOpen())).toEqual(['ok'])
  })
})

describe('消除（一）: four criteria and the risk gone (R-102), floor of 5000 (R-107), labour (R-108)', () => {
  it.each([
    ['all met', {}, ['ok']],
    ['measures not effective', { measuresEffective: false }, ['R-102']],
    ['a safeguard missing', { safeguards: { food: true, clothing: false, education: true, medical: true, housing: true, water: true } }, ['R-102']],
    ['income not stable', { incomeStable: false }, ['R-102']],
    ['rigid expense not settled', { rigidExpenseSettled: false }, ['R-102']],
    ['a risk still there', { risks: [{ type: 'illness' }] }, ['R-102']],
    ['a risk that went by itself', { risks: [{ type: 'illness' }], naturallyGone: true }, ['ok']],
    ['natural disappearance does not replace the criteria (C-027)', { naturallyGone: true, measuresEffective: false }, ['R-102']],
    ['a reason does not help: these block', { measuresEffective: false, exceptionReason: '情况十分特殊' }, ['R-102']],
    ['exactly 5000 yuan', earning(5000), ['ok']],
    ['4999.99 yuan', earning(4999.99), ['R-107']],
    ['several at once', { ...earning(4000), measuresEffective: false }, ['R-102', 'R-107']],
    ['unsigned on either side', { signedByHousehold: false, signedByVisitors: false }, ['R-110']],
    ['one visitor', { visitors: [{ name: '甲某', capacity: 'township' }] }, ['R-044']],
  ])('%s', (_, change, rules) => {
    expect(rulesOf(elimination().upTo('householdVerification').trySubmit(change))).toEqual(rules)
  })
  it('between the floor and the line it goes on, shown as an exception (C-024)', () => {
    const journey = elimination().upTo('householdVerification').submit(earning(6500))
    expect(journey.state.exceptions).toEqual([{ step: 'householdVerification', rule: 'R-107', reason: '人均纯收入 6500 元，未超过监测线 6500 元' }])
    expect(elimination().upTo('householdVerification').submit(earning(6500.01)).state.exceptions).toEqual([])
  })
  it('整户无劳动力 does not even get on the list (R-109)', () => {
    const journey = elimination(monitored({ members: [member({ labour: 'none' })] }))
    expect(rulesOf(journey.trySubmit())).toEqual(['R-108', 'R-109'])
    expect(rulesOf(journey.trySubmit({ exceptionReason: '由子女赡养保障' }))).toEqual(['R-108', 'R-109'])
  })
})

describe('消除（二）第五步: special care for 低保, 特困 and several risks (R-115)', () => {
  it.each([
    ['one risk', {}, ['ok']],
    ['低保', { subsistenceAllowance: true }, ['R-115']],
    ['特困', { dispersedSupport: true }, ['R-115']],
    ['two risks', { risks: ['illness', 'schooling'] }, ['R-115']],
  ] as const)('%s', (_, change, rules) => {
    const journey = elimination(monitored({ ...change, risks: 'risks' in change ? [...change.risks] : ['illness'] })).upTo('countyApproval')
    expect(rulesOf(journey.trySubmit({ keyReviewed: undefined }))).toEqual(rules)
    if (rules[0] !== 'ok') expect(rulesOf(journey.trySubmit({ keyReviewed: true }))).toEqual(['ok'])
  })
  it('a refusal needs no special review', () => {
    expect(rulesOf(elimination(monitored({ subsistenceAllowance: true })).upTo('countyApproval').trySubmit({ decision: 'fail', keyReviewed: undefined }))).toEqual(['ok'])
  })
  it('a decision without minutes is only pointed at (R-051)', () => {
    const outcome = elimination().upTo('countyApproval').trySubmit({ consultation: undefined })
    passed(outcome)
    expect(outcome.warnings.map(({ rule }) => rule)).toEqual(['R-051'])
  })
})

it('prints neither rollback nor removal (R-040)', () => {
  for (const kind of ['rollback', 'removal'] as const)
    expect(new Journey(POLICY, kind, '2022-09-01', monitored({ monitoringStatus: 'eliminated' })).tryOpen()).toMatchObject({ ok: false, code: 'rule-violation', refusals: [{ rule: 'R-040', message: '本政策未规定该程序，请县级指定承接的政策。' }] })
})
