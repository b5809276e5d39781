import { beforeAll, describe, expect, it } from 'vitest'
import { aHousehold } from '../../builders/household'
import { aCounty, PLACES, rollupOf, type Client } from '../support/county'
import { CaseUnderTest, comparison, entry, on, pass, recovered, registered, review, unbroken, verification } from './support'

let as: (username: string) => Client

describe('under the provincial plan of 2022', () => {
  beforeAll(async () => void (as = await aCounty({ day: '2026-03-02' })))

  it('carries a household from the first clue to its elimination', async () => {
    const householdId = await registered(as('township.clerk'), aHousehold().withMembers(3))
    const clue = await as('village.cadre').post('/clues', { householdId, channel: 'cadreSurvey', foundOn: '2026-03-01', note: '户主住院，停工三个月' })
    expect(clue.status).toBe(201)
    const found = await CaseUnderTest.open(as, 'village.cadre', { householdId, kind: 'identification', clueId: clue.body.id })
    expect(found.body).toMatchObject({
      kind: 'identification', status: 'open', version: 1, policy: { id: 'henan-2022' }, step: { kind: 'householdVerification' },
      clocks: [{ rule: 'D-001', dueAt: '2026-03-16T23:59:59+08:00', hard: false, state: 'running' }], allowedActions: expect.arrayContaining(['submit', 'withdraw']),
    })
    expect(found.body.steps.map((step: { kind: string }) => step.kind)).toEqual([
      'householdVerification', 'infoComparison', 'villageReview', 'publicNotice', 'townshipReview', 'countyApproval', 'resultAnnouncement', 'systemEntry',
    ])
    await found.act('village.cadre', 'submit', verification('2026-03-02'))
    expect(found.body.assessment).toMatchObject({ perCapitaNetIncome: 6000, threshold: 6900, suggestedCategory: 'marginal', category: 'marginal' })
    await found.act('county.comparer', 'submit', comparison('2026-03-02'))
    await found.act('village.cadre', 'submit', review('2026-03-02'))
    await found.act('village.cadre', 'post', { postedOn: '2026-03-02', place: '村务公开栏' })
    expect(found.body.notices).toMatchObject([{ postedOn: '2026-03-02', endsOn: '2026-03-07', state: 'running' }])

    await on('2026-03-07')
    const early = await found.attempt('village.cadre', 'close')
    expect(early).toMatchObject({ status: 422, body: { code: 'rule-violation', errors: [{ rule: 'R-047', clause: '二（一）3（3）' }] } })

    await on('2026-03-08')
    await found.act('village.cadre', 'close')
    await found.act('township.reviewer', 'submit', { ...pass(), signer: '桂中华' })
    expect((await as('county.approver').get('/cases?assignedToMe=true')).body).toMatchObject({ total: 1, items: [{ id: found.id, step: { kind: 'countyApproval' } }] })
    await found.act('county.approver', 'submit', pass())
    expect(found.body).toMatchObject({ decidedOn: '2026-03-08', step: { kind: 'resultAnnouncement' } })
    await found.act('township.clerk', 'post', { postedOn: '2026-03-08', place: '村务公开栏' })
    await found.act('township.clerk', 'submit', entry('2026-03-08'))
    expect(found.body).toMatchObject({ status: 'approved', step: null, allowedActions: [] })
    await unbroken(found.id)

    const monitored = await as('township.clerk').get(`/households/${householdId}`)
    expect(monitored.body).toMatchObject({ monitoringStatus: 'monitored', category: 'marginal' })
    expect(await rollupOf(PLACES.village)).toMatchObject({ 'monitored:marginal': 1, monitoredPeople: 3, openCases: 0 })

    expect((await as('township.clerk').put(`/households/${householdId}/helper`, { workerName: '詹志强', unit: '槐树湾乡人民政府', publicServant: true, from: '2026-03-08' })).status).toBe(200)
    const plan = await as('township.clerk').post(`/households/${householdId}/plan`, {
      basedOn: '因病致收入减少', declaredOn: '2026-03-08',
      measures: [{ category: 'health', instrument: '医疗救助', targetRisk: 'illness', responsibleUnit: '县医疗保障局', plannedOn: '2026-03-20' }],
    })
    expect(plan.status, JSON.stringify(plan.body)).toBe(201)

    await on('2026-10-12')
    const gone = await CaseUnderTest.open(as, 'village.cadre', { householdId, kind: 'elimination' })
    await gone.act('village.cadre', 'submit', recovered('2026-10-12', '2026-03-10'))
    await gone.act('village.cadre', 'submit', review('2026-10-12'))
    await gone.act('village.cadre', 'post', { postedOn: '2026-10-12', place: '村务公开栏' })
    await on('2026-10-18')
    await gone.act('village.cadre', 'close')
    await gone.act('township.reviewer', 'submit', { ...pass(), signer: '桂中华' })
    await gone.act('county.approver', 'submit', pass())
    await gone.act('township.clerk', 'post', { postedOn: '2026-10-18', place: '村务公开栏', informedHousehold: true })
    await gone.act('township.clerk', 'submit', entry('2026-10-18'))
    expect(gone.body.links).toContainEqual({ id: found.id, kind: 'identification', relation: 'previousIdentification' })
    expect((await as('township.clerk').get(`/households/${householdId}`)).body).toMatchObject({ monitoringStatus: 'eliminated' })
    expect(await rollupOf(PLACES.village)).toMatchObject({ 'monitored:marginal': 0, monitoredPeople: 0, eliminated: 1, openCases: 0 })
    await unbroken(gone.id)
  })

  it('refuses what the issue lists, and writes nothing', async () => {
    await on('2026-05-18')
    const householdId = await registered(as('township.clerk'))
    const found = await CaseUnderTest.open(as, 'township.clerk', { householdId, kind: 'identification' })
    const refused = async (who: string, action: string, data: object, expected: object) => {
      expect(await found.attempt(who, action, data)).toMatchObject(expected)
      expect((await as('township.clerk').get(`/cases/${found.id}`)).body.version).toBe(found.body.version)
    }
    await refused('county.approver', 'submit', pass(), { status: 403, body: { code: 'forbidden' } })
    await refused('county.admin', 'submit', {}, { status: 403 })
    await refused('township2.clerk', 'submit', {}, { status: 404 })
    await refused('village2.cadre', 'submit', {}, { status: 404 })
    await refused('township.clerk', 'submit', verification('2026-05-19'), { status: 422, body: { code: 'invalid', errors: [{ path: 'data.visitedOn', message: '核实日期不能晚于今天。' }] } })
    const negative = verification('2026-05-18')
    await refused('township.clerk', 'submit', { ...negative, income: { ...negative.income, wage: -1 }, rubbish: 1 }, {
      status: 422, body: { code: 'invalid', errors: expect.arrayContaining([{ path: 'data.income.wage', message: '工资性收入不能小于 0。' }, { path: 'data.rubbish', message: '没有「rubbish」这一项，请删去。' }]) },
    })
    await refused('township.clerk', 'submit', { ...negative, income: { ...negative.income, wage: 4_000_000 } }, { status: 422 })
    await refused('township.clerk', 'dance', {}, { status: 422, body: { code: 'invalid', errors: [{ path: 'action' }] } })
    expect(await as('township.clerk').post(`/cases/${found.id}/actions`, { action: 'submit', version: 99, data: {} })).toMatchObject({ status: 409, body: { code: 'stale-version', current: 1 } })
    expect(await as('township.clerk').post(`/cases/${found.id}/actions`, { action: 'submit', data: {} })).toMatchObject({ status: 422, body: { code: 'invalid', errors: [{ path: 'version' }] } })
    expect(await as('township.clerk').post('/cases', { householdId, kind: 'identification' })).toMatchObject({ status: 409, body: { code: 'conflict' } })

    const key = { 'Idempotency-Key': 'verify-once' }
    const body = { action: 'submit', version: 1, data: verification('2026-05-18') }
    const first = await as('township.clerk').post(`/cases/${found.id}/actions`, body, key)
    expect(first.status).toBe(200)
    const again = await as('township.clerk').post(`/cases/${found.id}/actions`, body, key)
    expect(again).toMatchObject({ status: 200, body: { version: first.body.version } })
    expect(again.headers.get('Idempotency-Replayed')).toBe('true')
    found.body = first.body
    await found.act('county.comparer', 'submit', comparison('2026-05-18'))
    await refused('village.cadre', 'submit', { ...review('2026-05-18'), votesFor: 6 }, { status: 422, body: { code: 'invalid' } })
  })

  it('returns, keeps the comparison, posts and counts the notice again', async () => {
    await on('2026-05-18')
    const found = await CaseUnderTest.open(as, 'township.clerk', { householdId: await registered(as('township.clerk')), kind: 'identification' })
    await found.act('township.clerk', 'submit', verification('2026-05-18'))
    await found.act('county.comparer', 'submit', comparison('2026-05-18'))
    await found.act('village.cadre', 'submit', review('2026-05-18'))
    await found.act('village.cadre', 'post', { postedOn: '2026-05-18', place: '村务公开栏' })
    await on('2026-05-24')
    await found.act('village.cadre', 'close')
    await found.act('township.reviewer', 'return', { toStep: 'householdVerification', reasons: [{ code: 'incomeUnclear', field: 'income.wage' }], note: '工资与流水不符' })
    expect(found.body).toMatchObject({ step: { kind: 'householdVerification' }, returned: true })
    expect(found.body.steps[1]).toMatchObject({ kind: 'infoComparison', state: 'done' })
    await found.act('township.clerk', 'submit', verification('2026-05-24'))
    expect(found.body.step).toMatchObject({ kind: 'villageReview' })
    await found.act('village.cadre', 'submit', review('2026-05-24'))
    await found.act('village.cadre', 'post', { postedOn: '2026-05-24', place: '村务公开栏' })
    expect(await found.attempt('village.cadre', 'close')).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-047' }] } })
    await unbroken(found.id)
  })

  it('previews and acts in bulk, each row on its own', async () => {
    await on('2026-05-18')
    const one = await CaseUnderTest.open(as, 'township.clerk', { householdId: await registered(as('township.clerk')), kind: 'identification' })
    const two = await CaseUnderTest.open(as, 'township.clerk', { householdId: await registered(as('township.clerk')), kind: 'identification' })
    const body = { action: 'withdraw', items: [{ id: one.id, version: 1 }, { id: two.id, version: 7 }], data: { reason: '重复发起' } }
    const preview = await as('township.clerk').post('/cases/preview', body)
    expect(preview.body.results).toMatchObject([{ id: one.id, ok: true }, { id: two.id, ok: false, problem: { code: 'stale-version' } }])
    expect((await as('township.clerk').get(`/cases/${one.id}`)).body).toMatchObject({ status: 'open', version: 1 })
    const done = await as('township.clerk').post('/cases/bulk', body, { 'Idempotency-Key': 'bulk-1' })
    expect(done.body.results).toMatchObject([{ ok: true }, { ok: false }])
    const again = await as('township.clerk').post('/cases/bulk', body, { 'Idempotency-Key': 'bulk-1' })
    expect(again.body).toEqual(done.body)
    expect((await as('township.clerk').get(`/cases/${one.id}`)).body).toMatchObject({ status: 'withdrawn', version: 2 })
  })
})
