import 'server-only'
import { z } from 'zod'
import { labelOf, type StepKind } from '@/domain/glossary'
import { dateColumn, localDate } from '@/server/kernel/clock'
import { cursorOf, readCursor } from '@/server/kernel/paging'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { caseScope } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { caseTabWhere, caseTodo, caseTodoWhere } from './case-todo'
import { householdTodo } from './household-todo'
import { byDeadline, NO_DEADLINE, type TodoItem, type TodoTab } from './todo-item'

const PAGE = 40

const outside: Partial<Record<TodoTab, string>> = { returned: '退回修改', clue: '风险线索', task: '核查与指导', plan: '帮扶计划', measure: '措施反馈', check: '动态监测', earlyWarning: '预警销号' }

/** The word on a tab. */
export const tabLabel = (tab: TodoTab): string => outside[tab] ?? labelOf('stepKind', tab as StepKind)

/** What the caller must do, by deadline: steps of cases and work outside them in one list, paged by (deadline, id). */
export const listTodo = defineQuery({
  name: 'workbench.todo',
  permission: 'case.read',
  input: z.strictObject({ tab: z.string().max(40).optional(), after: z.string().max(200).optional(), limit: z.int().min(1).max(200).default(PAGE) }),
  async run(cx, { tab, after, limit }) {
    const [cases, own] = await Promise.all([countCases(cx), householdTodo(cx)])
    const tabs = tabsOf(cases.byStep, cases.returned, own)
    const shown = tab && tabs.some(({ key }) => key === tab) ? (tab as TodoTab) : undefined
    const key = readCursor(after, 2)?.map(String) as [string, string] | undefined
    const rows = await merged(cx, own, shown, key ?? null, limit)
    const page = rows.slice(0, limit)
    const names = await regionNames(cx.db, page.map((item) => item.villageCode))
    const last = page.at(-1)
    const nearest = cases.total + own.length > 0 ? null : await nearestDeadline(cx)
    const due = (of: (day: string) => boolean) => own.filter((item) => item.dueOn !== null && of(item.dueOn)).length
    return {
      today: cx.today,
      tab: shown,
      tabs,
      total: cases.total + own.length,
      nearest,
      overdue: cases.overdue + due((day) => day < cx.today),
      dueToday: cases.dueToday + due((day) => day === cx.today),
      items: page.map((item) => ({ ...item, villageName: names.get(item.villageCode) ?? '' })),
      next: rows.length > limit && last ? cursorOf(last.dueOn ?? NO_DEADLINE, last.key) : null,
    }
  },
})

export type TodoPage = Awaited<ReturnType<typeof listTodo>>

async function countCases(cx: ReadContext) {
  const where = caseTodoWhere(cx)
  const today = dateColumn(cx.today)
  const roles = cx.actor.hats.map((hat) => hat.role)
  const [total, overdue, dueToday, returned, byStep, ahead] = await Promise.all([
    cx.db.case.count({ where }),
    cx.db.case.count({ where: { AND: [where, { dueOn: { lt: today } }] } }),
    cx.db.case.count({ where: { AND: [where, { dueOn: today }] } }),
    cx.db.case.count({ where: { AND: [where, { returned: true }] } }),
    cx.db.case.groupBy({ by: ['stepKind'], where: { AND: [where, { stepRoles: { hasSome: roles } }] }, _count: true }),
    cx.db.case.groupBy({ by: ['parallelKinds'], where: { AND: [where, { NOT: { stepRoles: { hasSome: roles } } }] }, _count: true }),
  ])
  const counts = new Map<string, number>()
  for (const { stepKind, _count } of byStep) if (stepKind) counts.set(stepKind, _count)
  for (const { parallelKinds, _count } of ahead) if (parallelKinds[0]) counts.set(parallelKinds[0], (counts.get(parallelKinds[0]) ?? 0) + _count)
  return { total, overdue, dueToday, returned, byStep: counts }
}

/** The next deadline of anybody's in the caller's scope, for the day on which there is nothing to do. */
async function nearestDeadline({ db, actor, today }: ReadContext): Promise<{ dueOn: string; headName: string } | null> {
  const row = await db.case.findFirst({
    where: { AND: [caseScope(actor), { status: 'open', dueOn: { gte: dateColumn(today) } }] }, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }], select: { dueOn: true, headName: true },
  })
  return row && { dueOn: localDate(row.dueOn!), headName: row.headName }
}

/** The order of the tabs is that of the work: clue, steps, plan, what came back. */
const ORDER: TodoTab[] = [
  'clue', 'task', 'application', 'villageNomination', 'departmentScreening', 'householdVerification', 'infoComparison', 'villageReview', 'publicNotice', 'townshipReview',
  'townshipFeedback', 'countyApproval', 'prefectureReview', 'provinceReview', 'nationalFiling', 'resultAnnouncement', 'systemEntry', 'plan', 'measure', 'check', 'earlyWarning', 'returned',
]

function tabsOf(byStep: Map<string, number>, returned: number, own: readonly TodoItem[]): { key: TodoTab; label: string; count: number }[] {
  const count = (tab: TodoTab) => (tab === 'returned' ? returned : (byStep.get(tab) ?? 0) + own.filter((item) => item.tab === tab).length)
  return ORDER.map((key) => ({ key, label: tabLabel(key), count: count(key) })).filter((entry) => entry.count > 0)
}

async function merged(cx: ReadContext, own: readonly TodoItem[], tab: TodoTab | undefined, after: readonly [string, string] | null, limit: number): Promise<TodoItem[]> {
  const isOwn = tab !== undefined && own.some((item) => item.tab === tab)
  const where = { AND: [caseTodoWhere(cx), ...(tab ? [caseTabWhere(tab)] : [])] }
  const cases = isOwn ? [] : await caseTodo(cx, where, after, limit + 1)
  const behind = own.filter((item) => (!tab || item.tab === tab) && (!after || byDeadline(item, { dueOn: after[0], key: after[1] }) > 0))
  return [...cases, ...behind].sort(byDeadline).slice(0, limit + 1)
}
