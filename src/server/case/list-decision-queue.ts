import 'server-only'
import { z } from 'zod'
import { doubtsOf } from '@/domain/case/doubts'
import { caseKinds, labelOf, type CaseKind, type Category, type Role } from '@/domain/glossary'
import { yuanOf } from '@/domain/money/fen'
import type { Prisma } from '@/server/generated/prisma/client'
import { addDays } from '@/domain/time/local-date'
import { dateColumn, localDateOrNull } from '@/server/kernel/clock'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { caseScope, villageRange } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { householdFacts } from '../household/household-facts'
import { stateOf } from './stored-state'
import { policyOf } from './case-context'

const STEPS = { township: ['townshipReview', 'townshipFeedback'], county: ['countyApproval'], comparison: ['infoComparison'] } as const

const Filter = z.strictObject({
  level: z.enum(['township', 'county', 'comparison']),
  lane: z.enum(['all', 'clean', 'doubt']).default('all'),
  kind: z.enum(caseKinds).optional(),
  region: z.string().regex(/^\d{12}$/).optional(),
  sort: z.enum(['dueAt', 'enteredAt']).default('dueAt'),
  /** How many to show; queues are short, so the page grows instead of turning. */
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

type Where = Prisma.CaseWhereInput

/** The cases that wait for a decision at one level, in two lanes, with the doubts in words (interface.md §8.3). */
export const listDecisionQueue = defineQuery({
  name: 'cases.decisionQueue',
  permission: 'case.read',
  input: Filter,
  async run(cx, { level, lane, kind, region, sort, limit }) {
    const steps = [...STEPS[level]]
    const waiting: Where = { AND: [caseScope(cx.actor), { status: 'open', OR: [{ stepKind: { in: steps } }, ...(level === 'comparison' ? [{ parallelKinds: { hasSome: steps } }] : [])] }, ...(kind ? [{ kind }] : []), ...(region ? [{ villageCode: villageRange(region) }] : [])] }
    const of: Record<'clean' | 'doubt' | 'all', Where> = { all: waiting, clean: { AND: [waiting, { flagged: false, ...notLate(cx) }] }, doubt: { AND: [waiting, { OR: [{ flagged: true }, { NOT: notLate(cx) }] }] } }
    const soon: Where = { AND: [waiting, { dueOn: { gte: dateColumn(cx.today), lte: dateColumn(addDays(cx.today, 3)) } }] }
    const [rows, all, clean, regions, late, due] = await Promise.all([
      cx.db.case.findMany({
        where: of[lane], take: limit, include: { household: { select: { memberCount: true, group: true, householdType: true } } },
        orderBy: sort === 'dueAt' ? [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }] : [{ stepEnteredAt: 'asc' }, { id: 'asc' }],
      }),
      cx.db.case.count({ where: waiting }),
      cx.db.case.count({ where: of.clean }),
      cx.db.case.groupBy({ by: ['townshipCode'], where: waiting, _count: true }),
      cx.db.case.count({ where: { AND: [waiting, { NOT: notLate(cx) }] } }),
      cx.db.case.count({ where: soon }),
    ])
    const places = await regionNames(cx.db, [...rows.flatMap((r) => [r.villageCode, r.townshipCode]), ...regions.map((r) => r.townshipCode)])
    const name = (code: string) => places.get(code) ?? code
    const items = await Promise.all(rows.map(async (row) => ({ ...line(row, cx), village: name(row.villageCode), township: name(row.townshipCode), doubts: await doubts(cx, row) })))
    return {
      items, today: cx.today,
      total: lane === 'all' ? all : lane === 'clean' ? clean : all - clean,
      counts: { all, clean, doubt: all - clean, late, due },
      townships: regions.map((r) => ({ code: r.townshipCode, name: name(r.townshipCode), count: r._count })).sort((a, b) => (a.code < b.code ? -1 : 1)),
    }
  },
})

export type DecisionQueue = Awaited<ReturnType<typeof listDecisionQueue>>

/** A case past its deadline is never in the clean lane: passing it wants a reason. */
const notLate = ({ today }: ReadContext): Where => ({ OR: [{ dueOn: null }, { dueOn: { gte: dateColumn(today) } }] })

type Row = Prisma.CaseGetPayload<{ include: { household: { select: { memberCount: true; group: true; householdType: true } } } }>

async function doubts(cx: ReadContext, row: Row): Promise<string[]> {
  const state = stateOf(row)
  const household = await householdFacts(cx.db, row.county, row.householdId)
  return doubtsOf(state, { today: cx.today, household, dueOn: null, policy: policyOf(state) }).map((doubt) => doubt.message) // the deadline has a column of its own
}

function line(row: Row, { actor }: ReadContext) {
  const roles = actor.hats.map((hat) => hat.role)
  return {
    id: row.id, version: row.version, kind: row.kind as CaseKind, kindLabel: labelOf('caseKind', row.kind as CaseKind), headName: row.headName, group: row.household.group,
    memberCount: row.household.memberCount, householdType: labelOf('householdType', row.household.householdType as 'ordinary'),
    category: row.category ? labelOf('category', row.category as Category) : '', perCapita: row.perCapita === null ? null : yuanOf(Number(row.perCapita)), dueOn: localDateOrNull(row.dueOn),
    stepTitle: row.stepTitle ?? '', mine: [...row.stepRoles, ...row.parallelRoles].some((role) => roles.includes(role as Role)),
  }
}
