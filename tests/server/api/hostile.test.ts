import { beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '@/server/api/dispatch'
import { aHousehold } from '../../builders/household'
import { login, withPasswords } from '../auth/login'
import { registered } from '../case/support'
import { aCounty, PLACES, rowsOf, type Client } from '../support/county'
import { aVisit, everyWrite, send, type Write } from './requests-of-all'

let as: (username: string) => Client
let writes: Write[]
let token: string
beforeAll(async () => {
  as = await aCounty()
  writes = await everyWrite(as)
  await withPasswords()
  token = (await login('village.cadre')).body.token
})

const strange: unknown[] = ['\0', 'a\ud800', 1e308, -1, 0.123, [], {}, null, '0000-01-01', '9999-99-99', 'x'.repeat(5000), '%', '']

const packed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const VALUES = ['%00', '%25', '', '1e309', '-1', '0000-01-01', '9999-12-31', '341524', '000000000000', '%F0%9F%98%80', packed(['x', 'y']), packed(['9999-99-99', 'a']), packed(['341524204201', 1e15]), packed([1.5]), packed(['\0', '\0'])]
const LISTS: Record<string, string[]> = {
  '/households': ['q', 'region', 'limit', 'cursor'], '/cases': ['region', 'q', 'cursor'], '/cases?sort=enteredAt': ['cursor'], '/clues': ['household', 'region', 'cursor'], '/regions': ['parent', 'cursor'],
  '/policies': ['cursor'], '/statistics': ['region', 'asOf', 'cursor'], '/audit': ['subject', 'actor', 'from', 'cursor'], '/campaigns/current/progress': ['region'], [`/regions/${PLACES.county}/policy`]: ['on'],
}

describe('oddities of JSON and SQL never give 500', () => {
  it('whatever stands in a field', async () => {
    let turn = 0
    for (const write of writes) {
      for (const field of Object.keys(write.body())) {
        const value = strange[turn++ % strange.length]
        const { status } = await send(as, write, { ...write.body(), [field]: value })
        expect(status, `${write.method} ${write.path} ${field} = ${JSON.stringify(value)}`).toBeLessThan(500)
      }
    }
  })

  it('a character that cannot be kept is a 422 by the name of its field, and writes nothing', async () => {
    const householdId = await registered(as('township.clerk'))
    const before = await rowsOf('visit', 'audit', 'household')
    for (const findings of ['a\0b', '\ud83d', 'ok\udc00'])
      expect(await as('village.cadre').post(`/households/${householdId}/visits`, { ...aVisit, findings })).toMatchObject({ status: 422, body: { code: 'invalid', errors: [{ path: 'findings', message: '走访情况含有不能保存的字符。' }] } })
    const unknown = await as('township.clerk').post('/households', { ...aHousehold().toRequest(), villageCode: '341524\0' })
    expect(unknown.status).toBe(404) // a village that nobody can have
    expect(await rowsOf('visit', 'audit', 'household')).toEqual(before)
    expect(await as('village.cadre').post(`/households/${householdId}/visits`, { ...aVisit, findings: '好😀' })).toMatchObject({ status: 201, body: { findings: '好😀' } })
  })

  it('keys of the prototype, repeated keys and depth', async () => {
    const householdId = await registered(as('township.clerk'))
    const text = (more: string) => JSON.stringify(aVisit).replace('{', `{${more},`)
    const post = (body: string) => raw(`/households/${householdId}/visits`, body)
    expect(await post(text('"__proto__":{"findings":"x"}'))).toMatchObject({ status: 422, body: { errors: [{ path: '__proto__' }] } })
    expect(await post(text('"constructor":1'))).toMatchObject({ status: 422, body: { errors: [{ path: 'constructor' }] } })
    expect(await post(text('"by":"甲"'))).toMatchObject({ status: 201, body: { by: aVisit.by } }) // the last of two counts
    expect(await post(text(`"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toMatchObject({ status: 422, body: { code: 'invalid' } })
    expect(await post('{"a":1e999}')).toMatchObject({ status: 422 })
    expect(await raw(`/households/${householdId}/visits`, new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toMatchObject({ status: 400, body: { code: 'not-json' } })
  })

  it.each(Object.entries(LISTS))('values and names in the URL of %s', async (path, names) => {
    const ask = (query: string) => as('county.admin').get(`${path}${path.includes('?') ? '&' : '?'}${query}`)
    for (const name of names) for (const { status, value } of await Promise.all(VALUES.map(async (value) => ({ value, ...(await ask(`${name}=${value}`)) })))) expect(status, `${name}=${value}`).toBeLessThan(500)
    for (const name of ['__proto__', 'colour']) expect((await ask(`${name}=1`)).status, name).toBe(422)
  })

  it('names that are no id', async () => {
    for (const id of ['%00', '%25', '%E0%A4%A', 'a%2Fb', '__proto__']) expect((await as('county.admin').get(`/households/${id}`)).status, id).toBe(404)
  })
})

/** A body that no JSON library would write, sent by the village cadre. */
async function raw(path: string, body: BodyInit) {
  const sent = { method: 'POST', body, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } }
  const response = await dispatch(new Request(`http://localhost/api/v1${path}`, sent), path.split('/').slice(1))
  return { status: response.status, body: await response.json() }
}
