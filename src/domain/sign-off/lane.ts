import { doubtsOf } from '../case/doubts'
import type { CaseState } from '../case/state'
import { procedureOf } from '../case/locate'
import { COUNTY_RULE, type Refusal } from '../refusal'
import { addDays, type LocalDate } from '../time/local-date'

type Seen = Parameters<typeof doubtsOf>[1]

/** One paper that the policy wants in the file, and whether it is there. */
export interface Paper {
  title: string
  there: boolean
}

export interface Lane {
  lane: 'clean' | 'doubt'
  /** Why the case is weighed one by one, a sentence each; empty in the lane 资料齐全. */
  doubts: Refusal[]
  papers: Paper[]
}

/**
 * The lane of a case that waits for a decision (K-19, interface.md §8.3). 资料齐全: every paper of the procedure is there and
 * nothing wants weighing. `sampleDoubt` is what a sample check found not to agree.
 */
export function laneOf(state: CaseState, seen: Seen, sampleDoubt: string | null): Lane {
  const papers = papersOf(state)
  const missing = papers.filter(({ there }) => !there).map(({ title }) => title)
  const doubts: Refusal[] = [
    ...(missing.length > 0 ? [{ path: 'papers', rule: 'K-19', clause: COUNTY_RULE, message: `资料不齐：缺${missing.join('、')}。` }] : []),
    ...doubtsOf(state, seen),
    ...(sampleDoubt ? [{ path: 'sample', rule: 'K-19', clause: COUNTY_RULE, message: `批量签批抽查不符：${sampleDoubt}` }] : []),
  ]
  return { lane: doubts.length === 0 ? 'clean' : 'doubt', doubts, papers }
}

/**
 * The day from which the case, as it stands, is in the lane 有疑点; null: 资料齐全. One doubt comes with time alone, at the
 * end of the day of the household's leave. Deadline and sample check are not in it: the row has them in columns.
 */
export const doubtfulFrom = (state: CaseState, seen: Omit<Seen, 'dueOn'>): LocalDate | null =>
  [seen.today, addDays(seen.today, 1)].find((today) => laneOf(state, { ...seen, today, dueOn: null }, null).lane === 'doubt') ?? null

/** The record of every step up to the current one, and the household's authorisation where the procedure asks for it. */
export function papersOf(state: CaseState): Paper[] {
  const { steps } = procedureOf(state)
  const current = state.steps.findIndex((step) => step.state === 'current')
  const records = state.steps.slice(0, Math.max(current, 0)).map(({ key, state: stage }) => ({ title: steps.find((step) => step.key === key)?.title ?? key, there: stage !== 'waiting' }))
  const asked = steps.some(({ rules }) => rules['R-027'])
  return [...records, ...(asked ? [{ title: '授权承诺', there: state.authorisation !== null }] : [])]
}
