import { beforeAll, describe, expect, it } from 'vitest'
import { getCurrentCampaign } from '@/server/campaign/get-current-campaign'
import { progressRows } from '@/server/campaign/queries/progress.sql'
import { db } from '@/server/kernel/db'
import { aHousehold } from '../../builders/household'
import { aCampaign, anOrdinaryLine, callerOf } from '../support/campaign'
import { aCounty, COUNTY, PLACES, type Client } from '../support/county'

let as: (username: string) => Client
let campaignId: string
beforeAll(async () => {
  as = await aCounty()
  campaignId = await aCampaign()
  for (const [village, screened] of [[PLACES.village, 2], [PLACES.otherVillage, 1]] as const) {
    for (let i = 0; i < 3; i += 1) {
      const household = (await as('township.clerk').post('/households', aHousehold().inVillage(village, i < 2 ? '上塆组' : '下塆组').toRequest())).body
      if (i < screened) await as('township.clerk').post('/screenings', { ...anOrdinaryLine(household), ...(i === 1 && { applies: 'yes', aboveThreshold: false }) })
    }
  }
  await as('township2.clerk').post('/households', aHousehold().inVillage('341524109200').toRequest())
})

describe('GET /campaigns/{id}/progress', () => {
  it('counts households and entries by village within the scope', async () => {
    const { status, body } = await as('township.clerk').get(`/campaigns/${campaignId}/progress?groupBy=village`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ id: campaignId, households: 6, screened: 3, total: 2 })
    expect(body.items).toMatchObject([
      { region: { code: PLACES.village, name: '兴田村' }, households: 3, screened: 2, left: 1, keyHouseholds: 1, applies: 1, belowThreshold: 1, safeguardsUnmet: 0, byException: 0 },
      { region: { code: PLACES.otherVillage }, households: 3, screened: 1, left: 2 },
    ])
    expect((await as('village.cadre').get(`/campaigns/${campaignId}/progress`)).body).toMatchObject({ households: 3, total: 1 })
  })

  it('counts by township for the county and by group for a village', async () => {
    const { body } = await as('county.approver').get('/campaigns/current/progress?groupBy=township')
    expect(body.items.map((item: { region: { code: string }; households: number }) => [item.region.code, item.households])).toEqual([['341524109000', 1], [PLACES.township, 6]])
    const groups = await as('township.clerk').get(`/campaigns/current/progress?groupBy=group&region=${PLACES.village}`)
    expect(groups.body.items).toMatchObject([{ group: '上塆组', households: 2, screened: 2 }, { group: '下塆组', households: 1, screened: 0 }])
  })

  it('does not find other regions or campaigns', async () => {
    expect((await as('township.clerk').get(`/campaigns/${campaignId}/progress?region=341524109200`)).status).toBe(404)
    expect((await as('township.clerk').get('/campaigns/341524-none/progress')).status).toBe(404)
    expect((await as('township.clerk').get(`/campaigns/${campaignId}/progress?groupBy=house`)).status).toBe(422)
    expect((await as('helper').get(`/campaigns/${campaignId}/progress`)).status).toBe(403)
    expect(await getCurrentCampaign(await callerOf(as('village.cadre')), {})).toMatchObject({ id: campaignId, title: '2026年集中排查' })
  })

  it('gives by SQL what Prisma gives', async () => {
    const rows = await progressRows(db(), { county: COUNTY, id: campaignId, policyId: 'henan-2022', policyVersion: 1 }, [{ gte: '341524000000', lte: '341524999999' }])
    const households = await db().household.findMany({ include: { screenings: { where: { campaignId, supersededAt: null } } } })
    const key = (row: { villageCode: string; group: string }) => `${row.villageCode}/${row.group}`
    const expected = Object.fromEntries(Object.entries(Object.groupBy(households, key)).map(([place, of = []]) => {
      const entries = of.flatMap((household) => household.screenings)
      const flagged = entries.filter((entry) => (entry.flags as unknown[]).length > 0).length
      return [place, [of.length, entries.length, flagged, entries.filter((entry) => entry.applies).length]]
    }))
    expect(Object.fromEntries(rows.map((row) => [key(row), [row.households, row.screened, row.keyHouseholds, row.applies]]))).toEqual(expected)
    expect(await progressRows(db(), { county: COUNTY, id: campaignId, policyId: 'henan-2022', policyVersion: 1 }, [])).toEqual([])
  })
})
