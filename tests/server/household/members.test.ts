import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { transaction } from '@/server/kernel/db'
import { db } from '@/server/kernel/db'
import { householdFacts } from '@/server/household/household-facts'
import { differences } from '@/server/statistics/recount'
import { aHousehold } from '../../builders/household'
import { aCounty, clockAt, COUNTY, PLACES, rollupOf, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
let clerk: Client
beforeAll(async () => {
  as = await aCounty()
  clerk = as('township.clerk')
})
beforeEach(() => clockAt('2026-05-18T09:00:00+08:00'))

const register = async (build = aHousehold()) => (await clerk.post('/households', build.toRequest())).body
const newcomer = () => ({ ...(aHousehold().toRequest().members as Record<string, unknown>[])[1]!, relation: 'other' })

describe('members', () => {
  it('join: counted from the day they join, in the counts of the village too', async () => {
    const household = await register()
    const before = await rollupOf(PLACES.village)
    const { status, body } = await clerk.post(`/households/${household.id}/members`, { ...newcomer(), joinedOn: '2026-05-10' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ householdId: household.id, memberCount: 4, joinedOn: '2026-05-10' })
    expect((await clerk.get(`/households/${household.id}`)).body).toMatchObject({ memberCount: 4, version: 2 })
    expect((await rollupOf(PLACES.village)).people).toBe(before.people! + 1)
    const facts = await transaction((tx) => householdFacts(tx, COUNTY, household.id))
    // registered today, so the first three belonged to it before: null; the newcomer joined on an earlier day than that
    expect(facts.members.map((member) => member.countsFrom)).toEqual([null, null, null, null])
  })

  it('count for the rules from the day they join, where that is after the registration', async () => {
    const household = await register()
    await clockAt('2026-06-20T09:00:00+08:00')
    await clerk.post(`/households/${household.id}/members`, newcomer())
    const facts = await transaction((tx) => householdFacts(tx, COUNTY, household.id))
    expect(facts.members.map((member) => member.countsFrom)).toEqual([null, null, null, '2026-06-20'])
  })

  it('R-101: leave, and keep their history', async () => {
    const household = await register()
    const [, second] = household.members
    const { status, body } = await clerk.post(`/households/${household.id}/members/${second.id}/leave`, { reason: '婚嫁迁出', on: '2026-05-01' })
    expect({ status, leftOn: body.leftOn, memberCount: body.memberCount }).toEqual({ status: 200, leftOn: '2026-05-01', memberCount: 2 })
    const after = (await clerk.get(`/households/${household.id}`)).body
    expect(after.members.map((member: { id: string }) => member.id)).not.toContain(second.id)
    expect(after.formerMembers).toMatchObject([{ id: second.id, leftOn: '2026-05-01', leaveReason: '婚嫁迁出' }])
    const periods = await db().factPeriod.findMany({ where: { subjectId: second.id } })
    expect(periods.map(({ fact, to }) => [fact, to?.toISOString().slice(0, 10)]).sort()).toEqual([['labour', '2026-05-01'], ['membership', '2026-05-01']])
    // the number is free again, and somebody who left is not found a second time
    const back = { ...(aHousehold().toRequest().members as Record<string, unknown>[])[1]!, relation: 'other' }
    expect((await clerk.post(`/households/${household.id}/members`, back)).status).toBe(201)
    expect((await clerk.post(`/households/${household.id}/members/${second.id}/leave`, { reason: '重复', on: '2026-05-02' })).status).toBe(404)
  })

  it('cannot leave in the future', async () => {
    const household = await register()
    const answer = await clerk.post(`/households/${household.id}/members/${household.members[1].id}/leave`, { reason: '外嫁', on: '2026-05-19' })
    expect(answer.body).toMatchObject({ status: 422, errors: [{ path: 'on' }] })
  })

  it('never leave the household without a head', async () => {
    const household = await register()
    const leave = `/households/${household.id}/members/${household.head.id}/leave`
    const before = await rowsOf('audit', 'fact_period')
    expect((await clerk.post(leave, { reason: '去世', on: '2026-05-17' })).body).toMatchObject({ status: 422, code: 'rule-violation', errors: [{ rule: 'R-001', path: 'successorId' }] })
    const relation = await clerk.patch(`/households/${household.id}/members/${household.head.id}`, { version: 1, relation: 'father' })
    expect(relation.body).toMatchObject({ status: 422, code: 'rule-violation', errors: [{ rule: 'R-001', path: 'relation' }] })
    expect(await rowsOf('audit', 'fact_period')).toEqual(before)
    const successorId = household.members[1].id
    expect((await clerk.post(leave, { reason: '去世', on: '2026-05-17', successorId })).status).toBe(200)
    expect((await clerk.get(`/households/${household.id}`)).body).toMatchObject({ head: { id: successorId }, memberCount: 2 })
  })

  it('pass the headship on in one act, never two heads', async () => {
    const household = await register()
    const [head, second] = household.members
    const path = `/households/${household.id}/members/${second.id}`
    expect((await clerk.patch(path, { version: 1, relation: 'head' })).body).toMatchObject({ status: 422, code: 'rule-violation', errors: [{ rule: 'R-001' }] })
    expect((await clerk.post(`/households/${household.id}/members`, { ...newcomer(), relation: 'head' })).body).toMatchObject({ status: 422, errors: [{ rule: 'R-001', path: 'relation' }] })
    expect((await clerk.patch(path, { version: 1, relation: 'head', formerHeadRelation: 'father' })).status).toBe(200)
    const after = (await clerk.get(`/households/${household.id}`)).body
    expect(after.head).toEqual({ id: second.id, name: second.name })
    expect(after.members.find((member: { id: string }) => member.id === head.id).relation).toBe('father')
  })

  it('R-101: change labour with history, and the household learns that nobody can work', async () => {
    const household = await register()
    await clockAt('2026-06-01T09:00:00+08:00')
    let version = household.version
    for (const { id } of household.members) {
      const { body } = await clerk.patch(`/households/${household.id}/members/${id}`, { version, labour: 'lost' })
      version = body.version
    }
    const after = (await clerk.get(`/households/${household.id}`)).body
    expect(after).toMatchObject({ noLabour: true, version: 4 })
    const periods = await db().factPeriod.findMany({ where: { subjectId: household.head.id, fact: 'labour' }, orderBy: { from: 'asc' } })
    expect(periods.map(({ value, from, to }) => [value, from.toISOString().slice(0, 10), to?.toISOString().slice(0, 10)])).toEqual([
      [{ labour: 'ordinary' }, '2026-05-18', '2026-06-01'],
      [{ labour: 'lost' }, '2026-06-01', undefined],
    ])
  })

  it('refuse a stale version, a taken number, a wrong number, and write nothing', async () => {
    const household = await register()
    const other = aHousehold().toRequest()
    await clerk.post('/households', other)
    const path = `/households/${household.id}/members/${household.members[2].id}`
    const before = await rowsOf('audit', 'fact_period')
    expect((await clerk.patch(path, { version: 7, labour: 'lost' })).body).toMatchObject({ status: 409, code: 'stale-version', current: 1 })
    expect((await clerk.patch(path, { labour: 'lost' })).body).toMatchObject({ status: 422, code: 'invalid', errors: [{ path: 'version' }] })
    const taken = (other.members as { idNumber: string }[])[0]!.idNumber
    expect((await clerk.patch(path, { version: 1, idNumber: taken })).body).toMatchObject({ status: 409, code: 'conflict', errors: [{ path: 'idNumber' }] })
    expect((await clerk.patch(path, { version: 1, idNumber: '341524199913451234' })).body).toMatchObject({ status: 422, errors: [{ path: 'idNumber', rule: 'GB 11643' }] })
    expect((await clerk.post(`/households/${household.id}/members`, { ...newcomer(), idNumber: taken })).status).toBe(409)
    expect(await rowsOf('audit', 'fact_period')).toEqual(before)
  })

  it('are out of reach for other villages and townships, and for roles that never write them', async () => {
    const household = await register()
    const member = `/households/${household.id}/members/${household.members[1].id}`
    expect((await as('township2.clerk').patch(member, { version: 1, labour: 'lost' })).status).toBe(404)
    expect((await as('village2.cadre').patch(member, { version: 1, labour: 'lost' })).status).toBe(404)
    expect((await as('village.cadre').patch(member, { version: 1, labour: 'lost' })).status).toBe(403)
    expect((await as('inspector').post(`${member}/leave`, { reason: '试', on: '2026-05-01' })).status).toBe(403)
  })
})

it('leaves the kept counts in agreement with the rows', async () => {
  expect(await differences(db(), COUNTY)).toEqual([])
})
