import type { StepKind } from '@/domain/glossary'

/** The tabs of the work list: a kind of step, or work that lies outside the steps of a case. */
export type TodoTab = StepKind | 'returned' | 'clue' | 'task' | 'plan' | 'measure' | 'check' | 'earlyWarning'

/** What the row's button leads to. */
export type TodoTarget =
  | { kind: 'step'; caseId: string; stepKind: StepKind; notice?: 'running' | 'closable' | 'objection' }
  | { kind: 'plan'; householdId: string }
  | { kind: 'task'; taskId: string; householdId: string; guidance: boolean }
  | { kind: 'measure'; measureId: string; householdId: string }
  | { kind: 'check'; householdId: string }
  | { kind: 'earlyWarning'; warningId: string; householdId: string }
  | { kind: 'clue'; clueId: string; householdId: string }

/** One thing a person must do, with its deadline and where the deadline comes from. */
export interface TodoItem {
  /** Public id of the case, task, clue or household behind it; the second half of the list's key. */
  key: string
  tab: TodoTab
  dueOn: string | null
  headName: string
  people: number
  villageCode: string
  group: string
  /** What is to be done: 「入户核实」. */
  act: string
  /** How it got here: 「5月1日部门筛查预警」. */
  reason: string
  /** 「识别 15 天」 with its clause; null where the policy sets no days. */
  basis: { title: string; clause: string; startedOn: string; days: number; dayKind: 'calendar' | 'working' } | null
  target: TodoTarget
  /** What is done in one act with others of the same word: a meeting of the village, a batch on the wall. */
  together?: string
  /** A hard minimum that still runs: the day from which the act may be done. */
  notBefore: string | null
}

/** Sorts behind every dated row. */
export const NO_DEADLINE = '9999-12-31'

/** The order of the list: by deadline, then by id. */
export const byDeadline = (a: Pick<TodoItem, 'dueOn' | 'key'>, b: Pick<TodoItem, 'dueOn' | 'key'>): number =>
  compare(a.dueOn ?? NO_DEADLINE, b.dueOn ?? NO_DEADLINE) || compare(a.key, b.key)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
