import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { CaseUnderTest, comparison, on, registered, verification } from '../case/support'
import { aMonitoredHousehold } from '../help/monitored-household'
import { aCampaign } from '../support/campaign'
import { aCounty, PLACES, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => {
  as = await aCounty()
  await on('2026-05-18')
  await as('county.admin').put(`/regions/${PLACES.county}/policy`, { policyId: 'hunan-county-6500', effectiveFrom: '2026-01-01' })
})

const calendar = async (who: string, region = '') => (await as(who).get(`/calendar${region && `?region=${region}`}`)).body
const item = async (who: string, what: string, region?: string) => (await calendar(who, region)).items.find((entry: { what: string }) => entry.what === what)
const record = (change: object = {}, who = 'township.clerk') => as(who).post('/routines', { region: PLACES.township, what: '分析', on: '2026-05-12', note: '季度分析会', ...change })

describe('the calendar of a policy (R-095, R-096, R-098; D-013, D-014, D-015)', () => {
  it('lists what the policy wants of a place with its clause and the present period', async () => {
    const { items, region } = await calendar('township.clerk')
    expect(region).toMatchObject({ code: PLACES.township })
    expect(items).toMatchObject([
      { what: '干部全覆盖排查', cadence: '每年 2 次', clause: '识别（四）②', period: { from: '2026-01-01', to: '2026-12-31' }, of: 2 },
      { what: '集中开展帮扶效果评估', cadence: '每季度 1 次', period: { from: '2026-04-01', to: '2026-06-30' }, of: 0, state: 'done' },
      { what: '信息比对', cadence: '每月 1 次', period: { from: '2026-05-01', to: '2026-05-31' }, state: 'due' },
      { what: '分析', state: 'due' }, { what: '调度', state: 'due' }, { what: '考核', period: { from: '2026-01-01' } },
    ])
    expect((await as('village.cadre').get(`/calendar?region=${PLACES.otherVillage}`)).status).toBe(404)
  })

  it('counts the records themselves: campaigns, evaluations, comparisons', async () => {
    await aCampaign()
    expect(await item('township.clerk', '干部全覆盖排查')).toMatchObject({ done: 1, of: 2, state: 'due', shownBy: '2026年集中排查' })
    const id = await aMonitoredHousehold(as('township.clerk'))
    expect(await item('township.clerk', '集中开展帮扶效果评估')).toMatchObject({ done: 0, of: 1, state: 'due' })
    await as('township.clerk').post(`/households/${id}/evaluations`, { evaluatedOn: '2026-05-18', result: 'effective', findings: '好转' })
    expect(await item('township.clerk', '集中开展帮扶效果评估')).toMatchObject({ done: 1, of: 1, state: 'done' })
    expect(await item('township2.clerk', '集中开展帮扶效果评估')).toMatchObject({ done: 0, of: 0 })
    await as('county.admin').put(`/regions/${PLACES.county}/policy`, { policyId: 'henan-2022', effectiveFrom: '2026-05-18' })
    const work = await CaseUnderTest.open(as, 'village.cadre', { householdId: await registered(as('township.clerk')), kind: 'identification' })
    await work.act('village.cadre', 'submit', verification('2026-05-18'))
    await work.act('county.comparer', 'submit', comparison('2026-05-18'))
    await as('county.admin').put(`/regions/${PLACES.county}/policy`, { policyId: 'hunan-county-6500', effectiveFrom: '2026-01-01' })
    expect(await item('county.comparer', '信息比对')).toMatchObject({ done: 1, state: 'done' })
    expect(await item('township2.clerk', '信息比对')).toMatchObject({ done: 0, state: 'due' })
  })

  it('takes by hand what leaves no other record; a withdrawn entry counts no more and stays', async () => {
    const { status, body } = await record()
    expect([status, body.state]).toEqual([201, 'recorded'])
    expect(await item('township.clerk', '分析')).toMatchObject({ done: 1, state: 'done', records: [{ id: body.id, on: '2026-05-12', note: '季度分析会' }] })
    await record({ what: '调度', on: '2026-03-31' })
    expect(await item('township.clerk', '调度'), 'the quarter before').toMatchObject({ done: 0, state: 'due' })
    expect((await as('township.reviewer').post(`/routines/${body.id}/withdraw`, { reason: '日期有误' })).body).toMatchObject({ state: 'withdrawn' })
    expect((await as('township.reviewer').post(`/routines/${body.id}/withdraw`, { reason: '日期有误' })).status).toBe(409)
    expect(await item('township.clerk', '分析')).toMatchObject({ done: 0, records: [] })
    expect(await db().routineRecord.count({ where: { id: body.id } })).toBe(1)
  })

  it('refuses what the calendar does not have, what is counted from records, a day to come, and the places of others', async () => {
    const before = await rowsOf('routine_record', 'audit')
    expect(await record({ what: '团建' })).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-098', path: 'what' }] } })
    expect(await record({ what: '信息比对' })).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-098' }] } })
    expect(await record({ on: '2026-05-19' })).toMatchObject({ status: 422, body: { code: 'invalid', errors: [{ path: 'on' }] } })
    expect((await record({}, 'township2.clerk')).status).toBe(404)
    expect((await record({}, 'village.cadre')).status).toBe(403)
    expect((await record({}, 'inspector')).status).toBe(403)
    expect(await rowsOf('routine_record', 'audit')).toEqual(before)
  })

  it('R-093: counts the monitored households that were checked in the month, where the text wants one each', async () => {
    await as('county.admin').put(`/regions/${PLACES.county}/policy`, { policyId: 'seven-steps-2020', effectiveFrom: '2026-01-01' })
    const before = await item('township.clerk', '动态监测')
    expect(before).toMatchObject({ cadence: '每月 1 次', period: { from: '2026-05-01', to: '2026-05-31' }, done: 0, state: 'due' })
    const { items } = (await as('township.clerk').get('/households?status=monitored')).body
    const safeguards = { food: true, clothing: true, education: true, medical: true, housing: true, water: true }
    expect((await as('village.cadre').post(`/households/${items[0].id}/visits`, { on: '2026-05-18', by: '李广平', safeguards, findings: '无变化' })).status).toBe(201)
    expect(await item('township.clerk', '动态监测')).toMatchObject({ done: 1, of: before.of })
  })
})
