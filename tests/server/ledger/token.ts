import { machineNow } from '@/server/kernel/clock'
import { randomToken, sha256 } from '@/server/kernel/crypto'
import { db } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { COUNTY } from '../support/county'

/** A fresh bearer token of an account, for answers that are no JSON. */
export async function tokenOf(userId: string): Promise<string> {
  const token = randomToken()
  await db().apiToken.create({ data: { county: COUNTY, id: newId(COUNTY), userId, hash: sha256(token), sessionEpoch: 1, createdAt: machineNow(), expiresAt: new Date(machineNow().getTime() + 3_600_000) } })
  return token
}
