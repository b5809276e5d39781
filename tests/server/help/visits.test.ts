import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { aHousehold } from '../../builders/household'
import { aCounty, COUNTY, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
let id: string
beforeAll(async () => {
  as = await aCounty()
  id = (await as('township.clerk').post('/households', aHousehold().toRequest())).body.id
})

const safeguards = { food: true, clothing: true, education: true, medical: true, housing: true, water: false }
const visit = { on: '2026-05-17', by: '秦向阳', safeguards, perCapita: 6335.5, findings: '水井干涸，每日外出挑水。' }
const send = (body: object, who = 'village.cadre') => as(who).post(`/households/${id}/visits`, body)

describe('POST /households/{id}/visits', () => {
  it('records the visit and what it says of the safeguards', async () => {
    const { status, body } = await send(visit)
    expect(status).toBe(201)
    expect(body).toMatchObject({ householdId: id, ...visit })
    expect(await db().safeguardCheck.findFirst({ where: { sourceId: body.id } })).toMatchObject({ source: 'visit', water: false, food: true })
    expect(await db().audit.findFirst({ where: { subjectId: body.id } })).toMatchObject({ action: 'visits.record', detail: { safeguardsMissing: ['water'] } })
  })

  it('is written once however often a phone sends it', async () => {
    const clientId = newId(COUNTY)
    const first = await send({ ...visit, clientId })
    const before = await rowsOf('visit', 'safeguard_check')
    const again = await send({ ...visit, clientId })
    expect([first.body.id, again.body.id]).toEqual([clientId, clientId])
    expect(again).toMatchObject({ status: 201, body: first.body })
    expect(await rowsOf('visit', 'safeguard_check')).toEqual(before)
    expect((await send({ ...visit, clientId: clientId.replace(COUNTY, '341525') })).body.errors).toMatchObject([{ path: 'clientId' }])
  })

  it('refuses days to come, unknown fields and half a set of safeguards, all at once', async () => {
    const { body } = await send({ ...visit, on: '2026-05-19', safeguards: { food: true }, mood: 'good' })
    expect(body.errors.map((error: { path: string }) => error.path).sort()).toEqual(
      ['mood', 'on', 'safeguards.clothing', 'safeguards.education', 'safeguards.housing', 'safeguards.medical', 'safeguards.water'],
    )
  })

  it('is for village cadre and clerk of the place', async () => {
    expect((await send(visit, 'township.clerk')).status).toBe(201)
    expect((await send(visit, 'village2.cadre')).status).toBe(404)
    expect((await send(visit, 'inspector')).status).toBe(403)
    expect((await send(visit, 'township2.clerk')).status).toBe(404)
  })
})
