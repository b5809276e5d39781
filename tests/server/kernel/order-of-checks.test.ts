import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Role } from '@/domain/glossary'
import { defineAction, type Call } from '@/server/kernel/action'
import { db } from '@/server/kernel/db'
import { conflict, forbidden, ruleViolation } from '@/server/kernel/errors'
import { lockHousehold } from '@/server/kernel/scope'
import { aHousehold } from '../../builders/household'
import { aCounty, COUNTY, PLACES, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
let id: string
beforeAll(async () => {
  as = await aCounty()
  id = (await as('township.clerk').post('/households', aHousehold().toRequest())).body.id
})

/** A small real action on a household: every later check can be made to fail by a field of the body. */
const rename = defineAction({
  name: 'test.rename',
  permission: 'household.write',
  versioned: true,
  async load({ tx, actor }, { id = '' }) {
    const row = await lockHousehold(tx, actor, id)
    return { place: row.villageCode, version: row.version, row }
  },
  envelope: (raw) => (typeof raw.action === 'string' ? [] : [{ path: 'action', message: '缺少办理事项。' }]),
  actor(_cx, _target, raw) {
    if (raw.action === 'notMine') throw forbidden('不在本步办理。')
  },
  body: z.strictObject({ version: z.int(), action: z.string(), address: z.string().min(2), group: z.string().min(1), break: z.string().optional() }),
  detail: z.strictObject({ address: z.string() }),
  async run(cx, { row }, body) {
    if (body.break === 'conflict') throw conflict([{ message: '已有登记。' }])
    if (body.break === 'rule') throw ruleViolation([{ rule: 'R-001', message: '一。', clause: '二' }, { rule: 'K-13', message: '二。' }])
    await cx.tx.household.update({ where: { county_id: { county: row.county, id: row.id } }, data: { address: body.address, group: body.group, version: { increment: 1 } } })
    if (body.break === 'fault') throw new Error('disk on fire')
    return { result: { id: row.id, version: row.version + 1, address: body.address }, subject: { kind: 'household', id: row.id, householdId: row.id, villageCode: row.villageCode }, detail: { address: body.break === 'audit' ? (7 as unknown as string) : body.address } }
  },
})

const caller = (role: Role = 'townshipClerk', region: string = PLACES.township) =>
  ({ actor: { id: as('township.clerk').userId, name: '张', username: 'x', county: COUNTY, department: null, hats: [{ id: 'h', role, region }] }, channel: 'api' as const })
const versionNow = async () => (await db().household.findFirstOrThrow({ where: { id } })).version
const good = async () => ({ version: await versionNow(), action: 'rename', address: '下塆组 7 号', group: '下塆组' })
const call = (body: Call['body'], more: Omit<Call, 'body'> = {}, who = caller()) => rename(who, { params: { id }, body, ...more })
const written = () => rowsOf('audit', 'idempotency_key')

async function refused(act: () => Promise<unknown>, expected: object) {
  const before = { rows: await written(), household: await db().household.findFirst({ where: { id } }) }
  await expect(act()).rejects.toMatchObject(expected)
  expect({ rows: await written(), household: await db().household.findFirst({ where: { id } }) }).toEqual(before)
}

describe('the order of checks of the contract', () => {
  it('404 goes before 403: who may not act and does not see is told nothing', () =>
    refused(() => call({}, { params: { id } }, caller('villageCadre', PLACES.otherVillage)), { status: 404, code: 'not-found' }))

  it('403 goes before the envelope', () => refused(() => call({}, {}, caller('villageCadre', PLACES.village)), { status: 403, code: 'forbidden' }))

  it('the envelope names all that is missing, before the key is looked at', () =>
    refused(() => call({ address: '' }, { key: 'envelope' }), { status: 422, code: 'invalid', errors: [{ path: 'version' }, { path: 'action' }] }))

  it('the key answers again before the version is compared', async () => {
    const body = await good()
    const first = await call(body, { key: 'order' })
    const again = await call(body, { key: 'order' })
    expect(again).toEqual({ ...first, replayed: true })
    expect(await versionNow()).toBe(body.version + 1)
    await refused(() => call(body), { status: 409, code: 'stale-version', extra: { current: body.version + 1 } })
  })

  it('409 stale goes before the actor of the step', () => refused(() => call({ version: 0, action: 'notMine' }), { status: 409, code: 'stale-version' }))

  it('the actor of the step goes before the fields', async () => refused(async () => call({ version: await versionNow(), action: 'notMine' }), { status: 403, detail: '不在本步办理。' }))

  it('the fields go before conflicts, and all at once', async () => {
    const body = { version: await versionNow(), action: 'rename', address: '', break: 'conflict', colour: 'red' }
    await refused(() => call(body), { status: 422, code: 'invalid', errors: expect.arrayContaining([expect.objectContaining({ path: 'address' }), expect.objectContaining({ path: 'group' }), expect.objectContaining({ path: 'colour' })]) })
  })

  it('a conflict is 409, broken rules are 422 with every rule', async () => {
    await refused(async () => call({ ...(await good()), break: 'conflict' }), { status: 409, code: 'conflict' })
    await refused(async () => call({ ...(await good()), break: 'rule' }), { status: 422, code: 'rule-violation', errors: [{ rule: 'R-001', clause: '二' }, { rule: 'K-13' }] })
  })
})

describe('one transaction', () => {
  it('holds the change and its audit row', async () => {
    const body = await good()
    await call(body)
    const row = await db().audit.findFirstOrThrow({ orderBy: { seq: 'desc' } })
    expect(row).toMatchObject({ action: 'test.rename', subjectId: id, actorRole: 'townshipClerk', actorRegion: PLACES.township, detail: { address: body.address } })
  })

  it('leaves neither after a throw, nor the key: the same call can be sent again', async () => {
    const body = { ...(await good()), break: 'fault' }
    await refused(() => call(body, { key: 'fault' }), { message: 'disk on fire' })
    const { break: _, ...whole } = body
    expect((await call(whole, { key: 'fault' })).replayed).toBe(false)
  })

  it('is undone where the audit row cannot be written as typed', async () =>
    refused(async () => call({ ...(await good()), break: 'audit' }), { issues: [{ path: ['address'] }] }))

  it('is undone after a preview, which answers as the act would', async () => {
    const body = await good()
    const before = await written()
    expect(await rename.preview(caller(), { params: { id }, body, key: 'preview' })).toMatchObject({ status: 200, result: { version: body.version + 1 } })
    expect(await written()).toEqual(before)
    expect(await versionNow()).toBe(body.version)
    await expect(rename.preview(caller(), { params: { id }, body: { ...body, break: 'rule' } })).rejects.toMatchObject({ code: 'rule-violation' })
  })
})

describe('two at once', () => {
  it('with one version: one is written, the other is stale', async () => {
    const body = await good()
    const done = await Promise.allSettled([call(body), call({ ...body, address: '上塆组 1 号' })])
    expect(done.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(done.find((d) => d.status === 'rejected')).toMatchObject({ reason: { code: 'stale-version', extra: { current: body.version + 1 } } })
    expect(await versionNow()).toBe(body.version + 1)
  })

  it('with one key and body: written once, answered twice', async () => {
    const body = await good()
    const audits = await db().audit.count()
    const answers = await Promise.all([call(body, { key: 'twins' }), call(body, { key: 'twins' })])
    expect(answers.map((answer) => answer.replayed).sort()).toEqual([false, true])
    expect(answers[0]!.result).toEqual(answers[1]!.result)
    expect(await db().audit.count()).toBe(audits + 1)
  })

  it('with one key and two bodies: the second is refused', async () => {
    const body = await good()
    const done = await Promise.allSettled([call(body, { key: 'rivals' }), call({ ...body, address: '东岗组 9 号' }, { key: 'rivals' })])
    expect(done.find((d) => d.status === 'rejected')).toMatchObject({ reason: { status: 422, code: 'idempotency-key-reused' } })
    await refused(async () => call({ ...(await good()) }, { key: 'rivals' }), { code: 'idempotency-key-reused' })
  })

  it('a key belongs to its person', async () => {
    const body = await good()
    await call(body, { key: 'mine' })
    const other = caller()
    const answer = await call({ ...body, version: body.version + 1 }, { key: 'mine' }, { ...other, actor: { ...other.actor, id: as('township2.clerk').userId } })
    expect(answer.replayed).toBe(false)
  })
})
