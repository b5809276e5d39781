import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { aHousehold } from '../../builders/household'
import { anOrdinaryLine } from '../support/campaign'
import { aCounty, PLACES, type Client } from '../support/county'

let as: (username: string) => Client
let households: { id: string }[]
beforeAll(async () => {
  as = await aCounty()
  households = []
  for (const village of [PLACES.village, PLACES.otherVillage]) households.push((await as('township.clerk').post('/households', aHousehold().inVillage(village).toRequest())).body)
})

const campaign = { title: '2026年集中排查', region: PLACES.county, startsOn: '2026-05-01', dueOn: '2026-06-30' }

describe('a campaign of the county', () => {
  it('is set up by the administrator, one at a time, under the policy of its first day', async () => {
    const admin = as('county.admin')
    expect((await as('township.clerk').post('/campaigns', campaign)).status).toBe(403)
    const backwards = await admin.post('/campaigns', { ...campaign, dueOn: '2026-04-30' })
    expect([backwards.status, backwards.body.errors]).toEqual([422, [{ path: 'dueOn', message: '结束日期不能早于开始日期。' }]])
    const opened = await admin.post('/campaigns', campaign)
    expect(opened.status).toBe(201)
    expect(opened.body).toMatchObject({ title: campaign.title, year: 2026, policy: { id: 'henan-2022' } })
    const second = await admin.post('/campaigns', { ...campaign, region: PLACES.township, title: '槐树湾乡排查' })
    expect([second.status, second.body.code, second.body.errors[0].message]).toEqual([409, 'conflict', '「2026年集中排查」尚未结束，先结束它再布置新的排查。'])
    expect((await as('village.cadre').get('/campaigns')).body).toMatchObject({ total: 1, items: [{ id: opened.body.id }] })
  })

  it('R-002: does not end while a household has no result, and says where', async () => {
    const admin = as('county.admin')
    const { id } = (await admin.get('/campaigns')).body.items[0]
    await as('township.clerk').post('/screenings', anOrdinaryLine(households[0] as never))
    const early = await admin.post(`/campaigns/${id}/close`, {})
    expect([early.status, early.body.code]).toEqual([422, 'rule-violation'])
    expect(early.body.errors[0]).toMatchObject({ rule: 'R-002', message: '还有 1 户没有筛查结果：板棚村 1 户。' })
    expect(await db().campaign.count({ where: { closedOn: null } })).toBe(1)
    await as('township.clerk').post('/screenings', anOrdinaryLine(households[1] as never))
    const closed = await admin.post(`/campaigns/${id}/close`, {})
    expect([closed.status, closed.body.closedOn]).toEqual([200, '2026-05-18'])
    expect((await admin.post(`/campaigns/${id}/close`, {})).status).toBe(409)
    const rows = await db().audit.findMany({ where: { subjectId: id }, orderBy: { seq: 'asc' }, select: { action: true } })
    expect(rows.map(({ action }) => action)).toEqual(['campaigns.open', 'campaigns.close'])
  })
})
