import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '@/server/kernel/crypto'
import { machineNow } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'
import { aCounty, clockAt, PLACES, type Client } from '../support/county'
import { login, PASSWORD, withPasswords, withToken } from './login'

let as: (username: string) => Client
beforeAll(async () => {
  as = await aCounty()
  await withPasswords()
})
beforeEach(() => db().loginFailure.deleteMany())

describe('POST /tokens', () => {
  it('gives a token with the hats it acts under, kept as a hash only', async () => {
    const { status, body } = await login('township.clerk')
    expect(status).toBe(201)
    expect(body.user).toMatchObject({ name: '赵文娟', roles: [{ role: 'townshipClerk', region: PLACES.township }] })
    const rows = JSON.stringify(await db().apiToken.findMany()) + JSON.stringify(await db().audit.findMany({ select: { detail: true } }))
    expect(rows).toContain(sha256(body.token))
    expect(rows).not.toContain(body.token)
    expect(await withToken(body.token, '/policies')).toMatchObject({ status: 200 })
  })

  it('acts with all hats of a person, or with the one that was chosen', async () => {
    const all = await login('two.roles')
    expect(all.body.user.roles).toHaveLength(2)
    const one = await login('two.roles', PASSWORD, { role: 'villageCadre', region: PLACES.thirdVillage })
    expect(one.body.user.roles).toEqual([{ role: 'villageCadre', region: PLACES.thirdVillage }])
    expect((await withToken(all.body.token, `/regions/${PLACES.otherVillage}/policy`)).status).toBe(200)
    expect((await withToken(one.body.token, `/regions/${PLACES.otherVillage}/policy`)).status).toBe(404)
    expect((await login('two.roles', PASSWORD, { role: 'countyAdmin' })).body).toMatchObject({ status: 422, errors: [{ path: 'role' }] })
  })

  it('answers wrong, unknown, locked and disabled with the same 401', async () => {
    const disabled = await db().user.findUniqueOrThrow({ where: { username: 'township2.reviewer' } })
    await db().user.update({ where: { county_id: { county: disabled.county, id: disabled.id } }, data: { disabledAt: machineNow() } })
    await db().loginFailure.create({ data: { username: 'village.cadre', failures: 9, lockedUntil: new Date(machineNow().getTime() + 60_000) } })
    const answers = [await login('township.clerk', 'wrong'), await login('nobody.here'), await login('village.cadre'), await login('township2.reviewer')]
    for (const answer of answers) expect(answer).toMatchObject({ status: 401, body: answers[0]!.body })
    expect(answers[0]!.body).toMatchObject({ code: 'login-refused', detail: '账号或密码不对。' })
  })

  it('asks for the fields and takes no others', async () => {
    expect((await login('', '', { captcha: 'x' })).body.errors.map((error: { path: string }) => error.path).sort()).toEqual(['captcha', 'password', 'username'])
  })
})

describe('lockout', () => {
  const fail = async (times: number, username = 'inspector') => {
    for (let i = 0; i < times; i++) await login(username, 'wrong')
  }
  const lockOf = async (username = 'inspector') => (await db().loginFailure.findUniqueOrThrow({ where: { username } })).lockedUntil

  it('begins with the fifth failure in a row: the right password no longer helps', async () => {
    await fail(4)
    expect((await login('inspector')).status).toBe(201)
    await fail(5)
    expect((await login('inspector')).status).toBe(401)
  })

  it('is forgotten after a success', async () => {
    await fail(4)
    expect((await login('inspector')).status).toBe(201)
    expect(await db().loginFailure.findUnique({ where: { username: 'inspector' } })).toBeNull()
    await fail(4)
    expect((await login('inspector')).status).toBe(201)
  })

  it('ends by itself and grows with every further failure', async () => {
    await fail(5)
    const first = await lockOf()
    await db().loginFailure.update({ where: { username: 'inspector' }, data: { lockedUntil: machineNow() } })
    await fail(1)
    const second = await lockOf()
    expect(second!.getTime() - machineNow().getTime()).toBeGreaterThan((first!.getTime() - machineNow().getTime()) * 1.5)
    await db().loginFailure.update({ where: { username: 'inspector' }, data: { lockedUntil: machineNow() } })
    expect((await login('inspector')).status).toBe(201)
  })

  it('holds for names that nobody has, so that it tells nothing', async () => {
    await fail(5, 'no.such.person')
    expect(await lockOf('no.such.person')).not.toBeNull()
  })

  it('goes by the machine’s clock, whatever the test clock says', async () => {
    await fail(5)
    await clockAt('2030-01-01T00:00:00+08:00')
    expect((await login('inspector')).status).toBe(401)
    await clockAt('2026-05-18T09:00:00+08:00')
  })
})

describe('addresses', () => {
  it('are stopped after 30 failures within a minute, with the time to wait; others are not', async () => {
    for (let i = 0; i < 30; i++) expect((await login(`guess.${i}`, 'x', {}, '192.0.2.7')).status).toBe(401)
    const stopped = await login('county.admin', PASSWORD, {}, '192.0.2.7')
    expect(stopped).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await login('county.admin', PASSWORD, {}, '192.0.2.8')).status).toBe(201)
  })

  it('that log in rightly are not limited', async () => {
    for (let i = 0; i < 35; i++) expect((await login('county.admin', PASSWORD, {}, '192.0.2.9')).status).toBe(201)
  })
})

describe('a token', () => {
  it('is dead after DELETE /tokens/current, and only that one', async () => {
    const [one, other] = [(await login('county.admin')).body.token, (await login('county.admin')).body.token]
    expect((await withToken(one, '/tokens/current', 'DELETE')).status).toBe(204)
    expect((await withToken(one, '/policies')).status).toBe(401)
    expect((await withToken(other, '/policies')).status).toBe(200)
  })

  it('is dead when it has run out, and was never alive when it was made up', async () => {
    const { token } = (await login('county.admin')).body
    await db().apiToken.update({ where: { hash: sha256(token) }, data: { expiresAt: machineNow() } })
    expect((await withToken(token, '/policies')).status).toBe(401)
    expect((await withToken('x'.repeat(43), '/policies')).status).toBe(401)
    expect(as('county.admin').userId).toContain('341524-')
  })
})
