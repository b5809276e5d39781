import 'server-only'
import { storable } from '@/domain/storable'
import type { Prisma } from '@/server/generated/prisma/client'
import type { Actor } from './actor'
import { canonicalJson } from './canonical'
import { machineNow } from './clock'
import { hashOf, sha256 } from './crypto'
import type { Tx } from './db'
import { AppError, invalid } from './errors'

const LONGEST = 500 // it is part of a primary key, with the id of a row behind it in a batch

/** What a key answered the first time. */
export interface Replay {
  status: number
  response: unknown
}

/**
 * Takes the key for this transaction. A second request with the same key waits for the first to end, then gets its answer.
 * Returns the first answer, or null where the key is new. Throws `idempotency-key-reused` for another body.
 */
export async function takeKey(tx: Tx, actor: Actor, key: string, action: string, body: unknown): Promise<Replay | null> {
  if (key.length > LONGEST) throw invalid([{ path: 'Idempotency-Key', message: `Idempotency-Key 不能超过 ${LONGEST} 个字符。` }])
  const bodyHash = sha256(hashOf('body', canonicalJson(storable({ action, body }).clean))) // keyed: a body may hold a password
  const taken = await tx.$executeRaw`INSERT INTO "idempotency_key" ("county", "userId", "key", "action", "bodyHash", "createdAt")
    VALUES (${actor.county}, ${actor.id}, ${key}, ${action}, ${bodyHash}, ${machineNow()}) ON CONFLICT DO NOTHING`
  if (taken === 1) return null
  const first = await tx.idempotencyKey.findUniqueOrThrow({ where: { county_userId_key: { county: actor.county, userId: actor.id, key } } })
  if (first.bodyHash !== bodyHash) throw new AppError(422, 'idempotency-key-reused', '这个 Idempotency-Key 已用于另一份内容，请换一个。')
  return { status: first.status ?? 200, response: first.response }
}

/** Stores the answer beside the change, in its transaction. */
export async function keepAnswer(tx: Tx, actor: Actor, key: string, status: number, response: unknown): Promise<void> {
  await tx.idempotencyKey.update({
    where: { county_userId_key: { county: actor.county, userId: actor.id, key } },
    data: { status, response: JSON.parse(JSON.stringify(response ?? null)) as Prisma.InputJsonValue },
  })
}
