import 'server-only'
import { z } from 'zod'
import { caseKinds, caseStatuses, labelOf, stepKinds, type CaseKind, type CaseStatus, type Category, type StepKind } from '@/domain/glossary'
import { yuanOf } from '@/domain/money/fen'
import { isLocalDate } from '@/domain/time/local-date'
import type { Case, Prisma } from '@/server/generated/prisma/client'
import { dateColumn, endOfDay, instantOf, localDateOrNull, timestampColumn } from '@/server/kernel/clock'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { caseScope, villageRange } from '@/server/kernel/scope'
import { stateOf } from './stored-state'

export const CaseFilter = z.strictObject({
  ...paging,
  kind: z.enum(caseKinds).optional(),
  step: z.enum(stepKinds).optional(),
  region: z.string().regex(/^\d{12}$/).optional(),
  status: z.enum(caseStatuses).optional(),
  overdue: z.enum(['true', 'false']).optional(),
  assignedToMe: z.enum(['true', 'false']).optional(),
  sort: z.enum(['dueAt', 'enteredAt', '-enteredAt']).default('dueAt'),
  q: z.string().trim().max(20).optional(),
})

export type Filter = z.output<typeof CaseFilter>
type Where = Prisma.CaseWhereInput

const FAR = '9999-12-31' // cases without a deadline come last

/** GET /cases: queues by indexed columns, paged by key. */
export const listCases = defineQuery({
  name: 'cases.list',
  permission: 'case.read',
  input: CaseFilter,
  async run(cx, filter) {
    const where: Where = { AND: [caseScope(cx.actor), ...conditions(cx, filter)] }
    const [total, rows] = await Promise.all([
      cx.db.case.count({ where }),
      cx.db.case.findMany({ where: { AND: [where, after(filter)] }, orderBy: order[filter.sort], take: filter.limit + 1 }),
    ])
    return pageOf(rows, filter.limit, total, caseLine, (row) => endOf(row, filter.sort))
  },
})

/** The key a page ends on. */
export const endOf = (row: Pick<Case, 'id' | 'dueOn' | 'stepEnteredAt'>, sort: Filter['sort']): string =>
  cursorOf(sort === 'dueAt' ? (localDateOrNull(row.dueOn) ?? FAR) : (row.stepEnteredAt?.toISOString() ?? ''), row.id)

/** What the filters of a list ask of the queue's columns. */
export function conditions({ actor, today }: ReadContext, { kind, step, region, status, overdue, assignedToMe, q }: Filter): Where[] {
  const roles = [...new Set(actor.hats.map((hat) => hat.role))]
  return [
    ...(kind ? [{ kind }] : []),
    ...(step ? [{ OR: [{ stepKind: step }, { parallelKinds: { has: step } }] }] : []),
    ...(region ? [{ villageCode: villageRange(region) }] : []),
    ...(status ? [{ status }] : []),
    ...(overdue ? [{ status: 'open', ...(overdue === 'true' ? { dueOn: { lt: dateColumn(today) } } : { OR: [{ dueOn: null }, { dueOn: { gte: dateColumn(today) } }] }) }] : []),
    ...(assignedToMe === 'true' ? [{ status: 'open', OR: [{ stepRoles: { hasSome: roles } }, { parallelRoles: { hasSome: roles } }] }] : []),
    ...(q ? [{ headName: { contains: q } }] : []),
  ]
}

export const order: Record<Filter['sort'], Prisma.CaseOrderByWithRelationInput[]> = {
  dueAt: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  enteredAt: [{ stepEnteredAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  '-enteredAt': [{ stepEnteredAt: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
}

/** The rows behind the cursor. The redundant bound lets the index start there instead of reading what was shown. */
export function after({ cursor, sort }: Pick<Filter, 'cursor' | 'sort'>): Where {
  const at = readCursor(cursor, 2)
  if (!at) return {}
  const [value, id] = at.map(String) as [string, string]
  if (sort === 'dueAt') {
    if (value === FAR) return { dueOn: null, id: { gt: id } }
    if (!isLocalDate(value)) return {}
    const day = dateColumn(value)
    return { OR: [{ dueOn: { gt: day } }, { dueOn: day, id: { gt: id } }, { dueOn: null }] }
  }
  if (value === '') return { stepEnteredAt: null, id: sort === 'enteredAt' ? { gt: id } : { lt: id } }
  const moment = timestampColumn(value)
  if (Number.isNaN(moment.getTime())) return {}
  return sort === 'enteredAt'
    ? { OR: [{ stepEnteredAt: { gt: moment } }, { stepEnteredAt: moment, id: { gt: id } }, { stepEnteredAt: null }] }
    : { OR: [{ stepEnteredAt: { lt: moment } }, { stepEnteredAt: moment, id: { lt: id } }, { stepEnteredAt: null }] }
}

/** One line of a queue. */
export function caseLine(row: Case) {
  const state = stateOf(row)
  const due = localDateOrNull(row.dueOn)
  return {
    id: row.id,
    kind: row.kind as CaseKind,
    kindLabel: labelOf('caseKind', row.kind as CaseKind),
    version: row.version,
    status: row.status as CaseStatus,
    statusLabel: labelOf('caseStatus', row.status as CaseStatus),
    policy: { id: row.policyId, version: row.policyVersion },
    household: { id: row.householdId, headName: row.headName, villageCode: row.villageCode },
    step: row.stepKey
      ? { key: row.stepKey, kind: row.stepKind as StepKind, title: row.stepTitle ?? '', actor: row.stepRoles[0] ?? null, enteredAt: instantOf(row.stepEnteredAt!), ...(due && { dueAt: endOfDay(due) }) }
      : null,
    parallelKinds: row.parallelKinds as StepKind[],
    ...(due && { dueAt: endOfDay(due) }),
    dueOn: due,
    openedOn: state.openedOn,
    decidedOn: localDateOrNull(row.decidedOn),
    category: row.category as Category | null,
    perCapitaNetIncome: row.perCapita === null ? null : yuanOf(Number(row.perCapita)),
    returned: row.returned,
  }
}
