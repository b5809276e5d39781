import 'server-only'
import { z } from 'zod'
import { caseKinds, categories } from '@/domain/glossary'
import { addDays } from '@/domain/time/local-date'
import type { Prisma } from '@/server/generated/prisma/client'
import { dateColumn } from '@/server/kernel/clock'
import type { ReadContext } from '@/server/kernel/query'
import { caseScope, villageRange } from '@/server/kernel/scope'

const STEPS = { township: ['townshipReview', 'townshipFeedback'], county: ['countyApproval'], comparison: ['infoComparison'] } as const

export const queueLevels = ['township', 'county', 'comparison'] as const
export type QueueLevel = (typeof queueLevels)[number]

/** Filters of a queue as they stand in its address. */
export const QueueFilter = z.object({
  lane: z.enum(['all', 'clean', 'doubt']).default('all'),
  kind: z.enum(caseKinds).optional(),
  category: z.enum(categories).optional(),
  region: z.string().regex(/^\d{12}$/).optional(),
  /** `late`: past the deadline; a number: at most so many days left. */
  days: z.enum(['late', '0', '3', '7']).optional(),
  returned: z.literal('yes').optional(),
})

export type QueueFilter = z.output<typeof QueueFilter>
type Where = Prisma.CaseWhereInput
type Moment = Pick<ReadContext, 'actor' | 'today'>

/** The open cases that wait at one level, within the scope and the filters but the lane. */
export function waitingAt({ actor, today }: Moment, level: QueueLevel, { kind, category, region, days, returned }: Omit<QueueFilter, 'lane'>): Where {
  const steps = [...STEPS[level]]
  const day = dateColumn(today)
  const due: Where = days === 'late' ? { dueOn: { lt: day } } : { dueOn: { gte: day, lte: dateColumn(addDays(today, Number(days))) } }
  return {
    AND: [
      caseScope(actor), { status: 'open', OR: [{ stepKind: { in: steps } }, ...(level === 'comparison' ? [{ parallelKinds: { hasSome: steps } }] : [])] },
      ...(kind ? [{ kind }] : []), ...(category ? [{ category }] : []), ...(region ? [{ villageCode: villageRange(region) }] : []), ...(days ? [due] : []), ...(returned ? [{ returned: true }] : []),
    ],
  }
}

/** A case past its deadline is never in the clean lane: passing it wants a reason. */
export const notLate = ({ today }: Pick<Moment, 'today'>): Where => ({ OR: [{ dueOn: null }, { dueOn: { gte: dateColumn(today) } }] })

/** One lane of them, by the columns that the last act on each case, or the last change of its household, left (K-19). */
export function inLane(cx: Moment, waiting: Where, lane: QueueFilter['lane']): Where {
  const undoubted: Where = { OR: [{ doubtFrom: null }, { doubtFrom: { gt: dateColumn(cx.today) } }] }
  const clean: Where = { AND: [undoubted, { sampleDoubt: null }, notLate(cx)] }
  return lane === 'all' ? waiting : { AND: [waiting, lane === 'clean' ? clean : { NOT: clean }] }
}
