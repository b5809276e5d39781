import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { checksMonthly, monthOf } from '@/domain/early-warning/monthly-check'
import { labelOf, type Category } from '@/domain/glossary'
import type { Prisma } from '@/server/generated/prisma/client'
import { dateColumn } from '@/server/kernel/clock'
import { notFound } from '@/server/kernel/errors'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { householdScope, villageRange } from '@/server/kernel/scope'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { regionNames } from '@/server/region/region-names'
import { visitView } from '@/server/visit/visit-view'

/**
 * GET /dynamic-checks: the monitored households of a month, each with its check, those without one first to be seen by
 * `state=missing` (R-093, D-010). A check is a visit: what was found at the household, safeguard by safeguard.
 */
export const listDynamicChecks = defineQuery({
  name: 'dynamicChecks.list',
  permission: 'earlyWarning.read',
  input: z.strictObject({ ...paging, region: z.string().optional(), month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, '月份写作 2020-06。').optional(), state: z.enum(['missing', 'done']).optional() }),
  async run({ db, actor, hat, today }, { limit, cursor, region, month, state }) {
    if (region && !actor.hats.some((other) => covers(other.region, region) || covers(region, other.region))) throw notFound()
    const { from, to } = monthOf(month ? `${month}-01` : today)
    const on = { gte: dateColumn(from), lte: dateColumn(to) }
    const scope: Prisma.HouseholdWhereInput = { AND: [householdScope(actor), { monitoringStatus: 'monitored' }, region ? { villageCode: villageRange(region) } : {}] }
    const missing = { visits: { none: { on } } }
    const where: Prisma.HouseholdWhereInput = { AND: [scope, state === 'missing' ? missing : state === 'done' ? { visits: { some: { on } } } : {}] }
    const [village, last] = readCursor(cursor, 2) ?? []
    const after: Prisma.HouseholdWhereInput = village ? { villageCode: { gte: String(village) }, OR: [{ villageCode: { gt: String(village) } }, { id: { gt: String(last) } }] } : {}
    const [rows, total, objects, left, policy] = await Promise.all([
      db.household.findMany({ where: { AND: [where, after] }, orderBy: [{ villageCode: 'asc' }, { id: 'asc' }], take: limit + 1, include: { visits: { where: { on }, orderBy: [{ on: 'desc' }, { id: 'desc' }], take: 1 } } }),
      db.household.count({ where }), db.household.count({ where: scope }), db.household.count({ where: { AND: [scope, missing] } }),
      findPolicyInForce(db, hat.region, today),
    ])
    const names = await regionNames(db, rows.map((row) => row.villageCode))
    const page = pageOf(rows, limit, total, (row) => ({
      householdId: row.id, headName: row.headName, memberCount: row.memberCount, villageCode: row.villageCode, village: names.get(row.villageCode) ?? '', group: row.group,
      ...(row.category && { category: row.category as Category, categoryLabel: labelOf('category', row.category as Category) }),
      check: row.visits[0] ? visitView(row.visits[0]) : null,
    }), (row) => cursorOf(row.villageCode, row.id))
    return { ...page, month: from.slice(0, 7), dueOn: to, objects, missing: left, required: policy !== null && checksMonthly(policy.policy.rules) }
  },
})
