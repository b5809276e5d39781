import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/server/kernel/ids'
import { aHousehold } from '../../builders/household'
import { aCounty, COUNTY, PLACES, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
let cadre: Client
beforeAll(async () => {
  as = await aCounty()
  cadre = as('village.cadre')
})

const register = async () => (await as('township.clerk').post('/households', aHousehold().toRequest())).body
const clueOf = (household: { id: string }) => ({ householdId: household.id, channel: 'cadreSurvey', foundOn: '2026-05-12', note: '住院自付较多' })

describe('POST /clues', () => {
  it('R-029, R-030: records who told what, when and for whom, and shows on the household', async () => {
    const household = await register()
    const { status, body } = await cadre.post('/clues', { ...clueOf(household), channel: 'selfReport', byProxy: true, source: '邻居' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ householdId: household.id, channel: 'selfReport', channelLabel: '农户自主申报', status: 'open', byProxy: true, source: '邻居', foundOn: '2026-05-12' })
    expect((await cadre.get(`/households/${household.id}`)).body.clues).toMatchObject([{ id: body.id, status: 'open' }])
  })

  it('names every wrong field, and writes nothing', async () => {
    const household = await register()
    const before = await rowsOf('clue', 'audit')
    const { body } = await cadre.post('/clues', { ...clueOf(household), foundOn: '2026-05-19', channel: 'rumour', note: '' })
    expect(body).toMatchObject({ status: 422, code: 'invalid' })
    expect(body.errors.map((error: { path: string }) => error.path).sort()).toEqual(['channel', 'foundOn', 'note'])
    expect((await as('village2.cadre').post('/clues', clueOf(household))).status).toBe(404)
    expect((await as('dept.medical').post('/clues', clueOf(household))).status).toBe(403)
    expect(await rowsOf('clue', 'audit')).toEqual(before)
  })

  it('takes a client’s own id once', async () => {
    const clue = { ...clueOf(await register()), clientId: newId(COUNTY) }
    expect((await cadre.post('/clues', clue)).body.id).toBe(clue.clientId)
    const before = await rowsOf('clue')
    expect(await cadre.post('/clues', clue)).toMatchObject({ status: 201, body: { id: clue.clientId } })
    expect(await rowsOf('clue')).toEqual(before)
    expect((await cadre.post('/clues', { ...clue, note: '另一件事' })).body).toMatchObject({ status: 409, errors: [{ path: 'clientId' }] })
  })
})

describe('POST /clues/{id}/close', () => {
  it('wants a reason and evidence (R-031), and closes once', async () => {
    const { id } = (await cadre.post('/clues', clueOf(await register()))).body
    expect((await cadre.post(`/clues/${id}/close`, {})).body.errors.map((error: { path: string }) => error.path)).toEqual(['reason', 'evidence'])
    const closed = await cadre.post(`/clues/${id}/close`, { reason: '医保已报销，自付不高', evidence: '医保结算单' })
    expect(closed.body).toMatchObject({ status: 'closed', closeReason: '医保已报销，自付不高', evidence: '医保结算单' })
    expect((await cadre.post(`/clues/${id}/close`, { reason: '再关一次', evidence: '无' })).body).toMatchObject({ status: 409, code: 'conflict' })
    expect((await as('township2.clerk').post(`/clues/${id}/close`, { reason: '试试', evidence: '无' })).status).toBe(404)
    expect((await as('inspector').post(`/clues/${id}/close`, { reason: '试试', evidence: '无' })).status).toBe(403)
  })
})

describe('GET /clues', () => {
  it('lists within the scope, oldest first, page by page', async () => {
    const household = await register()
    for (const foundOn of ['2026-05-03', '2026-05-01', '2026-05-02']) await cadre.post('/clues', { ...clueOf(household), foundOn })
    const first = (await cadre.get(`/clues?household=${household.id}&limit=2`)).body
    expect(first).toMatchObject({ total: 3, items: [{ foundOn: '2026-05-01', household: { id: household.id, village: '兴田村' } }, { foundOn: '2026-05-02' }] })
    const rest = (await cadre.get(`/clues?household=${household.id}&limit=2&cursor=${first.nextCursor}`)).body
    expect(rest).toMatchObject({ nextCursor: null, items: [{ foundOn: '2026-05-03' }] })
    expect((await as('village2.cadre').get('/clues')).body.total).toBe(0)
    expect((await cadre.get(`/clues?region=${PLACES.otherVillage}`)).status).toBe(404)
  })
})
