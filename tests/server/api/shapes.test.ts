import { beforeAll, describe, expect, it } from 'vitest'
import { aHousehold } from '../../builders/household'
import { CaseUnderTest, comparison, entry, on, pass, registered, review, verification } from '../case/support'
import { aCampaign, anOrdinaryLine } from '../support/campaign'
import { aCounty, PLACES, type Client } from '../support/county'
import { aMeasure, aVisit } from './requests-of-all'

let as: (username: string) => Client
beforeAll(async () => {
  as = await aCounty({ day: '2026-03-02' })
  await aCampaign({ startsOn: '2026-03-01' })
})
const ID = /^341524-[0-9a-f-]{36}$/
const DAY = /^\d{4}-\d\d-\d\d$/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d$/
const s = expect.any(String)

describe('shapes and names of the resources', () => {
  it('households: whole at POST and PATCH as at GET, numbers masked, revealed to four roles with a reason and logged', async () => {
    const clerk = as('township.clerk')
    const made = await clerk.post('/households', aHousehold().toRequest())
    const id = made.body.id
    expect(made).toMatchObject({ status: 201, body: { id: expect.stringMatching(ID), code: s, version: 1, villageCode: PLACES.village, householdType: 'ordinary', monitoringStatus: 'none', head: { id: s, name: s }, memberCount: 3, measures: [], cases: [] } })
    for (const member of made.body.members) expect(member.idNumber).toMatch(/^\d{4}\*{10}\d{3}[\dX]$/)
    const { warnings: _, ...whole } = made.body
    expect((await clerk.get(`/households/${id}`)).body).toEqual(whole)
    const changed = await clerk.patch(`/households/${id}`, { version: 1, address: '塘边组 3 号' })
    expect(changed.body).toEqual((await clerk.get(`/households/${id}`)).body)
    expect((await clerk.patch(`/households/${id}`, { address: 'x' })).body).toMatchObject({ status: 422, code: 'invalid', errors: [{ path: 'version' }] })

    for (const who of ['village.cadre', 'township.clerk', 'county.comparer', 'county.approver'])
      for (const member of (await as(who).get(`/households/${id}?reveal=idNumber&reason=${encodeURIComponent('核对原件')}`)).body.members) expect(member.idNumber, who).toMatch(/^\d{17}[\dX]$/)
    for (const who of ['inspector', 'county.admin', 'township.reviewer', 'dept.medical']) expect((await as(who).get(`/households/${id}?reveal=idNumber&reason=x2`)).status, who).toBe(403)
    expect((await clerk.get(`/households/${id}?reveal=idNumber`)).body).toMatchObject({ status: 422, errors: [{ path: 'reason' }] })
    expect((await as('village2.cadre').get(`/households/${id}?reveal=idNumber`)).status).toBe(404)
    expect((await as('inspector').get(`/audit?subject=${id}&limit=200`)).body.items.filter((row: { action: string }) => row.action === 'households.reveal')).toHaveLength(4)
  })

  it('cases: step, clocks, notices, objections, assessment, data, allowedActions, blockers, events', async () => {
    const householdId = await registered(as('township.clerk'))
    const clue = await as('village.cadre').post('/clues', { householdId, channel: 'cadreSurvey', foundOn: '2026-03-01', note: '住院' })
    const found = await CaseUnderTest.open(as, 'village.cadre', { householdId, kind: 'identification', clueId: clue.body.id })
    expect(found.body).toMatchObject({
      id: expect.stringMatching(ID), kind: 'identification', version: 1, policy: { id: 'henan-2022', version: 1 }, household: { id: householdId, headName: s, villageCode: PLACES.village }, status: 'open',
      step: { key: s, kind: 'householdVerification', title: s, actor: 'villageCadre', enteredAt: expect.stringMatching(INSTANT), dueAt: expect.stringMatching(INSTANT) },
      clocks: [{ rule: 'D-001', title: s, startedAt: expect.stringMatching(INSTANT), dueAt: expect.stringMatching(INSTANT), hard: false, state: 'running' }],
      assessment: null, notices: [], links: [{ id: clue.body.id, kind: 'clue', relation: 'clue' }], data: {}, allowedActions: expect.arrayContaining(['submit']), blockers: expect.any(Array),
      events: [{ seq: 1, at: expect.stringMatching(INSTANT), actor: { name: s }, action: 'open', step: null, note: s }],
    })
    expect(found.body).not.toHaveProperty('decidedOn')
    for (const step of found.body.steps) expect(step).toMatchObject({ key: s, kind: s, title: s, actor: s, state: expect.stringMatching(/^(done|current|waiting|skipped)$/) })
    expect(found.body.steps.find((step: { kind: string }) => step.kind === 'publicNotice').minDays).toBe(5)
    await found.act('village.cadre', 'submit', verification('2026-03-02'))
    expect(found.body.assessment).toMatchObject({ perCapitaNetIncome: 6000, threshold: 6900, suggestedCategory: 'marginal', category: 'marginal', risks: [{ type: 'illness' }], reasons: expect.any(Array) })
    expect(found.body.data).toMatchObject({ householdVerification: { visitedOn: '2026-03-02', income: { wage: 12000 } } })
    await found.act('county.comparer', 'submit', comparison('2026-03-02'))
    await found.act('village.cadre', 'submit', review('2026-03-02'))
    await found.act('village.cadre', 'post', { postedOn: '2026-03-02', place: '村务公开栏' })
    await found.act('township.reviewer', 'object', { raisedOn: '2026-03-02', by: '村民', text: '有轿车' })
    const notice = { id: s, postedOn: '2026-03-02', endsOn: expect.stringMatching(DAY), place: '村务公开栏', state: 'running' }
    expect(found.body.notices).toMatchObject([{ ...notice, objections: [{ id: s, raisedOn: '2026-03-02', by: '村民', text: '有轿车', state: 'open' }] }])
    const blocked = (await as('village.cadre').get(`/cases/${found.id}`)).body
    expect(blocked.allowedActions).not.toContain('close')
    expect(blocked.blockers).toContainEqual(expect.objectContaining({ action: 'close', rule: 'R-047', message: s, clause: s }))
    await found.act('village.cadre', 'resolve', { objectionId: found.body.notices[0].objections[0].id, outcome: 'dismissed', investigator: '乡干部', report: '查无此事' })
    expect(found.body.notices[0].objections).toMatchObject([{ state: 'dismissed', report: '查无此事' }])
    await on('2026-03-08')
    await found.act('village.cadre', 'close')
    await found.act('township.reviewer', 'submit', { ...pass(), signer: '桂中华' })
    await found.act('county.approver', 'submit', pass())
    await found.act('township.clerk', 'post', { postedOn: '2026-03-08' })
    await found.act('township.clerk', 'submit', entry('2026-03-08'))
    expect(found.body).toMatchObject({ status: 'approved', step: null, decidedOn: '2026-03-08', allowedActions: [] })
    const { warnings: _, ...whole } = found.body
    expect((await as('township.clerk').get(`/cases/${found.id}`)).body).toEqual(whole)
    expect((await as('inspector').get(`/cases/${found.id}`)).body).toMatchObject({ allowedActions: [], blockers: expect.any(Array) })
  })

  it('screenings, batch, progress, help and statistics', async () => {
    const householdId = await registered(as('township.clerk'))
    const line = { ...anOrdinaryLine({ id: householdId }), surveyedOn: '2026-03-01' }
    const screening = await as('village.cadre').post('/screenings', { ...line, applies: 'yes', keyGroups: ['lowIncome'] })
    expect(screening).toMatchObject({ status: 201, body: { id: expect.stringMatching(ID), flags: expect.arrayContaining([expect.objectContaining({ rule: s })]), verificationTaskId: expect.stringMatching(ID) } })
    const batch = await as('village.cadre').post('/screenings/batch', { items: [{ ...line, surveyedOn: '2027-01-01' }, 5, line, { ...line, note: 'a\0' }] })
    expect(batch).toMatchObject({ status: 200, body: { results: [{ index: 0, ok: false, problem: { status: 422 } }, { index: 1, ok: false, problem: { status: 422 } }, { index: 2, ok: true, id: expect.stringMatching(ID) }, { index: 3, ok: false, problem: { code: 'invalid' } }] } })
    expect((await as('village.cadre').get('/campaigns/current/progress?groupBy=village')).body.items).toContainEqual(expect.objectContaining({ region: expect.objectContaining({ code: PLACES.village }), households: expect.any(Number), screened: 1 }))
    const helper = { workerName: '詹志强', unit: '乡人民政府', publicServant: true, from: '2026-03-01' }
    expect(await as('township.clerk').put(`/households/${householdId}/helper`, helper)).toMatchObject({ status: 200, body: { id: householdId, head: { name: s }, helper } })
    const plan = await as('township.clerk').post(`/households/${householdId}/plan`, { basedOn: '因病', declaredOn: '2026-03-01', measures: [] })
    expect(plan).toMatchObject({ status: 201, body: { id: s, basedOn: '因病', declaredOn: '2026-03-01', measures: [] } })
    const measure = await as('township.clerk').post('/measures', { householdId, ...aMeasure })
    expect(measure).toMatchObject({ status: 201, body: { id: s, version: 1, householdId, ...aMeasure, status: 'planned', warnings: [expect.objectContaining({ rule: 'R-074' }), expect.anything()] } })
    expect(await as('township.clerk').patch(`/measures/${measure.body.id}`, { version: 1, status: 'delivered', deliveredOn: '2026-03-02', effect: '已办' })).toMatchObject({ status: 200, body: { id: measure.body.id, version: 2, status: 'delivered', deliveredOn: '2026-03-02' } })
    expect(await as('village.cadre').post(`/households/${householdId}/visits`, { ...aVisit, on: '2026-03-01' })).toMatchObject({ status: 201, body: { id: s, on: '2026-03-01', perCapita: 8000 } })
    expect((await as('inspector').get(`/statistics?region=${PLACES.township}&groupBy=village&limit=200`)).body.items).toContainEqual({
      region: { code: PLACES.village, name: s }, households: expect.any(Number), people: expect.any(Number), screened: 1, keyHouseholds: expect.any(Number), openCases: expect.any(Number),
      monitored: { unstableOutOfPoverty: 0, marginal: expect.any(Number), suddenHardship: 0, monitoredOutOfPoverty: 0, edge: 0 }, monitoredPeople: expect.any(Number), eliminated: 0, removed: 0, overdue: 0, ruralPopulation: null, share: expect.any(Number),
    })
  })

  it('what is not there answers 404, never 500', async () => {
    for (const path of ['/problems/x', '/snapshots/x', '/notices/x.docx', '/notices/x.pdf', '/exports/ledger.xlsx', '/imports/x', '/imports/x/corrected.xlsx'])
      expect(await as('county.admin').get(path), path).toMatchObject({ status: 404, body: { code: 'not-found' } })
    for (const path of ['/problems/x/close', '/imports/x/commit']) expect((await as('county.admin').post(path, {})).status, path).toBe(404)
  })
})
