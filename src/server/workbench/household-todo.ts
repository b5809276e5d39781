import 'server-only'
import { grants } from '@/domain/access/matrix'
import type { Permission } from '@/domain/access/permissions'
import { labelOf, type Channel, type MeasureCategory } from '@/domain/glossary'
import { planClock } from '@/domain/help/help-rules'
import { planDueOn } from '@/domain/help/plan-deadline'
import { pinnedPolicy } from '@/domain/policy/resolve'
import { lastDay } from '@/domain/time/counting'
import { spokenDate } from '@/domain/time/local-date'
import { pinOf } from '@/server/case/pin-of'
import { localDate, localDateOrNull } from '@/server/kernel/clock'
import type { ReadContext } from '@/server/kernel/query'
import { caseScope, householdScope, villageScope } from '@/server/kernel/scope'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { monitoringTodo } from './monitoring-todo'
import type { TodoItem } from './todo-item'
import { isWorkingDay } from '@/server/kernel/working-days'

const MOST = 500 // each of these lists is what one township has open; beyond it the oldest come first

const may = (cx: ReadContext, permission: Permission) => cx.actor.hats.some((hat) => grants(hat.role, permission))

/** Work on households outside the steps of a case, as far as the caller's roles do it. */
export async function householdTodo(cx: ReadContext): Promise<TodoItem[]> {
  const parts = await Promise.all([
    may(cx, 'clue.write') ? clues(cx) : [],
    may(cx, 'screening.write') ? tasks(cx) : [],
    may(cx, 'plan.write') ? plans(cx) : [],
    cx.hat.role === 'department' ? measures(cx) : [],
    monitoringTodo(cx),
  ])
  return parts.flat()
}

const place = (household: { headName: string; memberCount: number; villageCode: string; group: string }) => ({
  headName: household.headName, people: household.memberCount, villageCode: household.villageCode, group: household.group,
})

/** Open clues of households without an open identification, merged per household; the first day starts the clock. */
async function clues(cx: ReadContext): Promise<TodoItem[]> {
  const rows = await cx.db.clue.findMany({
    where: { status: 'open', household: { AND: [householdScope(cx.actor), { cases: { none: { kind: 'identification', status: 'open' } } }] } },
    orderBy: [{ foundOn: 'asc' }, { id: 'asc' }], take: MOST, include: { household: true },
  })
  const policy = await findPolicyInForce(cx.db, cx.hat.region, cx.today)
  const clock = policy?.procedures.identification?.clocks.find(({ from }) => from === 'clue')
  const first = rows.filter((row, i) => rows.findIndex((other) => other.householdId === row.householdId) === i)
  return first.map((row): TodoItem => {
    const startedOn = localDate(row.foundOn)
    const dueOn = clock && clock.dayKind === 'calendar' ? lastDay(startedOn, clock.days, { dayKind: 'calendar', countsPostingDay: false }) : null
    return {
      key: row.id, tab: 'clue', dueOn, ...place(row.household), act: '处理风险线索',
      reason: `${spokenDate(startedOn, cx.today)}${labelOf('channel', row.channel as Channel)}`,
      basis: clock && dueOn ? { title: clock.title, clause: clock.clause, startedOn, days: clock.days, dayKind: clock.dayKind } : null,
      target: { kind: 'clue', clueId: row.id, householdId: row.householdId }, notBefore: null,
    }
  })
}

/** 重点核查 after a screening and 入户指导 after 不自主申报 (K-17), while no identification is open. */
async function tasks(cx: ReadContext): Promise<TodoItem[]> {
  const rows = await cx.db.task.findMany({
    where: { AND: [villageScope(cx.actor), { status: 'open', household: { cases: { none: { kind: 'identification', status: 'open' } } } }] },
    orderBy: [{ openedOn: 'asc' }, { id: 'asc' }], take: MOST, include: { household: true },
  })
  return rows.map((row): TodoItem => ({
    key: row.id, tab: 'task', dueOn: localDateOrNull(row.dueOn), ...place(row.household),
    act: row.kind === 'guidance' ? '入户指导申报' : '重点核查，发起识别', reason: row.note ?? `${spokenDate(localDate(row.openedOn), cx.today)}筛查登记`,
    basis: null, target: { kind: 'task', taskId: row.id, householdId: row.householdId, guidance: row.kind === 'guidance' }, notBefore: null,
  }))
}

/** Identifications that were decided and have no plan since: D-005 runs from the decision. */
async function plans(cx: ReadContext): Promise<TodoItem[]> {
  const rows = await cx.db.case.findMany({
    where: { AND: [caseScope(cx.actor), { kind: 'identification', status: { in: ['open', 'approved'] }, decidedOn: { not: null }, household: { plans: { none: {} }, monitoringStatus: { in: ['none', 'monitored'] } } }] },
    orderBy: [{ decidedOn: 'asc' }, { id: 'asc' }], take: MOST, include: { household: true },
  })
  return rows.map((row): TodoItem => {
    const policy = pinnedPolicy(pinOf(row))
    const clock = policy && planClock(policy)
    const decidedOn = localDate(row.decidedOn!)
    const dueOn = clock ? planDueOn(clock, decidedOn, isWorkingDay) : null
    return {
      key: `${row.id}-plan`, tab: 'plan', dueOn, ...place(row.household), act: '制定帮扶计划、申报措施', reason: `${spokenDate(decidedOn, cx.today)}审批通过`,
      basis: clock && dueOn ? { title: `帮扶计划 ${clock.days} 天`, clause: clock.clause, startedOn: decidedOn, days: clock.days, dayKind: clock.dayKind } : null,
      target: { kind: 'plan', householdId: row.householdId }, notBefore: null,
    }
  })
}

/** A department's own measures that are planned and not yet delivered. */
async function measures(cx: ReadContext): Promise<TodoItem[]> {
  if (!cx.actor.department) return []
  const rows = await cx.db.helpMeasure.findMany({
    where: { status: 'planned', responsibleUnit: cx.actor.department, household: householdScope(cx.actor) },
    orderBy: [{ plannedOn: 'asc' }, { id: 'asc' }], take: MOST, include: { household: true },
  })
  return rows.map((row): TodoItem => ({
    key: row.id, tab: 'measure', dueOn: localDate(row.plannedOn), ...place(row.household),
    act: `落实${labelOf('measureCategory', row.category as MeasureCategory)}：${row.instrument}`, reason: '帮扶计划所列措施，待反馈结果',
    basis: null, target: { kind: 'measure', measureId: row.id, householdId: row.householdId }, notBefore: null,
  }))
}
