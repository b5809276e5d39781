import { beforeAll, describe, expect, it } from 'vitest'
import { dispatch } from '@/server/api/dispatch'
import { endpoints } from '@/server/api/endpoints'
import { aHousehold } from '../../builders/household'
import { aCounty, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))

async function raw(path: string, init: RequestInit) {
  const request = new Request(`http://localhost/api/v1${path}`, init)
  const response = await dispatch(request, path.split('?')[0]!.split('/').slice(1))
  return { status: response.status, type: response.headers.get('content-type'), body: await response.json() }
}

describe('form of a request', () => {
  it('answers 401 as a problem on every path without a token, unknown ones too, before anything else', async () => {
    for (const path of ['/households', '/no/such/path', '/audit/verify']) {
      const answer = await raw(path, { method: 'POST', body: 'not json', headers: { 'content-type': 'text/plain' } })
      expect(answer, path).toMatchObject({ status: 401, type: 'application/problem+json', body: { status: 401, code: 'unauthenticated', detail: '请先登录。' } })
    }
  })

  it('then the path, then the method, then the form of the body', async () => {
    const clerk = as('township.clerk')
    expect((await clerk.get('/no/such/path')).status).toBe(404)
    expect((await clerk.patch('/households', {})).status).toBe(405)
    expect((await clerk.post('/households', 'just text')).body.code).toBe('not-json')
    expect((await clerk.post('/households', {}, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await clerk.post('/households', { note: 'x'.repeat(1_100_000) })).status).toBe(413)
  })

  it('writes nothing for a request that fails', async () => {
    const before = await rowsOf('audit', 'household', 'idempotency_key')
    const { body } = await as('township.clerk').post('/households', { ...aHousehold().toRequest(), villageCode: '341524109200' }, { 'idempotency-key': 'k' })
    expect(body).toMatchObject({ type: 'urn:shouwang:problem:not-found', title: '没有找到', status: 404, code: 'not-found' })
    expect(await rowsOf('audit', 'household', 'idempotency_key')).toEqual(before)
  })
})

describe('GET /openapi.json', () => {
  it('describes every endpoint with its body, without a token', async () => {
    const { status, body } = await raw('/openapi.json', { method: 'GET' })
    expect(status).toBe(200)
    expect(body.openapi).toBe('3.1.0')
    for (const { method, path } of endpoints) expect(body.paths[path.replace(/:(\w+)/g, '{$1}')], path).toHaveProperty(method.toLowerCase())
    const helper = body.paths['/households/{id}/helper'].put.requestBody.content['application/json'].schema
    expect(helper).toMatchObject({ required: ['workerName', 'unit', 'publicServant', 'from'], additionalProperties: false })
  })
})
