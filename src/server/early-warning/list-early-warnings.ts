import 'server-only'
import { z } from 'zod'
import { covers } from '@/domain/access/jurisdiction'
import { warningActs } from '@/domain/early-warning/acts'
import { earlyWarningStatuses } from '@/domain/glossary'
import type { Prisma } from '@/server/generated/prisma/client'
import type { Actor } from '@/server/kernel/actor'
import { notFound } from '@/server/kernel/errors'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { householdScope, villageRange } from '@/server/kernel/scope'
import { regionNames } from '@/server/region/region-names'
import { earlyWarningView, withHousehold } from './early-warning-view'

/** GET /early-warnings: newest first; `mine=true` leaves those that wait for the caller. */
export const listEarlyWarnings = defineQuery({
  name: 'earlyWarnings.list',
  permission: 'earlyWarning.read',
  input: z.strictObject({
    ...paging, household: z.string().optional(), region: z.string().optional(), status: z.enum(earlyWarningStatuses).optional(), mine: z.enum(['true', 'false']).optional(),
  }),
  async run({ db, actor, today }, { limit, cursor, household, region, status, mine }) {
    if (region && !actor.hats.some((hat) => covers(hat.region, region) || covers(region, hat.region))) throw notFound()
    const where: Prisma.EarlyWarningWhereInput = {
      household: householdScope(actor), ...(status && { status }), ...(household && { householdId: household }), ...(region && { villageCode: villageRange(region) }),
      ...(mine === 'true' && { AND: [waitingFor(actor)] }),
    }
    const [last] = readCursor(cursor, 1) ?? []
    const rows = await db.earlyWarning.findMany({
      where: { AND: [where, ...(last ? [{ id: { lt: String(last) } }] : [])] }, orderBy: { id: 'desc' }, take: limit + 1, include: withHousehold,
    })
    const names = await regionNames(db, rows.map((row) => row.villageCode))
    return pageOf(rows, limit, await db.earlyWarning.count({ where }), (row) => ({ ...earlyWarningView(row, actor, today), village: names.get(row.villageCode) ?? '' }), (row) => cursorOf(row.id))
  },
})

/** The warnings whose next act belongs to one of the caller's roles; a department's are those sent to it. */
export function waitingFor(actor: Actor): Prisma.EarlyWarningWhereInput {
  const parts = Object.values(warningActs).flatMap(({ from, roles }) =>
    actor.hats.filter((hat) => roles.includes(hat.role)).map((hat): Prisma.EarlyWarningWhereInput => ({
      status: from, villageCode: villageRange(hat.region), ...(from === 'closed' && { updatedOn: null }), ...(hat.role === 'department' && { department: actor.department ?? '' }),
    })))
  return parts.length > 0 ? { OR: parts } : { id: '' }
}
