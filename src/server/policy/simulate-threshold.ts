import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import type { Category } from '@/domain/glossary'
import { fenOf, yuanOf } from '@/domain/money/fen'
import type { Prisma } from '@/server/generated/prisma/client'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { householdScope, villageRange } from '@/server/kernel/scope'
import { knownPolicy } from './get-policy'
import { regionInScope } from './region-in-scope'

const SHOWN = 200 // households named; the totals are exact

/** Above the line by definition: the line neither takes them in nor lets them out (K-07). */
const aboveTheLine: Category[] = ['suddenHardship']

/**
 * POST /policies/{id}/simulate: whom the policy's line, or another in yuan, would take in or let out, from the per-head
 * figures of the last verifications. Exactly the line counts as within (K-05). Nothing is written.
 */
export const simulateThreshold = defineQuery({
  name: 'policies.simulate',
  permission: 'policy.simulate',
  input: z.strictObject({ id: z.string(), region: z.string().min(1), threshold: z.number().min(0).max(1_000_000).multipleOf(0.01).optional() }),
  async run({ db, actor }, { id, region: code, threshold }) {
    const policy = knownPolicy(id)
    const region = await regionInScope(db, actor, code)
    if (!actor.hats.some((hat) => covers(hat.region, code))) throw notFound()
    const line = threshold === undefined ? policy.threshold.amount : fenOf(threshold)
    const here: Prisma.HouseholdWhereInput = { AND: [householdScope(actor), { villageCode: villageRange(code) }] }
    const monitored: Prisma.HouseholdWhereInput = { ...here, monitoringStatus: 'monitored' }
    const fallIn: Prisma.HouseholdWhereInput = { ...here, monitoringStatus: { not: 'monitored' }, perCapita: { lte: line } }
    const fallOut: Prisma.HouseholdWhereInput = { ...monitored, perCapita: { gt: line }, category: { notIn: aboveTheLine } }
    const list = async (where: Prisma.HouseholdWhereInput) => {
      const rows = await db.household.findMany({ where, orderBy: [{ perCapita: 'asc' }, { id: 'asc' }], take: SHOWN })
      return {
        total: await db.household.count({ where }),
        items: rows.map((row) => ({ id: row.id, code: row.code, headName: row.headName, villageCode: row.villageCode, memberCount: row.memberCount, category: row.category, perCapita: yuanOf(Number(row.perCapita)) })),
      }
    }
    return {
      policy: { id: policy.id, version: policy.version },
      region: { code: region.code, name: region.name },
      threshold: yuanOf(line),
      policyThreshold: yuanOf(policy.threshold.amount),
      households: await db.household.count({ where: here }),
      withFigures: await db.household.count({ where: { ...here, perCapita: { not: null } } }),
      monitored: await db.household.count({ where: monitored }),
      fallIn: await list(fallIn),
      fallOut: await list(fallOut),
    }
  },
})
