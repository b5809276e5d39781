import { dispatch } from '@/server/api/dispatch'
import { hashPassword } from '@/server/auth/password'
import { db } from '@/server/kernel/db'
import type { Answered } from '../support/county'

export const PASSWORD = 'Shouwang-2026'

/** Gives every account of the county the password above. */
export async function withPasswords(): Promise<void> {
  await db().user.updateMany({ data: { passwordHash: await hashPassword(PASSWORD) } })
}

async function answered(request: Request, path: string): Promise<Answered> {
  const response = await dispatch(request, path.split('/').slice(1))
  return { status: response.status, headers: response.headers, body: response.status === 204 ? null : await response.json() }
}

/** POST /tokens from an address of its own, unless one is named. */
let addresses = 0
export function login(username: string, password = PASSWORD, more: Record<string, unknown> = {}, address = `10.0.${Math.floor(++addresses / 250)}.${addresses % 250}`): Promise<Answered> {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': address }
  return answered(new Request('http://localhost/api/v1/tokens', { method: 'POST', headers, body: JSON.stringify({ username, password, ...more }) }), '/tokens')
}

/** A request with a bearer token. */
export const withToken = (token: string, path: string, method = 'GET'): Promise<Answered> =>
  answered(new Request(`http://localhost/api/v1${path}`, { method, headers: { authorization: `Bearer ${token}` } }), path)
