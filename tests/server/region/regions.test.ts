import { beforeAll, describe, expect, it } from 'vitest'
import { aCounty, PLACES, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))

describe('GET /regions', () => {
  it('names the places of the county and those above it', async () => {
    const clerk = as('township.clerk')
    expect((await clerk.get(`/regions/${PLACES.village}`)).body).toMatchObject({ code: PLACES.village, level: 'village', shortName: '兴田村', ancestors: [{ name: '安徽省' }, { name: '六安市' }, { name: '金寨县' }, { name: '槐树湾乡' }] })
    const first = (await clerk.get(`/regions?parent=${PLACES.county}`)).body
    expect(first).toMatchObject({ total: 23 })
    expect(first.items).toHaveLength(20)
    const rest = (await clerk.get(`/regions?parent=${PLACES.county}&cursor=${first.nextCursor}`)).body
    expect(rest).toMatchObject({ nextCursor: null })
    expect(rest.items).toHaveLength(3)
    expect((await clerk.get('/regions?limit=200')).body.total).toBe(258)
    expect((await clerk.get('/regions/110101000000')).status).toBe(404)
    expect((await clerk.get('/regions?limit=201')).body).toMatchObject({ status: 422, errors: [{ path: 'limit' }] })
  })
})
