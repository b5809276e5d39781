import 'server-only'
import { z } from 'zod'
import { roles } from '@/domain/glossary'
import { parseAll } from '@/domain/fields'
import type { Caller } from '@/server/kernel/actor'
import { writeAudit } from '@/server/kernel/audit'
import { instantOf, machineNow } from '@/server/kernel/clock'
import { randomToken, sha256 } from '@/server/kernel/crypto'
import { db, transaction } from '@/server/kernel/db'
import { invalid } from '@/server/kernel/errors'
import { newId } from '@/server/kernel/ids'
import { checkLogin, loginRefused } from './check-login'
import { loadActor } from './load-actor'

const HOURS = 12

export const TokenRequest = z.strictObject({
  username: z.string().min(1).max(100),
  password: z.string().min(1).max(200),
  otp: z.string().optional(),
  role: z.enum(roles).optional(),
  region: z.string().optional(),
})

/** POST /tokens: a bearer token, shown once and kept only as a hash. */
export async function issueToken(body: unknown, address: string) {
  const parsed = parseAll(TokenRequest, body)
  if (!parsed.ok) throw invalid(parsed.errors)
  const { role, region, ...login } = parsed.data
  const user = await checkLogin(login, address)
  const all = await loadActor(user.id, user.sessionEpoch)
  if (!all) throw loginRefused()
  const chosen = role || region ? all.hats.find((hat) => (!role || hat.role === role) && (!region || hat.region === region)) : undefined
  if ((role || region) && !chosen) throw invalid([{ path: role ? 'role' : 'region', message: '该账号没有这一身份。' }])
  const hats = chosen ? [chosen] : all.hats
  const now = machineNow()
  const expiresAt = new Date(now.getTime() + HOURS * 3_600_000)
  const token = randomToken()
  const id = newId(user.county)
  await transaction(async (tx) => {
    await tx.apiToken.create({
      data: { county: user.county, id, userId: user.id, hash: sha256(token), assignmentId: chosen?.id ?? null, sessionEpoch: user.sessionEpoch, createdAt: now, expiresAt },
    })
    await writeAudit(tx, { actor: all, channel: 'api' }, hats[0]!, 'tokens.issue', { kind: 'token', id }, { hats: hats.map(({ role, region }) => ({ role, region })) }, now)
  })
  return { token, expiresAt: instantOf(expiresAt), user: { id: user.id, name: user.name, roles: hats.map(({ role, region }) => ({ role, region })) } }
}

/** The caller behind a bearer token, or null. */
export async function callerOfToken(token: string): Promise<(Caller & { tokenId: string }) | null> {
  const row = await db().apiToken.findUnique({ where: { hash: sha256(token) } })
  if (!row || row.revokedAt || row.expiresAt <= machineNow()) return null
  const actor = await loadActor(row.userId, row.sessionEpoch, row.assignmentId)
  return actor && { actor, channel: 'api', tokenId: row.id }
}

/** DELETE /tokens/current. */
export async function revokeToken(caller: Caller & { tokenId: string }): Promise<void> {
  const now = machineNow()
  await transaction(async (tx) => {
    await tx.apiToken.update({ where: { county_id: { county: caller.actor.county, id: caller.tokenId } }, data: { revokedAt: now } })
    await writeAudit(tx, caller, caller.actor.hats[0]!, 'tokens.revoke', { kind: 'token', id: caller.tokenId }, {}, now)
  })
}
