import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { channels } from '@/domain/glossary'
import { isLocalDate } from '@/domain/time/local-date'
import type { Prisma } from '@/server/generated/prisma/client'
import { dateColumn, localDate } from '@/server/kernel/clock'
import { notFound } from '@/server/kernel/errors'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { householdScope, villageRange } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { clueView } from './clue-view'

const statuses = ['open', 'converted', 'closed'] as const

/** GET /clues: the inbox, oldest first, because the first clue of a household starts its clock. */
export const listClues = defineQuery({
  name: 'clues.list',
  permission: 'clue.read',
  input: z.strictObject({ ...paging, household: z.string().optional(), region: z.string().optional(), status: z.enum(statuses).optional(), channel: z.enum(channels).optional() }),
  async run({ db, actor }, { limit, cursor, household, region, status, channel }) {
    if (region && !actor.hats.some((hat) => covers(hat.region, region) || covers(region, hat.region))) throw notFound()
    const where: Prisma.ClueWhereInput = {
      ...(status && { status }), ...(channel && { channel }), ...(household && { householdId: household }),
      household: { AND: [householdScope(actor), region ? { villageCode: villageRange(region) } : {}] },
    }
    const [day, id] = readCursor(cursor, 2) ?? []
    const from = typeof day === 'string' && isLocalDate(day) ? dateColumn(day) : null
    const after: Prisma.ClueWhereInput = from ? { foundOn: { gte: from }, OR: [{ foundOn: { gt: from } }, { id: { gt: String(id) } }] } : {}
    const rows = await db.clue.findMany({ where: { AND: [where, after] }, orderBy: [{ foundOn: 'asc' }, { id: 'asc' }], take: limit + 1, include: { household: true } })
    const names = await regionNames(db, rows.map((row) => row.household.villageCode))
    return pageOf(rows, limit, await db.clue.count({ where }), ({ household: of, ...row }) => ({
      ...clueView(row), household: { id: of.id, headName: of.headName, memberCount: of.memberCount, villageCode: of.villageCode, village: names.get(of.villageCode) ?? '', group: of.group },
    }), (row) => cursorOf(localDate(row.foundOn), row.id))
  },
})
