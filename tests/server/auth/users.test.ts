import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/domain/glossary'
import { loadActor } from '@/server/auth/load-actor'
import { db } from '@/server/kernel/db'
import { createUser } from '@/server/user/create-user'
import { disableUser } from '@/server/user/disable-user'
import { enableUser } from '@/server/user/enable-user'
import { listUsers } from '@/server/user/list-users'
import { moveUser } from '@/server/user/move-user'
import { resetPassword } from '@/server/user/reset-password'
import { aHousehold } from '../../builders/household'
import { aCounty, COUNTY, PLACES, rowsOf, type Client } from '../support/county'
import { login, PASSWORD, withPasswords, withToken } from './login'

let as: (username: string) => Client
beforeAll(async () => {
  as = await aCounty()
  await withPasswords()
})

const caller = (role: Role = 'countyAdmin', region: string = PLACES.county) => ({
  actor: { id: as('county.admin').userId, name: '许明远', username: 'county.admin', county: COUNTY, department: null, hats: [{ id: 'h', role, region }] }, channel: 'page' as const,
})
const idOf = (username: string) => as(username).userId
let made = 0
const newUser = (change: object = {}) => createUser(caller(), { body: { username: `new.person${++made}`, name: '汪新来', password: PASSWORD, roles: [{ role: 'villageCadre', region: PLACES.village }], ...change } })
const alive = async (token: string) => (await withToken(token, '/policies')).status === 200

describe('accounts', () => {
  it('are listed with their roles, found by name, role and region, never with a password', async () => {
    const page = await listUsers(caller(), { region: PLACES.township, role: 'villageCadre' })
    expect(page.items.map((user) => user.username)).toEqual(['two.roles', 'village.cadre', 'village2.cadre'])
    expect((await listUsers(caller(), { q: '文娟' })).items).toMatchObject([{ username: 'township.clerk', roles: [{ role: 'townshipClerk', roleLabel: '乡镇经办员' }] }])
    const first = await listUsers(caller(), { limit: 5 })
    expect((await listUsers(caller(), { limit: 200, cursor: first.nextCursor! })).items).toHaveLength(first.total - 5)
    expect(JSON.stringify(page)).not.toContain('argon2')
  })

  it('are made with roles and can log in', async () => {
    const { status, result } = await newUser({ department: '兴田村村民委员会' })
    expect(status).toBe(201)
    expect((await login(result.username)).body.user).toMatchObject({ id: result.id, roles: [{ role: 'villageCadre', region: PLACES.village }] })
    const audit = await db().audit.findFirstOrThrow({ where: { subjectId: result.id, action: 'users.create' } })
    expect(JSON.stringify(audit.detail)).not.toContain(PASSWORD)
  })

  it('are refused twice under one name, with a region that does not fit or does not exist, with a weak password', async () => {
    const before = await rowsOf('app_user', 'role_assignment', 'audit')
    const wrong: [object, object][] = [
      [{ username: 'county.admin' }, { status: 409, errors: [{ path: 'username' }] }],
      [{ username: 'Some One' }, { status: 422, errors: [{ path: 'username' }] }],
      [{ password: 'short' }, { status: 422, errors: [{ path: 'password' }] }],
      [{ roles: [] }, { status: 422, errors: [{ path: 'roles' }] }],
      [{ roles: [{ role: 'villageCadre', region: PLACES.county }] }, { status: 422, errors: [{ path: 'roles.0.region' }] }],
      [{ roles: [{ role: 'townshipClerk', region: '341525100000' }] }, { status: 422, errors: [{ path: 'roles.0.region' }] }],
    ]
    for (const [change, problem] of wrong) await expect(newUser(change), JSON.stringify(change)).rejects.toMatchObject(problem)
    expect(await rowsOf('app_user', 'role_assignment', 'audit')).toEqual(before)
  })

  it('of a helper see the households that already name that person', async () => {
    const { body } = await as('township.clerk').post('/households', aHousehold().toRequest())
    await as('township.clerk').put(`/households/${body.id}/helper`, { workerName: '苏长河', unit: '乡政府', publicServant: true, from: '2026-05-18' })
    const { result } = await newUser({ name: '苏长河', roles: [{ role: 'helper', region: PLACES.township }] })
    expect((await withToken((await login(result.username)).body.token, `/households/${body.id}`)).status).toBe(200)
  })
})

describe('sessions and tokens die with the change', () => {
  const open = async () => {
    const { result } = await newUser()
    return { id: result.id, username: result.username, assignment: result.roles[0]!.id, token: (await login(result.username)).body.token as string }
  }

  it('when an account is disabled; enabled again, the old ones stay dead', async () => {
    const { id, username, token } = await open()
    expect(await alive(token)).toBe(true)
    expect((await disableUser(caller(), { params: { id }, body: { reason: '调离' } })).result).toMatchObject({ disabled: true })
    expect(await alive(token)).toBe(false)
    expect((await login(username)).status).toBe(401)
    await enableUser(caller(), { params: { id }, body: {} })
    expect(await alive(token)).toBe(false)
    expect(await loadActor(id, 1)).toBeNull() // the session cookie carries the epoch of before
    expect((await login(username)).status).toBe(201)
  })

  it('when a person moves: the old place is out of sight, the new one in sight, the history stays', async () => {
    const { id, username, assignment, token } = await open()
    const move = { assignmentId: assignment, role: 'villageCadre', region: PLACES.otherVillage }
    expect((await moveUser(caller(), { params: { id }, body: move })).result.roles).toMatchObject([{ region: PLACES.otherVillage }])
    expect(await alive(token)).toBe(false)
    const next = (await login(username)).body
    expect(next.user.roles).toEqual([{ role: 'villageCadre', region: PLACES.otherVillage }])
    expect((await withToken(next.token, `/regions/${PLACES.village}/policy`)).status).toBe(404)
    expect(await db().roleAssignment.findMany({ where: { userId: id }, orderBy: { id: 'asc' } })).toMatchObject([{ regionCode: PLACES.village, to: expect.any(Date) }, { to: null }])
    await expect(moveUser(caller(), { params: { id }, body: move })).rejects.toMatchObject({ status: 422, errors: [{ path: 'assignmentId' }] })
  })

  it('when the password is reset, which also lifts the lock', async () => {
    const { id, username, token } = await open()
    for (let i = 0; i < 5; i++) await login(username, 'wrong')
    await resetPassword(caller(), { params: { id }, body: { password: 'A-new-one-2026' } })
    expect(await alive(token)).toBe(false)
    expect((await login(username, 'A-new-one-2026')).status).toBe(201)
    expect((await login(username)).status).toBe(401)
  })
})

describe('who may', () => {
  it('only the county administrator, only in the own county, and not against the own account', async () => {
    const call = { params: { id: idOf('village.cadre') }, body: { reason: '调离' } }
    for (const role of ['countyApprover', 'inspector'] as const) await expect(disableUser(caller(role), call)).rejects.toMatchObject({ status: 403 })
    await expect(listUsers(caller('inspector'), {})).rejects.toMatchObject({ status: 403 })
    const stranger = { actor: { ...caller().actor, county: '341525', hats: [{ id: 'h', role: 'countyAdmin' as const, region: '341525000000' }] }, channel: 'page' as const }
    await expect(disableUser(stranger, call)).rejects.toMatchObject({ status: 404 })
    expect((await listUsers(stranger, {})).items).toEqual([])
    await expect(disableUser(caller(), { params: { id: idOf('county.admin') }, body: { reason: '退休' } })).rejects.toMatchObject({ status: 422, code: 'rule-violation' })
  })
})
