import type { StepKind } from '../glossary'
import type { CaseState } from './state'

/** The last accepted data of the step of this kind, as its form gave it; undefined before. Keys are the policy's, kinds are ours. */
export function dataOf<T>(state: Pick<CaseState, 'steps' | 'data'>, kind: StepKind): T | undefined {
  const step = state.steps.find((known) => known.kind === kind)
  return step && (state.data[step.key] as T | undefined)
}
