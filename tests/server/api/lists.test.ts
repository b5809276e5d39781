import { beforeAll, describe, expect, it } from 'vitest'
import { aHousehold } from '../../builders/household'
import { registered } from '../case/support'
import { aCounty, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => {
  as = await aCounty()
  for (let i = 0; i < 5; i++) {
    const householdId = await registered(as('township.clerk'))
    await as('village.cadre').post('/clues', { householdId, channel: 'cadreSurvey', foundOn: `2026-05-0${1 + (i % 2)}`, note: '停工' })
    await as('village.cadre').post('/cases', { householdId, kind: 'identification' })
  }
  await registered(as('township2.clerk'), aHousehold().inVillage('341524109200'))
})

const LISTS = ['/households', '/cases', '/cases?sort=enteredAt', '/cases?sort=-enteredAt', '/clues', '/regions', '/policies', '/statistics?groupBy=village', '/audit']
const with_ = (path: string, query: string) => `${path}${path.includes('?') ? '&' : '?'}${query}`

describe('Lists: ?limit= (default 20, max 200) &cursor= → {items, nextCursor, total}', () => {
  it.each(LISTS)('%s', async (path) => {
    const admin = as('county.admin')
    const whole = await admin.get(with_(path, 'limit=200'))
    expect(whole.status).toBe(200)
    expect(whole.body).toMatchObject({ items: expect.any(Array), total: expect.any(Number) })
    for (const limit of ['0', '201', '-1', '1.5', 'x']) expect(await admin.get(with_(path, `limit=${limit}`)), limit).toMatchObject({ status: 422, body: { code: 'invalid', errors: [{ path: 'limit' }] } })
    expect(await admin.get(with_(path, 'cursor=nonsense'))).toMatchObject({ status: 422, body: { code: 'invalid', errors: [{ path: 'cursor' }] } })
    const paged: Parameters<typeof keyOf>[0][] = []
    let cursor = ''
    do {
      const page = await admin.get(with_(path, `limit=2${cursor && `&cursor=${cursor}`}`))
      if (path !== '/audit') expect(page.body.total).toBe(whole.body.total)
      paged.push(...page.body.items)
      cursor = page.body.nextCursor ?? ''
    } while (cursor && paged.length < whole.body.items.length + 4)
    expect(paged.map(keyOf).slice(0, 200)).toEqual(whole.body.items.map(keyOf))
  })

  it('total is exact within the caller’s scope', async () => {
    expect((await as('county.admin').get('/households')).body.total).toBe(6)
    expect((await as('township.clerk').get('/households')).body.total).toBe(5)
    expect((await as('village2.cadre').get('/households')).body.total).toBe(0)
    expect((await as('village.cadre').get('/cases?limit=1')).body).toMatchObject({ total: 5, items: [{ step: { kind: 'householdVerification' } }] })
  })
})

const keyOf = (item: { id?: string; region?: { code: string } }) => item.id ?? item.region!.code
