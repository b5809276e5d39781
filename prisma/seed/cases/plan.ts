import type { Channel } from '@/domain/glossary'
import { addDays, type LocalDate } from '@/domain/time/local-date'

/** The acts of one identification or elimination in the order of henan-2022, each on a day counted from the first. */
export const ACTS = ['open', 'verification', 'comparison', 'review', 'post', 'close', 'township', 'county', 'announcement', 'entry'] as const
export type Act = (typeof ACTS)[number]

/** How fast a township works: `usual` just keeps the 15 days of D-001, `slow` misses them. */
export const PACES = {
  brisk: { open: 0, verification: 1, comparison: 2, review: 3, post: 3, close: 9, township: 10, county: 12, announcement: 13, entry: 14 },
  usual: { open: 0, verification: 2, comparison: 4, review: 5, post: 6, close: 12, township: 13, county: 14, announcement: 15, entry: 17 },
  slow: { open: 1, verification: 4, comparison: 7, review: 9, post: 10, close: 16, township: 17, county: 19, announcement: 21, entry: 23 },
} as const satisfies Record<string, Record<Act, number>>
export type Pace = keyof typeof PACES

/** What does not go smoothly. */
export type Turn =
  | 'objectionOpen' | 'objectionDismissed' | 'objectionUpheld' | 'returnedByTownship' | 'returnedByCounty' | 'rejectedAtVerification' | 'failedReview' | 'refusedByCounty' | 'withdrawn'

/** One case to be lived through: from the first day on at its pace, up to (not including) `until`, or to its end. */
export interface CasePlan {
  kind: 'identification' | 'elimination'
  /** Day of the clue, or of the opening where there is none. */
  from: LocalDate
  channel: Channel | null
  pace: Pace
  until: Act | 'end'
  turn?: Turn
  finding?: { item: string; kind: 'hit' | 'doubt'; note: string }
  votesAgainst?: number
}

/** The day on which an act of this plan falls. */
export const dayOf = (plan: Pick<CasePlan, 'from' | 'pace'>, act: Act): LocalDate => addDays(plan.from, PACES[plan.pace][act])

/**
 * `[until, pace, days since the first day, turn]`: one case of the kind, standing where a page wants to show one.
 * The last act always lies before today, so that nothing is stamped later than now.
 */
export type Standing = readonly [until: Act | 'end', pace: Pace, daysAgo: number, turn?: Turn]

export const BATCH_TO_POST: Standing = ['post', 'usual', 6]

/**
 * Identifications of one township: every step of henan-2022, its 15 days far from, near, at and past their end,
 * notices to be posted, running, closable, late and under objection, returned ones, and approved ones whose plan is due.
 */
export const IDENTIFICATIONS_UNDER_WAY: readonly Standing[] = [
  ['verification', 'usual', 1], ['verification', 'usual', 12], ['verification', 'usual', 15], ['verification', 'usual', 18],
  ['comparison', 'usual', 3], ['comparison', 'usual', 13], ['comparison', 'slow', 17],
  ['review', 'usual', 5], ['review', 'usual', 13], ['review', 'slow', 16],
  ['post', 'usual', 6], ['post', 'usual', 14], ['post', 'slow', 16],
  ['close', 'brisk', 5], ['close', 'usual', 10], ['close', 'usual', 12], ['close', 'usual', 14], ['close', 'slow', 18],
  ['close', 'usual', 9, 'objectionOpen'], ['close', 'usual', 11, 'objectionDismissed'],
  ['township', 'brisk', 10], ['township', 'usual', 13], ['township', 'usual', 15], ['township', 'slow', 18],
  ['county', 'brisk', 11], ['county', 'usual', 14], ['county', 'usual', 15], ['county', 'slow', 19],
  ['announcement', 'usual', 15], ['announcement', 'slow', 21],
  ['entry', 'usual', 16], ['entry', 'slow', 22],
  ['township', 'usual', 14, 'returnedByTownship'], ['county', 'usual', 15, 'returnedByCounty'],
  ['end', 'usual', 18], ['end', 'usual', 23], ['end', 'usual', 24], ['end', 'usual', 27],
]

/** The same for another township: one at each step. */
export const IDENTIFICATIONS_ELSEWHERE: readonly Standing[] = [
  ['verification', 'usual', 2], ['comparison', 'usual', 4], ['review', 'usual', 5], ['post', 'usual', 6], ['close', 'usual', 9], ['close', 'usual', 13],
  ['township', 'usual', 13], ['county', 'usual', 14], ['announcement', 'usual', 16], ['entry', 'usual', 16], ['township', 'slow', 18], ['end', 'usual', 24],
]

/** Eliminations of one township: every step of henan-2022. */
export const ELIMINATIONS_UNDER_WAY: readonly Standing[] = [
  ['verification', 'usual', 1], ['verification', 'usual', 4], ['review', 'usual', 4], ['post', 'usual', 6], ['close', 'usual', 8], ['close', 'usual', 12], ['close', 'usual', 11, 'objectionDismissed'],
  ['township', 'usual', 13], ['county', 'usual', 14], ['county', 'brisk', 11], ['announcement', 'usual', 15], ['entry', 'usual', 16],
]

/** Cases of the last months that came to nothing. */
export const IDENTIFICATIONS_ENDED: readonly Standing[] = [
  ['end', 'usual', 38, 'rejectedAtVerification'], ['end', 'usual', 52, 'failedReview'], ['end', 'usual', 60, 'objectionUpheld'], ['end', 'usual', 47, 'refusedByCounty'], ['end', 'usual', 33, 'withdrawn'],
]
