import { daysBetween } from '@/domain/time/local-date'
import type { TodoPage } from '@/server/workbench/list-todo'
import type { ClockView } from '@/ui/case/clock-words'
import { clockSentence } from '@/ui/case/clock-words'
import { day } from '@/ui/format/day'
import { STEP_ACT, stepFormHref } from '../step-form'

export type TodoRow = TodoPage['items'][number]

/** The form of the step, and the act its button is named by. */
export function todoLink({ target, act }: TodoRow): { href: string; words: string } {
  if (target.kind === 'clue') return { href: `/households/${target.householdId}/open?clue=${target.clueId}`, words: '去处理' }
  if (target.kind === 'household') {
    if (target.act === 'plan') return { href: `/households/${target.householdId}/plan`, words: '定计划' }
    if (target.act === 'measures') return { href: `/households/${target.householdId}?tab=help`, words: '反馈结果' }
    return { href: `/households/${target.householdId}/open`, words: '发起识别' }
  }
  const href = stepFormHref(target.stepKind, target.caseId)
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
export function groupsOf(items: readonly TodoRow[], today: string): { key: string; title: string; rows: TodoRow[] }[] {
  const left = ({ dueOn }: TodoRow) => (dueOn ? daysBetween(today, dueOn) : Number.POSITIVE_INFINITY)
  return [
    { key: 'now', title: '超期和今日到期', rows: items.filter((item) => left(item) <= 0) },
    { key: 'soon', title: '3 天以内', rows: items.filter((item) => left(item) > 0 && left(item) <= 3) },
    { key: 'rest', title: '其余', rows: items.filter((item) => left(item) > 3) },
  ].filter((group) => group.rows.length > 0)
}
