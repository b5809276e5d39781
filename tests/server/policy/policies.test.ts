import { beforeAll, describe, expect, it } from 'vitest'
import { policyIds } from '@/domain/policy/variants'
import { db } from '@/server/kernel/db'
import { aHousehold } from '../../builders/household'
import { aCounty, COUNTY, PLACES, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))

describe('GET /policies', () => {
  it('lists every policy once, page by page', async () => {
    const all = await as('village.cadre').get('/policies')
    expect(all.body).toMatchObject({ total: all.body.items.length, nextCursor: null })
    expect(new Set(all.body.items.map((policy: { id: string }) => policy.id)).size).toBe(all.body.total)
    expect(policyIds).toEqual(expect.arrayContaining(all.body.items.map((policy: { id: string }) => policy.id)))
    const first = await as('village.cadre').get('/policies?limit=1')
    const second = await as('village.cadre').get(`/policies?limit=1&cursor=${first.body.nextCursor}`)
    expect([...first.body.items, ...second.body.items]).toEqual(all.body.items.slice(0, 2))
  })

  it('shows one with its rules, clauses and procedures; an unknown one is not found', async () => {
    const { body } = await as('helper').get('/policies/henan-2022')
    expect(body).toMatchObject({ id: 'henan-2022', version: 1, threshold: 6900 })
    expect(body.rules).toContainEqual(expect.objectContaining({ rule: 'D-005', severity: 'soft', parameters: expect.objectContaining({ days: 10 }) }))
    expect(body.procedures.identification.map((step: { kind: string }) => step.kind)).toContain('publicNotice')
    expect((await as('helper').get('/policies/henan-2033')).status).toBe(404)
  })
})

describe('POST /policies/{id}/simulate', () => {
  it('names who would fall in or out, exactly the line within, and writes nothing', async () => {
    const figures = [[690000, 'none'], [690001, 'none'], [700000, 'monitored'], [500000, 'monitored'], [650000, 'eliminated']] as const
    const ids: string[] = []
    for (const [perCapita, monitoringStatus] of figures) {
      const { body } = await as('township.clerk').post('/households', aHousehold().toRequest())
      await db().household.update({ where: { county_id: { county: COUNTY, id: body.id } }, data: { perCapita, monitoringStatus, category: 'marginal' } })
      ids.push(body.id)
    }
    const before = await rowsOf('audit', 'household', 'policy_adoption', 'idempotency_key')
    const { status, body } = await as('county.admin').post('/policies/henan-2022/simulate', { region: PLACES.county })
    expect(status).toBe(200)
    expect(body).toMatchObject({ threshold: 6900, households: 5, withFigures: 5, monitored: 2 })
    expect(body.fallIn.items.map((row: { id: string }) => row.id)).toEqual([ids[4], ids[0]])
    expect(body.fallOut).toMatchObject({ total: 1, items: [{ id: ids[2], perCapita: 7000 }] })
    const higher = await as('county.approver').post('/policies/henan-2022/simulate', { region: PLACES.village, threshold: 7000 })
    expect(higher.body).toMatchObject({ fallIn: { total: 3 }, fallOut: { total: 0 } })
    expect(await rowsOf('audit', 'household', 'policy_adoption', 'idempotency_key')).toEqual(before)
  })

  it('leaves out who is above the line by definition', async () => {
    await db().household.updateMany({ where: { perCapita: 700000 }, data: { category: 'suddenHardship' } })
    const { body } = await as('county.admin').post('/policies/henan-2022/simulate', { region: PLACES.county })
    expect(body.fallOut.total).toBe(0)
  })

  it('is refused for other roles, other counties and unknown fields', async () => {
    const body = { region: PLACES.county }
    expect((await as('township.clerk').post('/policies/henan-2022/simulate', body)).status).toBe(403)
    expect((await as('county.admin').post('/policies/henan-2022/simulate', { region: '110101000000' })).status).toBe(404)
    expect((await as('county.admin').post('/policies/henan-2022/simulate', { ...body, threshold: -1, write: true })).body.errors).toHaveLength(2)
  })
})
