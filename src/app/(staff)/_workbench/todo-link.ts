import { daysBetween } from '@/domain/time/local-date'
import type { TodoPage } from '@/server/workbench/list-todo'
import type { ClockView } from '@/ui/case/clock-words'
import { clockSentence } from '@/ui/case/clock-words'
import { day } from '@/ui/format/day'
import { STEP_ACT, stepFormHref } from '../step-form'

export type TodoRow = TodoPage['items'][number]

/** A row of the list: one thing to do, for one household or for several at once. */
export interface TodoBatch {
  row: TodoRow
  /** Everybody it is done for, in the order of their deadlines; the first is `row` itself. */
  rows: readonly TodoRow[]
}

/** What is done in one act stands once, where its first deadline is. */
export function batchesOf(items: readonly TodoRow[]): TodoBatch[] {
  return items
    .filter((item, i) => !item.together || items.findIndex((other) => other.together === item.together) === i)
    .map((row) => ({ row, rows: row.together ? items.filter((other) => other.together === row.together) : [row] }))
}

/** The form of the step, and the act its button is named by. */
export function todoLink({ row: { target, act, villageCode }, rows }: TodoBatch): { href: string; words: string } {
  const household = `/households/${target.kind === 'step' ? '' : target.householdId}`
  if (target.kind === 'clue') return { href: `${household}/open?clue=${target.clueId}`, words: '去处理' }
  if (target.kind === 'plan') return { href: `${household}/plan`, words: '定计划' }
  if (target.kind === 'measure') return { href: `${household}/measures/${target.measureId}`, words: '反馈结果' }
  if (target.kind === 'task') return { href: `${household}/open?task=${target.taskId}`, words: target.guidance ? '去指导' : '去核查' }
  if (target.kind === 'check') return { href: `${household}/visits/new`, words: '去监测' }
  if (target.kind === 'earlyWarning') return { href: `/monitoring/${target.warningId}`, words: '去办理' }
  const href = stepFormHref(target.stepKind, target.caseId)
  const together = rows.length > 1
  if (target.stepKind === 'villageReview' && together) return { href: `/reviews/new?village=${villageCode}`, words: STEP_ACT.villageReview }
  if (target.stepKind === 'publicNotice' && together) return { href: `/notices/${target.caseId}`, words: target.notice === 'closable' ? '结束公示' : STEP_ACT.publicNotice }
  if (target.notice === 'closable') return { href, words: '结束公示' }
  if (target.notice === 'objection') return { href, words: '登记调查' }
  return { href, words: act.startsWith('退回修改') ? '去修改' : STEP_ACT[target.stepKind] }
}

/** The badge of a row: days left in the policy's days, or 未设时限. */
export function todoClock({ dueOn }: Pick<TodoRow, 'dueOn'>, today: string): ClockView {
  if (!dueOn) return { state: 'none' }
  const left = daysBetween(today, dueOn)
  return left < 0 ? { state: 'overdue', by: -left } : { state: 'running', left }
}

/** How the deadline was counted, for the hint behind the badge. */
export const todoSentence = ({ basis, dueOn }: TodoRow, today: string): string | undefined =>
  basis && dueOn ? clockSentence({ ...basis, dueOn, clause: `方案 ${basis.clause}` }, today) : undefined

/** The two lines under 时限依据. */
export function basisWords({ basis, dueOn, notBefore, tab }: TodoRow, today: string): { first: string; second: string } {
  if (!dueOn) return { first: '及时办理', second: notBefore ? `${day(notBefore, today)}起可办` : '' }
  return { first: `${day(dueOn, today)}止`, second: basis ? `${basis.title}${dueOn < today ? '，须说明理由' : ''}` : tab === 'measure' ? '措施计划日期' : '登记时限' }
}

/** The three groups of the list. */
export function groupsOf(items: readonly TodoRow[], today: string): { key: string; title: string; rows: TodoBatch[] }[] {
  const left = ({ row: { dueOn } }: TodoBatch) => (dueOn ? daysBetween(today, dueOn) : Number.POSITIVE_INFINITY)
  const batches = batchesOf(items)
  return [
    { key: 'now', title: '超期和今日到期', rows: batches.filter((item) => left(item) <= 0) },
    { key: 'soon', title: '3 天以内', rows: batches.filter((item) => left(item) > 0 && left(item) <= 3) },
    { key: 'rest', title: '其余', rows: batches.filter((item) => left(item) > 3) },
  ].filter((group) => group.rows.length > 0)
}
