import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '@/server/kernel/errors'

const FILES = 40 // within five minutes: every ledger of a county once, and some again

const perPerson = new RateLimiterMemory({ points: FILES, duration: 300 })

/** Throws 429 once a person has taken more than 40 files out within five minutes. */
export async function assertMayExport(actorId: string): Promise<void> {
  try {
    await perPerson.consume(actorId)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    throw new AppError(429, 'too-many-requests', '导出过于频繁，请稍后再试。', [], { retryAfter: Math.ceil(refused.msBeforeNext / 1000) })
  }
}
