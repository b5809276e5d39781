import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { aHousehold } from '../../builders/household'
import { aCounty, clockAt, COUNTY, PLACES, type Client } from '../support/county'

let as: (username: string) => Client
let here: string
let there: string
beforeAll(async () => {
  as = await aCounty()
  here = (await as('township.clerk').post('/households', aHousehold().toRequest())).body.id
  await as('township.clerk').post('/measures', { householdId: here, category: 'health', instrument: '医疗救助', targetRisk: 'illness', responsibleUnit: '县医保局', plannedOn: '2026-06-30' })
  await clockAt('2026-05-20T09:00:00+08:00')
  there = (await as('township2.clerk').post('/households', { ...aHousehold().inVillage('341524109200').toRequest() })).body.id
})

type Row = { seq: number; action: string; subject: { id: string }; actor: { id: string } }
const items = async (query: string, who = 'county.admin') => (await as(who).get(`/audit${query}`)).body.items as Row[]

describe('GET /audit', () => {
  it('shows the newest first, each with who, under which hat, what and about whom', async () => {
    const { body } = await as('county.admin').get('/audit')
    expect(body.total).toBe(3)
    expect(body.items[0]).toMatchObject({ action: 'households.register', subject: { kind: 'household', id: there }, actor: { id: as('township2.clerk').userId, role: 'townshipClerk' }, channel: 'api' })
    expect(body.items.map((row: Row) => row.seq)).toEqual([...body.items.map((row: Row) => row.seq)].sort((a, b) => b - a))
  })

  it('finds by subject, household, actor, action and day', async () => {
    expect((await items(`?subject=${here}`)).map((row) => row.action)).toEqual(['households.register'])
    expect((await items(`?household=${here}`)).map((row) => row.action)).toEqual(['measures.add', 'households.register'])
    expect((await items(`?actor=${as('township2.clerk').userId}`)).map((row) => row.subject.id)).toEqual([there])
    expect((await items('?action=measures.add'))).toHaveLength(1)
    expect((await items('?from=2026-05-19')).map((row) => row.subject.id)).toEqual([there])
    expect((await items(`?from=${encodeURIComponent('2026-05-20T09:00:01+08:00')}`))).toEqual([])
    expect((await as('county.admin').get('/audit?from=yesterday')).body.code).toBe('invalid')
  })

  it('goes on by sequence, without a gap or a repetition', async () => {
    const first = (await as('county.admin').get('/audit?limit=2')).body
    await as('township.clerk').put(`/households/${here}/helper`, { workerName: '秦向阳', unit: '乡政府', publicServant: true, from: '2026-05-18' })
    const second = (await as('county.admin').get(`/audit?limit=2&cursor=${first.nextCursor}`)).body
    expect(second).toMatchObject({ nextCursor: null, items: [{ action: 'households.register', subject: { id: here } }] })
  })

  it('stays within the region of the inspector', async () => {
    await db().roleAssignment.updateMany({ where: { userId: as('inspector').userId }, data: { regionCode: PLACES.otherTownship } })
    expect((await items('', 'inspector')).map((row) => row.subject.id)).toEqual([there])
    expect(await items(`?subject=${here}`, 'inspector')).toEqual([])
    await db().roleAssignment.updateMany({ where: { userId: as('inspector').userId }, data: { regionCode: PLACES.county } })
    expect((await items('', 'inspector')).length).toBe(await db().audit.count({ where: { county: COUNTY } }))
  })

  it('is for inspector and county administrator only', async () => {
    for (const who of ['county.approver', 'township.clerk', 'village.cadre', 'helper', 'province.reviewer']) expect((await as(who).get('/audit')).status, who).toBe(403)
    expect((await as('township.reviewer').get('/audit/verify')).status).toBe(403)
  })
})
