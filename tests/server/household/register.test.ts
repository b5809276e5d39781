import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { aHousehold } from '../../builders/household'
import { aCounty, PLACES, rollupOf, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))

const written = () => rowsOf('household', 'member', 'fact_period', 'audit', 'rollup')
type Body = ReturnType<typeof request>
const request = () => aHousehold().toRequest() as { villageCode: string; members: Record<string, unknown>[] } & Record<string, unknown>

async function refused(client: Client, body: Body) {
  const before = await written()
  const answer = await client.post('/households', body)
  expect(await written()).toEqual(before)
  return answer
}

describe('POST /households', () => {
  it('registers a household under a code of its own (R-068) and answers it whole, numbers masked', async () => {
    const body = request()
    const { status, body: answer } = await as('township.clerk').post('/households', body)
    expect(status).toBe(201)
    expect(answer).toMatchObject({
      version: 1, villageCode: PLACES.village, householdType: 'ordinary', monitoringStatus: 'none', memberCount: 3,
      code: `${PLACES.village}0001`, head: { name: body.members[0]!.name }, measures: [], cases: [],
    })
    expect(answer.members[0].idNumber).toMatch(/^\d{4}\*{10}\d{3}[\dX]$/)
    expect(answer.category).toBeUndefined()
    expect(await as('township.clerk').get(`/households/${answer.id}`)).toMatchObject({ status: 200, body: { id: answer.id, memberCount: 3 } })
    expect(await rollupOf(PLACES.village)).toEqual({ households: 1, people: 3 })
    const second = await as('township.clerk').post('/households', request())
    expect(second.body.code).toBe(`${PLACES.village}0002`)
  })

  it('keeps numbers sealed at rest and masked in the audit', async () => {
    const body = request()
    const { body: answer } = await as('township.clerk').post('/households', body)
    const number = String(body.members[0]!.idNumber)
    const [household] = await db().$queryRaw<{ text: string }[]>`SELECT h::text || m::text AS text FROM "household" h JOIN "member" m ON m."householdId" = h."id" WHERE h."id" = ${answer.id}`
    const audit = await db().audit.findFirstOrThrow({ where: { subjectId: answer.id } })
    expect(household!.text).not.toContain(number)
    expect(JSON.stringify(audit.detail)).toContain(`${number.slice(0, 4)}**********${number.slice(-4)}`)
    expect(JSON.stringify(audit.detail)).not.toContain(number)
  })

  it('refuses a wrong check digit and two heads, all faults at once, each by field and rule', async () => {
    const body = request()
    const number = String(body.members[0]!.idNumber)
    body.members[0]!.idNumber = number.slice(0, 17) + (number[17] === '1' ? '2' : '1')
    body.members[1]!.relation = 'head'
    const { status, body: problem } = await refused(as('township.clerk'), body)
    expect(status).toBe(422)
    expect(problem.code).toBe('invalid')
    expect(problem.errors).toContainEqual({ path: 'members.0.idNumber', rule: 'GB 11643', message: '第18位校验码不对，请对照身份证核对。' })
    expect(problem.errors).toContainEqual({ path: 'members', rule: 'R-001', message: '每户只能有一名户主，现有 2 名。' })
  })

  it('refuses a household without a head, and fields it does not know', async () => {
    const body = request()
    body.members.forEach((member) => (member.relation = 'other'))
    expect((await refused(as('township.clerk'), body)).body.errors).toEqual([{ path: 'members', rule: 'R-001', message: '每户须有一名户主。' }])
    expect((await refused(as('township.clerk'), { ...request(), county: '341524' })).body.errors).toEqual([{ path: 'county', message: '没有「county」这一项，请删去。' }])
  })

  it('refuses a number that is registered in another township, telling nothing of that household', async () => {
    const known = request()
    await as('township.clerk').post('/households', known)
    const body = { ...request(), villageCode: '341524109200' }
    body.members[1]!.idNumber = String(known.members[0]!.idNumber)
    const { status, body: problem } = await refused(as('township2.clerk'), body)
    expect(status).toBe(409)
    expect(problem).toMatchObject({ code: 'conflict', errors: [{ path: 'members.1.idNumber', message: '该身份证号在本县已有登记，请联系县管理员核对。' }] })
    expect(JSON.stringify(problem)).not.toContain(String(known.members[0]!.name))
  })

  it('lets one of two requests with the same number through, whichever is first', async () => {
    const one = request()
    const other = request()
    other.members[2]!.idNumber = one.members[2]!.idNumber
    const answers = await Promise.all([as('township.clerk').post('/households', one), as('township.clerk').post('/households', other)])
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409])
    const loser = answers.find((answer) => answer.status === 409)!
    expect(loser.body.errors).toEqual([{ path: 'members.2.idNumber', rule: 'R-009', message: '该身份证号在本县已有登记，请联系县管理员核对。' }])
  })

  it('gives different numbers to registrations side by side', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => as('township.clerk').post('/households', request())))
    expect(new Set(answers.map((answer) => answer.body.code)).size).toBe(3)
  })

  it('does not find a village of another township, before it says what the role may', async () => {
    expect((await refused(as('township2.clerk'), request())).status).toBe(404)
    expect((await refused(as('township.clerk'), { ...request(), villageCode: '341524999999' })).status).toBe(404)
    expect((await refused(as('village2.cadre'), request())).status).toBe(404)
    expect((await refused(as('village.cadre'), request())).status).toBe(403)
    expect((await refused(as('county.admin'), request())).body).toMatchObject({ status: 403, code: 'forbidden' })
  })

  it('answers a repetition under the same key with the first answer, and refuses another body', async () => {
    const body = request()
    const headers = { 'idempotency-key': 'register-1' }
    const first = await as('township.clerk').post('/households', body, headers)
    const again = await as('township.clerk').post('/households', body, headers)
    expect(again).toMatchObject({ status: 201, body: { id: first.body.id } })
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect((await as('township.clerk').post('/households', request(), headers)).body.code).toBe('idempotency-key-reused')
  })

  it('remarks where relation and sex differ, and registers all the same', async () => {
    const body = request()
    body.members[1]!.relation = 'spouse'
    body.members[0]!.relation = 'head'
    body.members[2]!.relation = Number(String(body.members[2]!.idNumber)[16]) % 2 === 1 ? 'daughter' : 'son'
    const { status, body: answer } = await as('township.clerk').post('/households', body)
    expect(status).toBe(201)
    expect(answer.warnings.map((warning: { path: string }) => warning.path)).toContain('members.2.relation')
  })
})
