import 'server-only'
import type { Refusal } from '@/domain/refusal'
import { hashesOf } from '@/server/kernel/crypto'
import { brokenConstraint, type Tx } from '@/server/kernel/db'
import { conflict } from '@/server/kernel/errors'
import { unsafeIdNumberTaken } from '@/server/kernel/unsafe'

/** Wording no. 18 of interface.md §12: it tells nothing of the other household. */
export const taken = (path: string): Refusal => ({ path, rule: 'R-009', message: '该身份证号在本县已有登记，请联系县管理员核对。' })

export interface Claim {
  path: string
  idNumber: string
  exceptMemberId?: string
}

/** Throws 409 naming every claimed number that a current member of the county already has. */
export async function refuseTakenNumbers(tx: Tx, county: string, claims: readonly Claim[]): Promise<void> {
  const refusals: Refusal[] = []
  for (const { path, idNumber, exceptMemberId } of claims)
    if (await unsafeIdNumberTaken(tx, county, hashesOf('idNumber', idNumber), exceptMemberId)) refusals.push(taken(path))
  if (refusals.length > 0) throw conflict(refusals)
}

/** Runs one write of a member; when another request registered the same number a moment before, the index says so and this answers the same 409. */
export async function claiming<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (brokenConstraint(error) === 'member_id_hash_in_county') throw conflict([taken(path)])
    throw error
  }
}
