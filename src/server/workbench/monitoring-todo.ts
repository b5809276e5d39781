import 'server-only'
import { grants } from '@/domain/access/matrix'
import { checksMonthly, monthOf } from '@/domain/early-warning/monthly-check'
import { labelOf, type EarlyWarningStatus, type Safeguard } from '@/domain/glossary'
import { daysBetween, spokenDate } from '@/domain/time/local-date'
import { waitingFor } from '@/server/early-warning/list-early-warnings'
import { dateColumn, localDate, localDateOrNull } from '@/server/kernel/clock'
import type { ReadContext } from '@/server/kernel/query'
import { householdScope } from '@/server/kernel/scope'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import type { TodoItem } from './todo-item'

const MOST = 500

const place = (household: { headName: string; memberCount: number; villageCode: string; group: string }) => ({
  headName: household.headName, people: household.memberCount, villageCode: household.villageCode, group: household.group,
})

/** The monthly checks that are missing, and the early warnings that wait for the caller. */
export async function monitoringTodo(cx: ReadContext): Promise<TodoItem[]> {
  const may = (permission: 'visit.write' | 'earlyWarning.act') => cx.actor.hats.some((hat) => grants(hat.role, permission))
  return (await Promise.all([may('visit.write') ? checks(cx) : [], may('earlyWarning.act') ? warnings(cx) : []])).flat()
}

async function checks({ db, actor, hat, today }: ReadContext): Promise<TodoItem[]> {
  const policy = await findPolicyInForce(db, hat.region, today)
  const rule = policy && checksMonthly(policy.policy.rules) ? policy.policy.rules['R-093'] : undefined
  if (!rule) return []
  const { from, to } = monthOf(today)
  const rows = await db.household.findMany({
    where: { AND: [householdScope(actor), { monitoringStatus: 'monitored', visits: { none: { on: { gte: dateColumn(from), lte: dateColumn(to) } } } }] },
    orderBy: [{ villageCode: 'asc' }, { id: 'asc' }], take: MOST,
  })
  return rows.map((row): TodoItem => ({
    key: `${row.id}-check`, tab: 'check', dueOn: to, ...place(row), act: '动态监测', reason: `${Number(from.slice(5, 7))} 月还没有监测`,
    basis: { title: '每月动态监测 1 次', clause: rule.clause, startedOn: from, days: daysBetween(from, to), dayKind: 'calendar' },
    target: { kind: 'check', householdId: row.id }, notBefore: null,
  }))
}

async function warnings({ db, actor, today }: ReadContext): Promise<TodoItem[]> {
  const rows = await db.earlyWarning.findMany({
    where: { AND: [waitingFor(actor), { household: householdScope(actor) }] }, orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }], take: MOST, include: { household: true },
  })
  return rows.map((row): TodoItem => ({
    key: row.id, tab: 'earlyWarning', dueOn: row.status === 'closed' ? null : localDateOrNull(row.dueOn), ...place(row.household),
    act: `预警${labelOf('safeguard', row.gap as Safeguard)}：${row.status === 'closed' ? '更新行业数据' : labelOf('earlyWarningStatus', row.status as EarlyWarningStatus)}`,
    reason: `${spokenDate(localDate(row.markedOn), today)}监测标注`, basis: null, target: { kind: 'earlyWarning', warningId: row.id, householdId: row.householdId }, notBefore: null,
  }))
}
