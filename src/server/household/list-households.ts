import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { categories, monitoringStatuses } from '@/domain/glossary'
import { searchOf } from '@/domain/household/search'
import type { Actor } from '@/server/kernel/actor'
import type { Tx } from '@/server/kernel/db'
import { notFound } from '@/server/kernel/errors'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { householdLabels } from './household-labels'
import { countHouseholds, searchHouseholds, type HouseholdRow } from './queries/search-households.sql'

/** GET /households: by part of a name, pinyin initials, identity number or its last four; by region, status, category. */
export const listHouseholds = defineQuery({
  name: 'households.list',
  permission: 'household.read',
  input: z.strictObject({
    ...paging, q: z.string().max(100).optional(), region: z.string().optional(), status: z.enum(monitoringStatuses).optional(), category: z.enum(categories).optional(),
  }),
  async run({ db, actor }, { limit, cursor, q = '', region, status, category }) {
    if (region) await assertReaches(db, actor, region)
    const filter = { search: searchOf(q), region, status, category }
    const [village, sequence] = readCursor(cursor, 2) ?? []
    const after = typeof village === 'string' && typeof sequence === 'number' && Math.abs(sequence) < 2 ** 31 ? ([village, sequence] as const) : null
    const rows = await searchHouseholds(db, actor, filter, { limit, after })
    return pageOf(rows, limit, await countHouseholds(db, actor, filter), lineOf, (row) => cursorOf(row.villageCode, row.sequence))
  },
})

/** A region that holds some of what the actor sees: one of the own, within one, or above one. Throws not-found for every other. */
async function assertReaches(tx: Pick<Tx, 'region'>, actor: Actor, region: string): Promise<void> {
  const reaches = actor.hats.some((hat) => covers(hat.region, region) || covers(region, hat.region))
  if (!reaches || !(await tx.region.findUnique({ where: { code: region }, select: { code: true } }))) throw notFound()
}

const lineOf = (row: HouseholdRow) => ({
  id: row.id, code: row.code, version: row.version, villageCode: row.villageCode, village: row.villageName, group: row.group, sequence: row.sequence,
  ...householdLabels(row), head: { id: row.headId, name: row.headName }, memberCount: row.memberCount, ...(row.helperName && { helperName: row.helperName }),
})
