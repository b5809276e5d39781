import { beforeAll, describe, expect, it } from 'vitest'
import { anOrdinaryLine } from '../support/campaign'
import { aCounty, rowsOf, type Client } from '../support/county'
import { registered } from '../case/support'
import { aVisit, everyWrite, send, type Write } from './requests-of-all'

let as: (username: string) => Client
let posts: Write[]
const asks = (path: string) => path.endsWith('/preview') || path.endsWith('/simulate') // they write nothing: there is nothing to repeat
beforeAll(async () => {
  as = await aCounty()
  posts = (await everyWrite(as)).filter(({ method, path }) => method === 'POST' && !asks(path))
})
const TABLES = ['household', 'member', 'screening', 'clue', 'case', 'case_event', 'help_plan', 'help_measure', 'visit', 'audit']

describe('Idempotency-Key on any POST', () => {
  it('same key and body → the first answer again, also after another; same key, other body → 422', async () => {
    for (const [i, post] of posts.entries()) {
      const body = post.body()
      const key = { 'idempotency-key': `key ${i}` }
      const first = await send(as, post, body, key)
      expect(first.status, `${post.path} ${JSON.stringify(first.body)}`).toBeLessThan(300)
      expect(first.headers.get('idempotency-replayed')).toBeNull()
      const rows = await rowsOf(...TABLES)
      const again = await send(as, post, body, key)
      expect({ path: post.path, status: again.status, body: again.body }).toEqual({ path: post.path, status: first.status, body: first.body })
      expect(again.headers.get('idempotency-replayed'), post.path).toBe('true')
      const other = await send(as, post, Array.isArray(body.items) ? { ...body, items: [...body.items, ...body.items] } : { ...body, note: '另一份' }, key)
      expect(other, post.path).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } })
      expect(await rowsOf(...TABLES), post.path).toEqual(rows)
    }
  })

  it('parallel requests with the same key are written once and answered alike', async () => {
    const householdId = await registered(as('township.clerk'))
    const clue = { householdId, channel: 'cadreSurvey', foundOn: '2026-05-01', note: '同时' }
    const batch = { items: [anOrdinaryLine({ id: householdId })] }
    const before = await rowsOf('clue', 'screening')
    for (const [path, body] of [['/clues', clue], ['/screenings/batch', batch]] as const) {
      const answers = await Promise.all(Array.from({ length: 5 }, () => as('village.cadre').post(path, body, { 'idempotency-key': `together ${path}` })))
      for (const answer of answers) expect([answer.status, answer.body]).toEqual([answers[0]!.status, answers[0]!.body])
      expect(answers.filter((answer) => answer.headers.get('idempotency-replayed') === null)).toHaveLength(1)
    }
    expect(await rowsOf('clue', 'screening')).toEqual({ clue: before.clue! + 1, screening: before.screening! + 1 })
  })

  it('a key of any length and look is a 422 at worst', async () => {
    const answer = await as('village.cadre').post(`/households/${await registered(as('township.clerk'))}/visits`, aVisit, { 'idempotency-key': 'k'.repeat(6000) })
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid', errors: [{ path: 'Idempotency-Key' }] } })
  })
})

describe('a client may send its own id as `clientId`', () => {
  const idOf = (n: number) => `341524-01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
  const cases = (householdId: string): [path: string, body: Record<string, unknown>, change: Record<string, unknown>][] => [
    ['/screenings', { ...anOrdinaryLine({ id: householdId }), clientId: idOf(1) }, { aboveThreshold: false }],
    ['/clues', { householdId, channel: 'cadreSurvey', foundOn: '2026-05-01', note: '住院', clientId: idOf(2) }, { note: '另一条' }],
    [`/households/${householdId}/visits`, { ...aVisit, clientId: idOf(3) }, { findings: '另一次' }],
  ]

  it('sent again it answers what is there, other content is 409, another shape or county 422', async () => {
    const householdId = await registered(as('township.clerk'))
    for (const [path, body, change] of cases(householdId)) {
      const post = (more: object = {}) => as('village.cadre').post(path, { ...body, ...more })
      const first = await post()
      expect(first, path).toMatchObject({ status: 201, body: { id: body.clientId } })
      const rows = await rowsOf('screening', 'clue', 'visit')
      expect(await post(), path).toMatchObject({ status: 201, body: { id: body.clientId } })
      expect(await post(change), path).toMatchObject({ status: 409, body: { code: 'conflict', errors: [{ path: 'clientId' }] } })
      for (const clientId of ['7', idOf(9).replace('341524', '341525')]) expect(await post({ clientId }), path).toMatchObject({ status: 422, body: { code: 'invalid', errors: [{ path: 'clientId' }] } })
      expect(await rowsOf('screening', 'clue', 'visit'), path).toEqual(rows)
    }
  })

  it('two households at once with one `clientId`: one is written, the other is told', async () => {
    const [one, other] = [await registered(as('township.clerk')), await registered(as('township.clerk'))]
    for (const [i, [path, body]] of cases(one).entries()) {
      const sent = { ...body, clientId: idOf(100 + i) }
      const moved = path.startsWith('/households/') ? ([path.replace(one, other), sent] as const) : ([path, { ...sent, householdId: other }] as const)
      const answers = await Promise.all([as('village.cadre').post(path, sent), as('township.clerk').post(moved[0], moved[1])])
      expect(answers.map(({ status }) => status).sort(), path).toEqual([201, 409])
    }
  })
})
