import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '@/server/kernel/errors'

const PER_MINUTE = 30 // households; nobody compares more papers by hand, a program that harvests numbers does

const perPerson = new RateLimiterMemory({ points: PER_MINUTE, duration: 60 })

/** Throws 429 once a person has looked into more than 30 households within a minute. */
export async function assertMayReveal(actorId: string): Promise<void> {
  try {
    await perPerson.consume(actorId)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    throw new AppError(429, 'too-many-requests', '查看完整证件号码过于频繁，请稍后再试。', [], { retryAfter: Math.ceil(refused.msBeforeNext / 1000) })
  }
}
