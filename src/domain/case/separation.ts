import { labelOf, type StepKind } from '../glossary'
import type { Guards } from './step-module'

/** K-13: who did one of these steps may not take this one, whatever the roles. */
export const notBy = (kinds: readonly StepKind[], act: string): Guards<unknown> => ({
  'K-13': ({ state, cx }) =>
    state.steps
      .filter(({ kind, doneBy }) => kinds.includes(kind) && doneBy === cx.actor.id)
      .map(({ kind }) => ({ message: `本户的${labelOf('stepKind', kind)}由您登记，不能再由您${act}。`, fix: `转给其他${act === '审核' ? '审核' : '审批'}员。` })),
})
