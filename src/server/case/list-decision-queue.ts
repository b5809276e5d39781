import 'server-only'
import { z } from 'zod'
import { labelOf, type CaseKind, type Category, type Role } from '@/domain/glossary'
import { yuanOf } from '@/domain/money/fen'
import { basisWords, evidenceOf } from '@/domain/sign-off/evidence'
import { laneOf } from '@/domain/sign-off/lane'
import { addDays } from '@/domain/time/local-date'
import type { Prisma } from '@/server/generated/prisma/client'
import { dateColumn, localDateOrNull } from '@/server/kernel/clock'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { regionNames } from '@/server/region/region-names'
import { factsOfMany } from '../household/household-facts'
import { policyOf } from './case-context'
import { postedBatches, type PostedBatch } from './posted-batches'
import { inLane, notLate, QueueFilter, queueLevels, waitingAt } from './queue-filter'
import { stateOf } from './stored-state'

const Asked = z.strictObject({
  ...QueueFilter.shape,
  level: z.enum(queueLevels),
  sort: z.enum(['dueAt', 'enteredAt']).default('dueAt'),
  /** How many to show; queues are short, so the page grows instead of turning. */
  limit: z.coerce.number().int().min(1).max(500).default(50),
})

/** The cases that wait for a decision at one level, one lane of them or all, with the doubts in words (interface.md §8.3). */
export const listDecisionQueue = defineQuery({
  name: 'cases.decisionQueue',
  permission: 'case.read',
  input: Asked,
  async run(cx, { level, lane, sort, limit, ...filter }) {
    const { today, actor } = cx
    const waiting = waitingAt(cx, level, filter)
    const anywhere = waitingAt(cx, level, { ...filter, region: undefined })
    const soon = { dueOn: { gte: dateColumn(today), lte: dateColumn(addDays(today, 3)) } }
    const [rows, all, clean, regions, late, due] = await Promise.all([
      cx.db.case.findMany({
        where: inLane(cx, waiting, lane), take: limit, include: { household: { select: { memberCount: true, group: true, householdType: true } } },
        orderBy: sort === 'dueAt' ? [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }] : [{ stepEnteredAt: 'asc' }, { id: 'asc' }],
      }),
      cx.db.case.count({ where: waiting }),
      cx.db.case.count({ where: inLane(cx, waiting, 'clean') }),
      cx.db.case.groupBy({ by: ['townshipCode'], where: anywhere, _count: true }),
      cx.db.case.count({ where: { AND: [waiting, { NOT: notLate(cx) }] } }),
      cx.db.case.count({ where: { AND: [waiting, soon] } }),
    ])
    const [places, facts, postings] = await Promise.all([
      regionNames(cx.db, [...rows.flatMap((r) => [r.villageCode, r.townshipCode]), ...regions.map((r) => r.townshipCode)]),
      factsOfMany(cx.db, actor.county, rows.map(({ householdId }) => householdId)),
      level === 'township' ? postedBatches(cx.db, actor.county, rows.map(({ id }) => id)) : new Map<string, PostedBatch>(),
    ])
    const name = (code: string) => places.get(code) ?? code
    const items = rows.map((row) => ({ ...line(row, cx), ...weighed(row, facts.get(row.householdId)!, cx), village: name(row.villageCode), township: name(row.townshipCode), posted: postings.get(row.id) ?? null }))
    return {
      items: level === 'township' ? together(items) : items, today,
      total: lane === 'all' ? all : lane === 'clean' ? clean : all - clean,
      counts: { all, clean, doubt: all - clean, late, due },
      townships: regions.map((r) => ({ code: r.townshipCode, name: name(r.townshipCode), count: r._count })).sort((a, b) => (a.code < b.code ? -1 : 1)),
    }
  },
})

export type DecisionQueue = Awaited<ReturnType<typeof listDecisionQueue>>

/** Cases of one village that hung on one notice follow each other; the batch of the most urgent case comes first. */
const together = <T extends { villageCode: string; posted: PostedBatch | null }>(items: readonly T[]): T[] =>
  [...Map.groupBy(items, ({ villageCode, posted }) => `${villageCode} ${posted?.key ?? ''}`).values()].flat()

type Row = Prisma.CaseGetPayload<{ include: { household: { select: { memberCount: true; group: true; householdType: true } } } }>

/** Doubts, and what the row rests on; the deadline has a column of its own. */
function weighed(row: Row, household: Parameters<typeof laneOf>[1]['household'], { today }: ReadContext) {
  const state = stateOf(row)
  const { doubts } = laneOf(state, { today, household, dueOn: null, policy: policyOf(state) }, row.sampleDoubt)
  return { doubts: doubts.map(({ message }) => message), basis: basisWords(evidenceOf(state)), risks: state.assessment?.risks.map(({ type }) => labelOf('riskType', type)) ?? [] }
}

function line(row: Row, { actor }: ReadContext) {
  const roles = actor.hats.map((hat) => hat.role)
  return {
    id: row.id, version: row.version, kind: row.kind as CaseKind, kindLabel: labelOf('caseKind', row.kind as CaseKind), headName: row.headName, group: row.household.group,
    villageCode: row.villageCode, memberCount: row.household.memberCount, householdType: labelOf('householdType', row.household.householdType as 'ordinary'),
    category: row.category ? labelOf('category', row.category as Category) : '', perCapita: row.perCapita === null ? null : yuanOf(Number(row.perCapita)), dueOn: localDateOrNull(row.dueOn),
    stepTitle: row.stepTitle ?? '', mine: [...row.stepRoles, ...row.parallelRoles].some((role) => roles.includes(role as Role)),
  }
}
