import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { differences } from '@/server/statistics/recount'
import { aHousehold } from '../../builders/household'
import { aCampaign, anOrdinaryLine } from '../support/campaign'
import { aCounty, clockAt, COUNTY, PLACES, rollupOf, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
let cadre: Client
let campaignId: string
beforeAll(async () => {
  as = await aCounty()
  cadre = as('village.cadre')
  campaignId = await aCampaign()
})

const register = async (build = aHousehold()) => (await as('township.clerk').post('/households', build.toRequest())).body
const written = () => rowsOf('screening', 'safeguard_check', 'task', 'audit', 'rollup')

describe('POST /screenings', () => {
  it('records an ordinary household: no flag, no task, counted once', async () => {
    const household = await register()
    const { status, body } = await cadre.post('/screenings', anOrdinaryLine(household))
    expect(status).toBe(201)
    expect(body).toMatchObject({ householdId: household.id, campaignId, flags: [], byException: false, applies: 'no', version: 1, warnings: [] })
    expect(body.verificationTaskId).toBeUndefined()
    expect(await rollupOf(PLACES.village)).toMatchObject({ screened: 1 })
    expect((await as('township.clerk').get(`/households/${household.id}`)).body.safeguards).toMatchObject({ checkedOn: '2026-05-16', source: 'screening', housing: true })
  })

  it('flags a key household by rule and clause, and opens its verification', async () => {
    const household = await register()
    const before = await rollupOf(PLACES.village)
    const line = { ...anOrdinaryLine(household), keyGroups: ['rigidExpense'], aboveThreshold: false, safeguards: { ...anOrdinaryLine(household).safeguards, housing: false } }
    const { body } = await cadre.post('/screenings', line)
    expect(body.flags.map((flag: { group: string }) => flag.group)).toEqual(expect.arrayContaining(['rigidExpense', 'lowIncome', 'other']))
    for (const flag of body.flags) expect(flag).toMatchObject({ rule: 'R-033', clause: expect.stringMatching(/./), message: expect.stringMatching(/./) })
    const tasks = await db().task.findMany({ where: { householdId: household.id }, orderBy: { kind: 'asc' } })
    // it shows risk and does not apply: somebody goes and explains (K-17)
    expect(tasks.map((task) => [task.kind, task.status])).toEqual([['guidance', 'open'], ['verification', 'open']])
    expect(body.verificationTaskId).toBe(tasks[1]!.id)
    expect((await rollupOf(PLACES.village)).keyHouseholds ?? 0).toBe((before.keyHouseholds ?? 0) + 1)
  })

  it('opens a verification for whoever applies', async () => {
    const household = await register()
    const { body } = await cadre.post('/screenings', { ...anOrdinaryLine(household), applies: 'yes' })
    expect(body.flags).toMatchObject([{ group: 'applies', rule: 'R-033' }])
    expect(body.verificationTaskId).toMatch(/^341524-/)
  })

  it('asks for a remark where a known key-group household is set to no (R-033), and takes it with one', async () => {
    const household = await register(aHousehold().onSubsistenceAllowance())
    const before = await written()
    const refused = await cadre.post('/screenings', anOrdinaryLine(household))
    expect(refused.body).toMatchObject({ status: 422, code: 'rule-violation', errors: [{ path: 'keyGroups', rule: 'R-033', clause: '二（一）2（2）', fix: expect.stringContaining('备注') }] })
    expect(refused.body.errors[0].message).toContain('农村低保')
    expect(await written()).toEqual(before)
    expect((await cadre.post('/screenings', { ...anOrdinaryLine(household), note: '2026年3月退出低保' })).status).toBe(201)
  })

  it('wants one of the two signatures (R-034)', async () => {
    const household = await register()
    const { body } = await cadre.post('/screenings', { ...anOrdinaryLine(household), headSigned: false })
    expect(body).toMatchObject({ status: 422, code: 'rule-violation', errors: [{ path: 'headSigned', rule: 'R-034', clause: '附件' }] })
  })

  it('names every wrong field at once, and writes nothing', async () => {
    const household = await register()
    const before = await written()
    const line = { ...anOrdinaryLine(household), surveyedOn: '2026-05-19', surveyor: '', applies: 'maybe', keyGroups: ['rich'] }
    const { status, body } = await cadre.post('/screenings', line)
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'invalid' })
    expect(body.errors.map((error: { path: string }) => error.path).sort()).toEqual(['applies', 'keyGroups.0', 'surveyedOn', 'surveyor'])
    expect((await cadre.post('/screenings', { ...anOrdinaryLine(household), surveyedOn: '2023-05-16' })).body.errors).toEqual([{ path: 'surveyedOn', message: '排查时间过早，请核对年份。' }])
    expect((await cadre.post('/screenings', { aboveThreshold: true })).body.code).toBe('invalid')
    expect(await written()).toEqual(before)
  })

  it('is superseded by the next of the same campaign and kept, with its tasks closed', async () => {
    const household = await register()
    const first = (await cadre.post('/screenings', { ...anOrdinaryLine(household), keyGroups: ['manyChildren'] })).body
    const before = await rollupOf(PLACES.village)
    const second = (await cadre.post('/screenings', { ...anOrdinaryLine(household), surveyedOn: '2026-05-15' })).body
    expect(second).toMatchObject({ version: 2, flags: [] })
    const rows = await db().screening.findMany({ where: { householdId: household.id }, orderBy: { id: 'asc' } })
    expect(rows.map((row) => [row.id, row.supersededAt !== null])).toEqual([[first.id, true], [second.id, false]])
    expect(await db().task.findMany({ where: { householdId: household.id } })).toMatchObject([{ kind: 'verification', status: 'closed' }])
    expect(await rollupOf(PLACES.village)).toEqual({ ...before, keyHouseholds: before.keyHouseholds! - 1 })
    expect((await cadre.get(`/households/${household.id}`)).body.safeguards.checkedOn).toBe('2026-05-15')
  })

  it('belongs to who saves first where the writer says what it replaces', async () => {
    const household = await register()
    const mine = { ...anOrdinaryLine(household), replaces: null }
    const answers = await Promise.all([cadre.post('/screenings', mine), as('township.clerk').post('/screenings', mine)])
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409])
    const [won, lost] = [answers.find((answer) => answer.status === 201)!.body, answers.find((answer) => answer.status === 409)!.body]
    expect(lost).toMatchObject({ code: 'stale-version', current: 1, inForce: { id: won.id } })
    expect((await cadre.post('/screenings', { ...mine, replaces: won.id, note: '更正' })).status).toBe(201)
  })

  it('takes a client’s own id, and answers its repetition with what is there', async () => {
    const household = await register()
    const line = { ...anOrdinaryLine(household), keyGroups: ['other'], clientId: newId(COUNTY) }
    const first = await cadre.post('/screenings', line)
    expect(first).toMatchObject({ status: 201, body: { id: line.clientId } })
    const screenings = await rowsOf('screening', 'task')
    expect((await cadre.post('/screenings', line)).body).toMatchObject({ id: line.clientId, verificationTaskId: first.body.verificationTaskId })
    expect(await rowsOf('screening', 'task')).toEqual(screenings)
    expect((await cadre.post('/screenings', { ...line, aboveThreshold: false })).body).toMatchObject({ status: 409, errors: [{ path: 'clientId' }] })
    expect((await cadre.post('/screenings', { ...line, clientId: 'abc' })).body).toMatchObject({ status: 422, errors: [{ path: 'clientId' }] })
  })

  it('does not find other villages’ households, and keeps out roles that never screen', async () => {
    const line = anOrdinaryLine(await register())
    expect((await as('village2.cadre').post('/screenings', line)).status).toBe(404)
    expect((await as('township2.clerk').post('/screenings', line)).status).toBe(404)
    expect((await as('county.approver').post('/screenings', line)).status).toBe(403)
    expect((await cadre.post('/screenings', { ...line, campaignId: newId(COUNTY) })).status).toBe(404)
  })

  it('is refused for a campaign that is over', async () => {
    const over = await aCampaign({ title: '2025年集中排查', year: 2025, startsOn: '2025-05-01', closedOn: '2025-07-01' })
    const { body } = await cadre.post('/screenings', { ...anOrdinaryLine(await register()), campaignId: over })
    expect(body).toMatchObject({ status: 409, code: 'conflict', errors: [{ path: 'campaignId' }] })
  })
})

