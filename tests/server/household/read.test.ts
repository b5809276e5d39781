import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { aHousehold } from '../../builders/household'
import { aCounty, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
let household: { id: string; version: number; head: { id: string; name: string }; members: { id: string; idNumber: string }[] }
let sent: { members: { idNumber: string }[] }
beforeAll(async () => {
  as = await aCounty()
  sent = aHousehold().toRequest() as typeof sent
  household = (await as('township.clerk').post('/households', sent)).body
})

describe('GET /households/{id}', () => {
  it('shows nobody outside, and tells outside from missing nowhere', async () => {
    const path = `/households/${household.id}`
    const outside = await as('township2.clerk').get(path)
    const missing = await as('township.clerk').get('/households/341524-01900000-0000-7000-8000-000000000000')
    expect([outside.status, missing.status, (await as('helper').get(path)).status, (await as('province.reviewer').get(path)).status]).toEqual([404, 404, 404, 404])
    expect(outside.body).toEqual(missing.body)
    for (const reader of ['village.cadre', 'county.approver', 'inspector', 'dept.medical']) expect((await as(reader).get(path)).status).toBe(200)
  })

  it('reveals whole numbers to whom it may concern, with a reason, and remembers who looked', async () => {
    const path = `/households/${household.id}?reveal=idNumber`
    expect((await as('village.cadre').get(path)).body).toMatchObject({ status: 422, code: 'invalid', errors: [{ path: 'reason' }] })
    expect((await as('inspector').get(`${path}&reason=核对`)).status).toBe(403)
    expect((await as('township2.clerk').get(`${path}&reason=核对`)).status).toBe(404)
    const before = await rowsOf('audit')
    const whole = await as('village.cadre').get(`${path}&reason=${encodeURIComponent(`核对${sent.members[0]!.idNumber}的参保`)}`)
    expect(whole.body.members.map((member: { idNumber: string }) => member.idNumber)).toEqual(sent.members.map((member) => member.idNumber))
    expect((await rowsOf('audit')).audit).toBe(before.audit! + 1)
    const row = await db().audit.findFirstOrThrow({ where: { action: 'households.reveal', subjectId: household.id } })
    expect(row).toMatchObject({ actorRole: 'villageCadre', householdId: household.id })
    expect(JSON.stringify(row.detail)).not.toContain(sent.members[0]!.idNumber)
    expect(JSON.stringify((await as('village.cadre').get(`/households/${household.id}`)).body)).not.toContain(sent.members[0]!.idNumber)
  })
})

describe('PATCH /households/{id}', () => {
  it('changes what is named, with history and a new version', async () => {
    const path = `/households/${household.id}`
    const { status, body } = await as('township.clerk').patch(path, { version: 1, group: '下塆组', householdType: 'outOfPoverty', phone: '13800001234', keyGroups: ['dispersedSupport'] })
    expect(status).toBe(200)
    expect(body).toMatchObject({ version: 2, group: '下塆组', householdType: 'outOfPoverty', householdTypeLabel: '脱贫户', phone: '138****1234', keyGroups: ['dispersedSupport'], memberCount: 3 })
    const groups = await db().factPeriod.findMany({ where: { subjectId: household.id, fact: 'group' }, orderBy: { id: 'asc' } })
    expect(groups.map((row) => [row.value, row.to === null])).toEqual([[{ group: '上塆组' }, false], [{ group: '下塆组' }, true]])
    expect(await db().factPeriod.count({ where: { subjectId: household.id, fact: 'address' } })).toBe(1)
    expect((await as('township.clerk').patch(path, { version: 1, group: '街组' })).body).toMatchObject({ status: 409, code: 'stale-version', current: 2 })
    expect((await as('township.clerk').patch(path, { version: 2, phone: '12' })).body).toMatchObject({ status: 422, errors: [{ path: 'phone' }] })
    expect((await as('village.cadre').patch(path, { version: 2, group: '街组' })).status).toBe(403)
    expect((await as('township2.clerk').patch(path, { version: 2, group: '街组' })).status).toBe(404)
  })
})
