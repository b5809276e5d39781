import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { on, registered, safe } from '../case/support'
import { aCounty, clockAt, type Answered, type Client } from '../support/county'

const DAY = '2026-06-10'
let as: (username: string) => Client
let householdId: string
beforeAll(async () => {
  as = await aCounty({ policy: 'seven-steps-2020', day: DAY })
})
beforeEach(async () => {
  await clockAt(`${DAY}T09:00:00+08:00`)
  await db().household.updateMany({ data: { monitoringStatus: 'none' } }) // those of the tests before
  householdId = await registered(as('township.clerk'))
  await db().household.update({ where: { county_id: { county: '341524', id: householdId } }, data: { monitoringStatus: 'monitored', category: 'edge', monitoredSince: new Date('2026-04-15') } })
})

const visit = (change: object = {}, who = 'village.cadre') =>
  as(who).post(`/households/${householdId}/visits`, { on: DAY, by: '蒋光明', safeguards: { ...safe, medical: false }, findings: '停缴医保', ...change })
const act = async (who: string, id: string, action: string, data: object): Promise<Answered> => {
  const { version } = (await as('inspector').get(`/early-warnings/${id}`)).body
  return as(who).post(`/early-warnings/${id}/actions`, { action, version, data })
}
const passed = async (...args: Parameters<typeof act>) => {
  const { status, body } = await act(...args)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

describe('第五步 测 to 第七步 销', () => {
  it('the check marks, township and county confirm, the department mends, the county closes; the household stays monitored (R-094, R-119)', async () => {
    const { status, body } = await visit()
    expect(status).toBe(201)
    const [id] = body.earlyWarnings
    expect((await as('township.reviewer').get('/early-warnings?mine=true')).body).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ id, gap: 'medical', status: 'marked', allowedActions: ['review'] })]) })
    await passed('township.reviewer', id, 'review', { decision: 'pass', opinion: '属实' })
    await passed('county.approver', id, 'confirm', { decision: 'pass', opinion: '确认', department: '县医疗保障局', dueOn: '2026-06-30' })
    expect((await as('dept.medical').get('/early-warnings?mine=true')).body).toMatchObject({ total: 1, items: [{ id, status: 'confirmed', dueOn: '2026-06-30' }] })
    await passed('dept.medical', id, 'fix', { measures: '代缴医保', fixedOn: DAY })
    await passed('dept.medical', id, 'requestClose', { statement: '已参保' })
    const closed = await passed('county.approver', id, 'close', { decision: 'pass', verifiedBy: '县攻坚办', verifiedOn: DAY })
    expect(closed).toMatchObject({ status: 'closed', closedOn: DAY, version: 6 })
    await passed('dept.medical', id, 'update', { updatedOn: DAY })
    const file = (await as('inspector').get(`/early-warnings/${id}`)).body
    expect(file.events.map(({ action }: { action: string }) => action)).toEqual(['mark', 'review', 'confirm', 'fix', 'requestClose', 'close', 'update'])
    expect((await as('inspector').get(`/households/${householdId}`)).body).toMatchObject({ monitoringStatus: 'monitored', category: 'edge' })
    expect(await db().audit.count({ where: { subjectId: id } })).toBe(6)
  })

  it('one open warning of a gap at a time; closed, the next check marks anew', async () => {
    const [id] = (await visit()).body.earlyWarnings
    expect((await visit({ on: '2026-06-09' })).body.earlyWarnings).toBeUndefined()
    await passed('township.reviewer', id, 'review', { decision: 'fail', opinion: '已参保' })
    expect((await visit({ safeguards: { ...safe, medical: false, water: false } })).body.earlyWarnings).toHaveLength(2)
  })

  it('a household that is not monitored, and a policy without warnings, mark nothing', async () => {
    const other = await registered(as('township.clerk'))
    expect((await as('village.cadre').post(`/households/${other}/visits`, { on: DAY, by: '蒋光明', safeguards: { ...safe, water: false }, findings: '断水' })).body.earlyWarnings).toBeUndefined()
    await as('county.admin').put('/regions/341524204000/policy', { policyId: 'henan-2022', effectiveFrom: '2026-06-11' })
    await on('2026-06-11')
    expect((await visit()).body.earlyWarnings).toBeUndefined()
  })
})

describe('refusals write nothing', () => {
  let id: string
  beforeEach(async () => {
    id = (await visit()).body.earlyWarnings[0]
  })
  const kept = async () => ({ version: (await as('inspector').get(`/early-warnings/${id}`)).body.version, events: await db().earlyWarningEvent.count({ where: { warningId: id } }) })

  it.each([
    ['another role', 'county.approver', 'review', { decision: 'pass', opinion: 'x' }, 403, undefined],
    ['another township', 'township2.reviewer', 'review', { decision: 'pass', opinion: 'x' }, 404, undefined],
    ['who only reads', 'inspector', 'review', { decision: 'pass', opinion: 'x' }, 403, undefined],
    ['a field missing', 'township.reviewer', 'review', { decision: 'pass' }, 422, 'data.opinion'],
    ['out of turn', 'county.approver', 'confirm', { decision: 'pass', opinion: 'x', department: '县医疗保障局', dueOn: '2026-06-30' }, 422, 'R-094'],
    ['an unknown act', 'township.reviewer', 'fly', {}, 422, 'action'],
  ])('%s', async (_, who, action, data, status, named) => {
    const answer = await act(who, id, action, data)
    expect(answer.status).toBe(status)
    if (named) expect(JSON.stringify(answer.body.errors)).toContain(named)
    expect(await kept()).toEqual({ version: 1, events: 1 })
  })
  it('a stale version answers 409 with the current one', async () => {
    await passed('township.reviewer', id, 'review', { decision: 'pass', opinion: '属实' })
    const answer = await as('county.approver').post(`/early-warnings/${id}/actions`, { action: 'confirm', version: 1, data: {} })
    expect(answer).toMatchObject({ status: 409, body: { code: 'stale-version', current: 2 } })
  })
  it('a department without an account cannot be sent one', async () => {
    await passed('township.reviewer', id, 'review', { decision: 'pass', opinion: '属实' })
    const answer = await act('county.approver', id, 'confirm', { decision: 'pass', opinion: '确认', department: '县没有局', dueOn: '2026-06-30' })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'data.department', rule: 'R-094' }] } })
    expect(await kept()).toEqual({ version: 2, events: 2 })
  })
})

describe('GET /dynamic-checks (R-093, D-010)', () => {
  const month = async (query = '') => (await as('village.cadre').get(`/dynamic-checks${query}`)).body
  it('an object without a check this month is missing until its visit; the next month asks again', async () => {
    expect(await month('?state=missing')).toMatchObject({ month: '2026-06', dueOn: '2026-06-30', required: true, objects: 1, missing: 1, items: [{ householdId, check: null }] })
    await visit()
    expect(await month()).toMatchObject({ missing: 0, items: [{ householdId, check: { on: DAY } }] })
    await on('2026-07-01')
    expect(await month('?state=missing')).toMatchObject({ month: '2026-07', missing: 1 })
    expect(await month('?month=2026-06&state=done')).toMatchObject({ total: 1, missing: 0 })
  })
  it('shows nobody of another village', async () => {
    expect((await as('village2.cadre').get('/dynamic-checks')).body).toMatchObject({ total: 0, objects: 0 })
  })
})