describe('POST /screenings/batch', () => {
  it('writes each valid line and says of the others why not, in the order sent', async () => {
    const [one, two, three] = [await register(), await register(aHousehold().onSubsistenceAllowance()), await register()]
    const items = [anOrdinaryLine(one), anOrdinaryLine(two), { ...anOrdinaryLine(three), clientId: newId(COUNTY) }, { householdId: newId(COUNTY) }]
    const before = await rowsOf('screening')
    const { status, body } = await cadre.post('/screenings/batch', { items })
    expect(status).toBe(200)
    expect(body.results).toMatchObject([{ index: 0, ok: true }, { index: 1, ok: false, problem: { status: 422, code: 'rule-violation' } }, { index: 2, ok: true, id: (items[2] as { clientId: string }).clientId }, { index: 3, ok: false, problem: { status: 404 } }])
    expect((await rowsOf('screening')).screening).toBe(before.screening! + 2)
    const again = await cadre.post('/screenings/batch', { items: [items[2]] })
    expect(again.body.results).toEqual([{ index: 0, ok: true, id: (items[2] as { clientId: string }).clientId }])
    expect((await rowsOf('screening')).screening).toBe(before.screening! + 2)
  })

  it('answers a repetition under the same key as the first time', async () => {
    await clockAt('2026-05-18T10:00:00+08:00')
    const items = [anOrdinaryLine(await register())]
    const headers = { 'idempotency-key': 'batch-1' }
    const first = await cadre.post('/screenings/batch', { items }, headers)
    const again = await cadre.post('/screenings/batch', { items }, headers)
    expect(again.body).toEqual(first.body)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect((await as('inspector').post('/screenings/batch', { items })).status).toBe(403)
    expect((await cadre.post('/screenings/batch', { items: [] })).body).toMatchObject({ status: 422, errors: [{ path: 'items' }] })
  })
})

it('leaves the kept counts in agreement with the rows', async () => {
  expect(await differences(db(), COUNTY)).toEqual([])
})
