import { beforeAll, describe, expect, it } from 'vitest'
import { aHousehold } from '../../builders/household'
import { CaseUnderTest, on, registered, verification } from '../case/support'
import { anOrdinaryLine } from '../support/campaign'
import { aCounty, clockAt, PLACES, rowsOf, type Client } from '../support/county'
import { aMeasure, aVisit } from './requests-of-all'

let as: (username: string) => Client
let householdId: string
let found: CaseUnderTest
beforeAll(async () => {
  as = await aCounty()
  householdId = await registered(as('township.clerk'))
  found = await CaseUnderTest.open(as, 'village.cadre', { householdId, kind: 'identification' })
})

const WRITTEN = ['audit', 'household', 'member', 'screening', 'clue', 'case', 'case_event', 'help_measure', 'help_plan', 'visit', 'idempotency_key']

describe('Order of checks, at every noun', () => {
  const writes = (id: string): [path: string, body: object][] => [
    ['/screenings', anOrdinaryLine({ id })], ['/clues', { householdId: id }], ['/cases', { householdId: id }], ['/measures', { householdId: id, ...aMeasure }],
    [`/households/${id}/members`, {}], [`/households/${id}/plan`, {}], [`/households/${id}/visits`, aVisit],
  ]

  it('404 where the household is outside or no household, before 403 and before any field', async () => {
    for (const who of ['village2.cadre', 'township2.clerk', 'township2.reviewer'])
      for (const [path, body] of writes(householdId)) expect((await as(who).post(path, body)).status, `${who} ${path}`).toBe(404)
    for (const [path] of writes('341524-nobody')) expect((await as('inspector').post(path, path.startsWith('/households/') ? {} : { householdId: '341524-nobody' })).status, path).toBe(404)
    expect((await as('township2.clerk').post('/households', { villageCode: PLACES.village })).status).toBe(404)
    expect((await as('township.clerk').post('/households', { villageCode: PLACES.township })).status).toBe(404)
  })

  it('403 where the role never does this, whatever the body says', async () => {
    const before = await rowsOf(...WRITTEN)
    for (const [path, body] of writes(householdId)) expect(await as('inspector').post(path, body), path).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect((await as('inspector').post(`/cases/${found.id}/actions`, {})).status).toBe(403)
    expect((await as('inspector').post('/cases/bulk', {})).status).toBe(403)
    expect((await as('village.cadre').post('/households', { villageCode: PLACES.village })).status).toBe(403)
    expect((await as('village.cadre').put(`/regions/${PLACES.village}/policy`, {})).status).toBe(403)
    expect(await rowsOf(...WRITTEN)).toEqual(before)
  })

  it('422 envelope → 409 stale → 403 actor of the step → 422 fields → 422 rules', async () => {
    const act = (who: string, body: object) => as(who).post(`/cases/${found.id}/actions`, body)
    expect((await act('county.approver', {})).body).toMatchObject({ status: 422, code: 'invalid', errors: [{ path: 'version' }, { path: 'action' }] })
    expect((await act('county.approver', { action: 'sing', version: 7 })).body).toMatchObject({ status: 422, code: 'invalid', errors: [{ path: 'action' }] })
    expect((await act('county.approver', { action: 'submit', version: 7, data: { colour: 'red' } })).body).toMatchObject({ status: 409, code: 'stale-version', current: 1 })
    expect((await act('county.approver', { action: 'submit', version: 1, data: { colour: 'red' } })).body).toMatchObject({ status: 403, code: 'forbidden' })
    expect((await act('village.cadre', { action: 'submit', version: 1, data: { ...verification('2026-05-19', { colour: 'red' }), income: { wage: -1 } } })).body).toMatchObject({
      status: 422, code: 'invalid',
      errors: expect.arrayContaining([expect.objectContaining({ path: 'data.colour' }), expect.objectContaining({ path: 'data.visitedOn' }), expect.objectContaining({ path: 'data.income.wage' }), expect.objectContaining({ path: 'data.income.business' })]),
    })
    expect((await act('village.cadre', { action: 'submit', version: 1, data: { ...verification('2026-05-18'), risks: [], visitors: [] } })).body).toMatchObject({
      status: 422, code: 'rule-violation', errors: expect.arrayContaining([expect.objectContaining({ rule: 'R-021', clause: expect.any(String) }), expect.objectContaining({ rule: 'R-044', clause: expect.any(String) })]),
    })
    expect((await act('village.cadre', { action: 'submit', version: 1, data: { ...verification('2026-05-18'), step: 7 } })).body).toMatchObject({ status: 422, code: 'invalid', errors: [{ path: 'data.step' }] })
    expect((await act('village.cadre', { action: 'submit', version: 1, data: verification('2026-05-18', { lateReason: '汛期', exceptionReason: '情况特殊' }) })).status).toBe(200)
  })
})

