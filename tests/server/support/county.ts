import { machineNow } from '@/server/kernel/clock'
import { randomToken, sha256 } from '@/server/kernel/crypto'
import { db, transaction } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { dispatch } from '@/server/api/dispatch'
import { setTestClock } from '@/server/api/test-clock'
import { regionsOf, RegionFile } from '@/domain/region/region-file'
import type { PolicyId } from '@/domain/policy/variants'
import { demoAccounts } from '../../../prisma/seed/accounts'
import { DEMO_PLACES } from '../../../prisma/seed/households/villages'
import file from '../../../prisma/seed/regions-341524.json'
import { BUILDER_DAY } from '../../builders/household'

export { DEMO_PLACES as PLACES }
export const COUNTY = '341524'

/** What a call to the API answered. */
export interface Answered {
  status: number
  // the shape is what each test states
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any
  headers: Headers
}

/** Somebody at the API with a token of their own. */
export interface Client {
  userId: string
  token: string
  get(path: string): Promise<Answered>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>
  patch(path: string, body: unknown): Promise<Answered>
  put(path: string, body: unknown): Promise<Answered>
}

/** An empty county with its places, the demo accounts and, unless `policy` is null, a policy in force; the clock stands at 09:00 of `day`. */
export async function aCounty({ policy = 'henan-2022' as PolicyId | null, day = BUILDER_DAY } = {}): Promise<(username: string) => Client> {
  const since = new Date('2020-01-01T00:00:00Z')
  const places = regionsOf(RegionFile.parse(file))
  const accounts = demoAccounts(() => newId(COUNTY), '2020-01-01T00:00:00+08:00')
  const tokens = new Map(accounts.map(({ username, id }) => [username, { id, token: randomToken() }]))
  await clockAt(`${day}T09:00:00+08:00`)
  await transaction(async (tx) => {
    await tx.region.createMany({ data: places.map((place) => ({ county: COUNTY, code: place.code, name: place.name, level: place.level, parentCode: place.parentCode })) })
    await tx.user.createMany({ data: accounts.map(({ id, username, name, department }) => ({ county: COUNTY, id, username, name, department, passwordHash: 'none', createdAt: since })) })
    await tx.roleAssignment.createMany({
      data: accounts.flatMap(({ id, assignments }) => assignments.map(({ role, region }) => ({ county: COUNTY, id: newId(COUNTY), userId: id, role, regionCode: region, from: since }))),
    })
    await tx.apiToken.createMany({
      data: [...tokens.values()].map(({ id, token }) => ({
        county: COUNTY, id: newId(COUNTY), userId: id, hash: sha256(token), sessionEpoch: 1, createdAt: machineNow(), expiresAt: new Date(machineNow().getTime() + 3_600_000),
      })),
    })
    if (policy)
      await tx.policyAdoption.create({
        data: { county: COUNTY, id: newId(COUNTY), regionCode: DEMO_PLACES.county, policyId: policy, policyVersion: 1, effectiveFrom: new Date('2020-01-01'), adoptedBy: accounts[0]!.id, adoptedAt: since },
      })
  })
  return (username) => {
    const account = tokens.get(username)
    if (!account) throw new Error(`no account ${username}`)
    const call = (method: string) => async (path: string, body?: unknown, headers: Record<string, string> = {}) => {
      const init = { method, headers: { authorization: `Bearer ${account.token}`, 'content-type': 'application/json', ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) }
      const request = new Request(`http://localhost/api/v1${path}`, init)
      const response = await dispatch(request, new URL(request.url).pathname.split('/').slice(3))
      return { status: response.status, body: response.status === 204 ? null : await response.json(), headers: response.headers }
    }
    return { userId: account.id, token: account.token, get: call('GET'), post: call('POST'), patch: call('PATCH'), put: call('PUT') }
  }
}

/** Puts the test clock to an instant. */
export const clockAt = (now: string) => setTestClock({ now })

/** Rows of a table, to see that a refused request wrote nothing. */
export async function rowsOf(...tables: string[]): Promise<Record<string, number>> {
  const counts: [string, number][] = []
  for (const table of tables) {
    const [row] = await db().$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM "${table}"`)
    counts.push([table, row!.n])
  }
  return Object.fromEntries(counts)
}

/** The counts of a village as the rollups hold them. */
export async function rollupOf(villageCode: string): Promise<Record<string, number>> {
  const rows = await db().rollup.groupBy({ by: ['measure'], where: { villageCode }, _sum: { value: true } })
  return Object.fromEntries(rows.map((row) => [row.measure, row._sum.value ?? 0]))
}
