import { levelOf, type Level } from '../budget/level'
import type { StepKind } from '../glossary'
import type { LocalDate } from '../time/local-date'
import type { CaseState } from './state'

/** One level of a chain that leaves the county, as its documents tell it. */
export interface ChainLink {
  key: string
  title: string
  level: Level
  state: 'done' | 'current' | 'waiting' | 'skipped'
  /** Since when it waits there, or when it came. */
  enteredOn: LocalDate | null
  doneOn: LocalDate | null
  documentNumber: string | null
}

const CHAIN: readonly StepKind[] = ['villageNomination', 'townshipReview', 'countyApproval', 'prefectureReview', 'provinceReview', 'nationalFiling', 'systemEntry']

/**
 * The levels of a rollback or removal with what each has answered (K-10, R-125), village first; whatever lies between
 * them in the procedure (visit, review, notice) belongs to the village and is left out.
 */
export function chainOf(state: Pick<CaseState, 'steps' | 'data'>, titles: readonly { key: string; title: string }[]): ChainLink[] {
  // where the chain ends with the state, the province operates the system (K-10)
  const byProvince = state.steps.some(({ kind }) => kind === 'nationalFiling')
  return state.steps
    .filter(({ kind }) => CHAIN.includes(kind))
    .map(({ key, kind, state: standing, enteredOn, doneOn }) => {
      const data = (state.data[key] ?? {}) as { documentNumber?: string; replyNumber?: string }
      return { key, title: titles.find((step) => step.key === key)?.title ?? '', level: byProvince && kind === 'systemEntry' ? 'province' : levelOf(kind), state: standing, enteredOn, doneOn, documentNumber: doneOn ? (data.documentNumber ?? data.replyNumber ?? null) : null }
    })
}
