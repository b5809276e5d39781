import 'server-only'
import { z } from 'zod'
import { roles } from '@/domain/glossary'
import { machineNow } from '@/server/kernel/clock'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { villageRange } from '@/server/kernel/scope'
import { current, userView } from './user-view'

/** The accounts of the administrator's county, by user name. */
export const listUsers = defineQuery({
  name: 'users.list',
  permission: 'user.manage',
  input: z.strictObject({ ...paging, q: z.string().optional(), role: z.enum(roles).optional(), region: z.string().optional(), disabled: z.enum(['true', 'false']).optional() }),
  async run({ db, actor }, { limit, cursor, q, role, region, disabled }) {
    const holding = current(machineNow())
    const assignment = { ...holding, ...(role && { role }), ...(region && { regionCode: villageRange(region) }) }
    const where = {
      county: actor.county,
      ...(q && { OR: [{ username: { contains: q.toLowerCase() } }, { name: { contains: q } }] }),
      ...((role || region) && { assignments: { some: assignment } }),
      ...(disabled && { disabledAt: disabled === 'true' ? { not: null } : null }),
    }
    const after = readCursor(cursor, 1)?.[0]
    const rows = await db.user.findMany({
      where: { AND: [where, ...(after ? [{ username: { gt: String(after) } }] : [])] },
      include: { assignments: { where: holding, orderBy: { id: 'asc' } } },
      orderBy: { username: 'asc' },
      take: limit + 1,
    })
    return pageOf(rows, limit, await db.user.count({ where }), userView, (row) => cursorOf(row.username))
  },
})
