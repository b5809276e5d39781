import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { aCounty, rowsOf, type Client } from '../support/county'
import { aMonitoredHousehold } from './monitored-household'

let as: (username: string) => Client
let id: string
beforeAll(async () => void (as = await aCounty()))
beforeEach(async () => void (id = await aMonitoredHousehold(as('township.clerk'))))

const helper = { workerName: '秦向阳', unit: '槐树湾乡人民政府', publicServant: true, from: '2026-05-12' }
const periods = () => db().factPeriod.findMany({ where: { subjectId: id, fact: 'helper' }, orderBy: { id: 'asc' } })

describe('PUT /households/{id}/helper', () => {
  it('names the helper and answers the household', async () => {
    const { status, body } = await as('township.clerk').put(`/households/${id}/helper`, helper)
    expect(status).toBe(200)
    expect(body).toMatchObject({ id, head: { name: expect.any(String) }, helper, warnings: [] })
    expect(await periods()).toMatchObject([{ value: { workerName: '秦向阳' }, to: null }])
    expect(await db().household.findFirstOrThrow({ where: { id } })).toMatchObject({ helperName: '秦向阳' })
  })

  it('replaces a helper by the next one, from that day on, and keeps who it was (R-073)', async () => {
    await as('township.clerk').put(`/households/${id}/helper`, helper)
    const { body } = await as('township.clerk').put(`/households/${id}/helper`, { ...helper, workerName: '陶小勤', from: '2026-05-15' })
    expect(body.helper.workerName).toBe('陶小勤')
    expect((await db().helperAssignment.findMany({ where: { householdId: id }, orderBy: { id: 'asc' } })).map((row) => [row.workerName, row.to?.toISOString().slice(0, 10) ?? null]))
      .toEqual([['秦向阳', '2026-05-15'], ['陶小勤', null]])
    expect(await periods()).toMatchObject([{ to: new Date('2026-05-15') }, { value: { workerName: '陶小勤' }, to: null }])
  })

  it('changes nothing when it is repeated, and has no way to leave a household without one', async () => {
    await as('township.clerk').put(`/households/${id}/helper`, helper)
    const before = await rowsOf('helper_assignment', 'fact_period')
    expect((await as('township.clerk').put(`/households/${id}/helper`, helper)).status).toBe(200)
    expect(await rowsOf('helper_assignment', 'fact_period')).toEqual(before)
    expect((await as('township.clerk').put(`/households/${id}/helper`, { ...helper, workerName: null })).status).toBe(422)
    expect((await db().helperAssignment.count({ where: { householdId: id, to: null } }))).toBe(1)
  })

  it('warns of a helper who is no public servant, by the clause of the policy (R-072)', async () => {
    const { status, body } = await as('township.clerk').put(`/households/${id}/helper`, { ...helper, publicServant: false })
    expect(status).toBe(200)
    expect(body.warnings).toMatchObject([{ rule: 'R-072', clause: '二（二）1', path: 'publicServant' }])
  })

  it('lets the helper’s own account see the household from then on, and no longer after the next one', async () => {
    const account = await db().user.findUniqueOrThrow({ where: { username: 'helper' } })
    expect((await as('helper').get(`/households/${id}`)).status).toBe(404)
    await as('township.clerk').put(`/households/${id}/helper`, { ...helper, workerName: account.name })
    expect((await as('helper').get(`/households/${id}`)).status).toBe(200)
    await as('township.clerk').put(`/households/${id}/helper`, helper)
    expect((await as('helper').get(`/households/${id}`)).status).toBe(404)
  })

  it('refuses a day to come, missing fields and everybody but the clerk of the township', async () => {
    const { body } = await as('township.clerk').put(`/households/${id}/helper`, { workerName: ' ', unit: '乡政府', from: '2026-05-19' })
    expect(body).toMatchObject({ status: 422, code: 'invalid' })
    expect(body.errors.map((error: { path: string }) => error.path).sort()).toEqual(['from', 'publicServant', 'workerName'])
    expect((await as('village.cadre').put(`/households/${id}/helper`, helper)).status).toBe(403)
    expect((await as('township2.clerk').put(`/households/${id}/helper`, helper)).status).toBe(404)
    expect((await as('village2.cadre').put(`/households/${id}/helper`, helper)).status).toBe(404)
  })
})