describe('POST /cases/bulk and /cases/preview', () => {
  it('results stand in the order of items, each is committed on its own, a preview writes nothing; audit rows say bulk-api', async () => {
    const [one, two] = [await registered(as('township.clerk')), await registered(as('township.clerk'))]
    const ids: string[] = []
    for (const id of [one, two]) ids.push((await as('village.cadre').post('/cases', { householdId: id, kind: 'identification' })).body.id)
    const items = [{ id: ids[1]!, version: 1 }, { id: '341524-nobody', version: 1 }, { id: ids[0]!, version: 9 }, { id: ids[0]!, version: 1 }]
    const body = { action: 'submit', items, data: verification('2026-05-18') }
    const expected = [{ id: ids[1], ok: true }, { id: '341524-nobody', ok: false, problem: { status: 404 } }, { id: ids[0], ok: false, problem: { status: 409, code: 'stale-version', current: 1 } }, { id: ids[0], ok: true }]
    const before = await rowsOf(...WRITTEN)
    const preview = await as('village.cadre').post('/cases/preview', body)
    expect(preview).toMatchObject({ status: 200, body: { results: expected } })
    expect(await rowsOf(...WRITTEN)).toEqual(before)
    const done = await as('village.cadre').post('/cases/bulk', body)
    expect(done.body).toEqual(preview.body)
    expect((await as('inspector').get(`/audit?subject=${ids[1]}&limit=1`)).body.items).toMatchObject([{ action: 'cases.act', channel: 'bulk-api' }])
    for (const count of [0, 501]) expect(await as('village.cadre').post('/cases/bulk', { ...body, items: Array.from({ length: count }, () => items[0]) })).toMatchObject({ status: 422, body: { code: 'invalid', errors: [{ path: 'items' }] } })
    expect((await as('village.cadre').post('/cases/bulk', { items })).body).toMatchObject({ status: 422, errors: [{ path: 'action' }] })
  })
})

describe('Test clock: it may go backwards', () => {
  it('no write is refused for being earlier than another; order of events and audit is by sequence', async () => {
    await on('2026-05-18')
    const [clerk, cadre] = [as('township.clerk'), as('village.cadre')]
    const id = await registered(clerk)
    const { body } = await clerk.get(`/households/${id}`)
    const line = { ...anOrdinaryLine({ id }), surveyedOn: '2026-05-18' }
    expect((await cadre.post('/screenings', line)).status).toBe(201)
    expect((await clerk.put(`/households/${id}/helper`, { workerName: '甲', unit: '乡', publicServant: true, from: '2026-05-18' })).status).toBe(200)
    const later = (await cadre.post('/cases', { householdId: id, kind: 'identification' })).body
    await on('2026-01-05')
    expect((await cadre.post('/screenings', { ...line, surveyedOn: '2026-01-05' })).status).toBe(201)
    expect((await clerk.put(`/households/${id}/helper`, { workerName: '乙', unit: '乡', publicServant: true, from: '2026-01-04' })).status).toBe(200)
    expect((await clerk.patch(`/households/${id}`, { version: body.version, group: '下塆组', householdType: 'outOfPoverty' })).status).toBe(200)
    expect((await cadre.post('/clues', { householdId: id, channel: 'cadreSurvey', foundOn: '2026-01-05', note: '住院' })).status).toBe(201)
    expect((await clerk.post('/measures', { householdId: id, ...aMeasure })).status).toBe(201)
    const acted = await cadre.post(`/cases/${later.id}/actions`, { action: 'submit', version: 1, data: verification('2026-01-05') })
    expect(acted.status, JSON.stringify(acted.body)).toBe(200)
    expect(acted.body.events.map((event: { seq: number; at: string }) => [event.seq, event.at.slice(0, 10)])).toEqual([[1, '2026-05-18'], [2, '2026-01-05']])
    expect((await clerk.post(`/households/${id}/members/${body.members[2].id}/leave`, { reason: '外迁', on: '2026-01-04' })).status).toBe(200)
    const audit = (await as('inspector').get(`/audit?household=${id}`)).body.items.map((row: { seq: number }) => row.seq)
    expect(audit).toEqual([...audit].sort((a: number, b: number) => b - a))
    expect((await as('inspector').get('/audit/verify')).body).toMatchObject({ ok: true })
    for (const path of [`/households/${id}`, '/cases', `/statistics?region=${PLACES.village}`, '/clues']) expect((await cadre.get(path)).status, path).toBe(200)
    await on('2026-05-18')
  })

  it('refuses a time that is none, and stands where it was', async () => {
    for (const now of ['0000-01-01T00:00:00Z', '2026-05-18', '2026-02-30T00:00:00Z', '2026-05-18T09:00:00', '', 7]) await expect(clockAt(now as string), String(now)).rejects.toMatchObject({ status: 422, code: 'invalid', errors: [{ path: 'now' }] })
    expect((await as('township.clerk').post('/households', aHousehold().toRequest())).body.registeredAt).toBe('2026-05-18T09:00:00+08:00')
  })
})
