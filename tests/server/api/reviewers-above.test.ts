import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { dateColumn } from '@/server/kernel/clock'
import { followRoster } from '@/server/screening/follow-roster'
import { getRoster } from '@/server/screening/get-roster'
import { listTasks } from '@/server/task/list-tasks'
import { registered } from '../case/support'
import { aCampaign, anOrdinaryLine, callerOf } from '../support/campaign'
import { aCounty, COUNTY, PLACES, type Client } from '../support/county'

const ABOVE = ['prefecture.reviewer', 'province.reviewer']
let as: (username: string) => Client
let seen: string
let hidden: string
let campaignId: string
beforeAll(async () => {
  as = await aCounty()
  campaignId = await aCampaign()
  ;[seen, hidden] = [await registered(as('township.clerk')), await registered(as('township.clerk'))]
  for (const id of [seen, hidden]) await as('village.cadre').post('/screenings', { ...anOrdinaryLine({ id }), applies: 'yes', keyGroups: ['lowIncome'] })
  await db().household.update({ where: { county_id: { county: COUNTY, id: seen } }, data: { monitoringStatus: 'eliminated', category: 'marginal', monitoredSince: dateColumn('2025-01-01'), eliminatedOn: dateColumn('2026-01-01') } })
  expect((await as('village.cadre').post('/cases', { householdId: seen, kind: 'rollback', reason: '收入骤减，不稳定' })).status).toBe(201)
  expect((await as('village.cadre').post('/cases', { householdId: hidden, kind: 'identification' })).status).toBe(201)
})

describe.each(ABOVE)('%s reads no household without a rollback or removal', (who) => {
  it('through the API', async () => {
    expect((await as(who).get(`/households/${seen}`)).status).toBe(200)
    expect((await as(who).get(`/households/${hidden}`)).status).toBe(404)
    for (const path of ['/households?limit=200', '/cases?limit=200', '/clues?limit=200']) {
      const answer = await as(who).get(path)
      expect(answer.status, path).toBe(200)
      expect(JSON.stringify(answer.body), path).not.toContain(hidden)
    }
    expect((await as(who).get('/households')).body).toMatchObject({ total: 1, items: [{ id: seen }] })
    expect((await as(who).get('/audit')).status).toBe(403)
  })

  it('through the grid of a village, its changes and its tasks; counts it may read', async () => {
    const caller = await callerOf(as(who))
    const grid = await getRoster(caller, { campaignId, villageCode: PLACES.village })
    expect(grid.rows.map((row) => row.householdId)).toEqual([seen])
    expect((await followRoster(caller, { campaignId, villageCode: PLACES.village, cursor: '0' })).rows.map((row) => row.householdId)).toEqual([seen])
    expect((await listTasks(caller, {})).items).toEqual([])
    expect((await as(who).get(`/campaigns/${campaignId}/progress`)).body).toMatchObject({ households: 2, screened: 2 })
    expect((await as(who).get(`/statistics?region=${PLACES.township}`)).body.items).toContainEqual(expect.objectContaining({ region: expect.objectContaining({ code: PLACES.village }), households: 2 }))
  })
})
