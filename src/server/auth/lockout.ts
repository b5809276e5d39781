import 'server-only'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { machineNow } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'
import { AppError } from '@/server/kernel/errors'

const FREE = 4 // the fifth failure in a row locks
const FIRST_LOCK = 30_000 // ms, doubled by every further failure
const LONGEST_LOCK = 3_600_000

/** Whether the user name is locked now. */
export async function isLocked(username: string): Promise<boolean> {
  const row = await db().loginFailure.findUnique({ where: { username } })
  return row?.lockedUntil != null && row.lockedUntil > machineNow()
}

/** Counts a failure; from the fifth in a row the name is locked, longer each time. */
export async function countFailure(username: string): Promise<void> {
  const row = await db().loginFailure.upsert({ where: { username }, create: { username, failures: 1 }, update: { failures: { increment: 1 } } })
  if (row.failures <= FREE) return
  const lock = Math.min(FIRST_LOCK * 2 ** Math.min(row.failures - FREE - 1, 10), LONGEST_LOCK)
  await db().loginFailure.update({ where: { username }, data: { lockedUntil: new Date(machineNow().getTime() + lock) } })
}

/** A success clears the name. */
export async function clearFailures(username: string): Promise<void> {
  await db().loginFailure.deleteMany({ where: { username } })
}

const perAddress = new RateLimiterMemory({ points: 30, duration: 60 })

/** Throws 429 once an address has failed 30 times within a minute. Successful logins are not limited. */
export async function assertAddressMayTry(address: string): Promise<void> {
  const used = await perAddress.get(address)
  if (used && used.consumedPoints >= 30) throw new AppError(429, 'too-many-requests', '登录失败次数过多，请稍后再试。', [], { retryAfter: Math.ceil(used.msBeforeNext / 1000) })
}

/** Counts a failed login of an address. */
export async function countAddressFailure(address: string): Promise<void> {
  await perAddress.penalty(address, 1)
}
