import { z } from 'zod'
import { dataOf } from '../case/step-data'
import type { CaseState } from '../case/state'
import { daysBetween } from '../time/local-date'
import { papersOf } from './lane'

/** What a row of a bulk sign-off rests on, as shown and kept at its preview; counts, days and votes. */
export const Evidence = z.strictObject({
  papers: z.int(),
  papersAsked: z.int(),
  /** Items compared; null where the procedure compares nothing before this step. */
  compared: z.int().nullable(),
  reused: z.boolean(),
  votesFor: z.int().nullable(),
  votesAgainst: z.int().nullable(),
  /** Days the notice hung; null where there was none. */
  noticeDays: z.int().nullable(),
  objections: z.int(),
})

export type Evidence = z.output<typeof Evidence>

export function evidenceOf(state: CaseState): Evidence {
  const papers = papersOf(state)
  const comparison = dataOf<{ results: unknown[]; reusedFrom?: string }>(state, 'infoComparison')
  const review = dataOf<{ votesFor: number; votesAgainst: number }>(state, 'villageReview')
  const notice = state.notices.findLast((one) => one.state === 'closed')
  return {
    papers: papers.filter(({ there }) => there).length, papersAsked: papers.length,
    compared: comparison?.results.length ?? null, reused: comparison?.reusedFrom !== undefined,
    votesFor: review?.votesFor ?? null, votesAgainst: review?.votesAgainst ?? null,
    noticeDays: notice ? daysBetween(notice.postedOn, notice.endsOn) : null, objections: state.notices.flatMap(({ objections }) => objections).length,
  }
}

/** 「评议 19:0，公示 5 天」 */
export const basisWords = ({ votesFor, votesAgainst, noticeDays }: Evidence): string =>
  [votesFor !== null && `评议 ${votesFor} : ${votesAgainst}`, noticeDays !== null && `公示 ${noticeDays} 天`].filter(Boolean).join('，')

/** 「资料 8/8　比对未命中　公示无异议」 */
export const evidenceWords = ({ papers, papersAsked, compared, reused, votesAgainst, noticeDays, objections }: Evidence): string =>
  [
    `资料 ${papers}/${papersAsked}`, compared !== null && (reused ? '低保比对结果沿用' : '比对未命中'), votesAgainst ? `评议有 ${votesAgainst} 票反对` : votesAgainst === 0 && '评议无反对',
    noticeDays !== null && (objections > 0 ? `异议 ${objections} 条已查结` : '公示无异议'),
  ].filter(Boolean).join('　')
