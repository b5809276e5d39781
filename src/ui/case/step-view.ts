/** One step of a case as the bar shows it, built from `case.steps`; nothing about steps is written in the interface. */
export interface StepView {
  key: string
  title: string
  state: 'done' | 'current' | 'waiting' | 'skipped'
  /** A parallel step that runs beside the current one. */
  running?: boolean
  /** Second line: what happened (「5月8日　同意 17 反对 2」) or what is required (「不少于 5 天」). */
  note?: string
  noteTone?: 'due'
  /** The record of a done step, the form of a current one. */
  href?: string
  /** Lines of the panel: actor, earliest and latest day, form. */
  facts?: { label: string; value: string }[]
  /** Text of the clause. */
  clause?: string
}

/** Place of the current step, from 1; that of the last step when all are done. */
export function currentPlace(steps: readonly StepView[]): number {
  const at = steps.findIndex((step) => step.state === 'current')
  return at < 0 ? steps.length : at + 1
}

const WORDS = { done: '已办', current: '正在办理', waiting: '未到', skipped: '不需办理' }

/** What the marker means, for screen readers. */
export function stateWords(step: StepView): string {
  return step.running && step.state !== 'done' ? '同时办理中' : WORDS[step.state]
}
