import 'server-only'
import { z } from 'zod'
import { cursorOf, pageOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery } from '@/server/kernel/query'
import { villageScope } from '@/server/kernel/scope'
import { taskView } from './task-view'

/** Open tasks of the villages the caller sees, oldest first. */
export const listTasks = defineQuery({
  name: 'tasks.list',
  permission: 'campaign.read',
  input: z.strictObject({ ...paging, kind: z.enum(['verification', 'guidance']).optional() }),
  async run({ db, actor }, { limit, cursor, kind }) {
    const where = { AND: [villageScope(actor), { status: 'open', ...(kind && { kind }) }] }
    const after = readCursor(cursor, 1)?.[0]
    const rows = await db.task.findMany({ where: { AND: [where, after ? { id: { gt: String(after) } } : {}] }, orderBy: { id: 'asc' }, take: limit + 1, include: { household: true } })
    return pageOf(rows, limit, await db.task.count({ where }), ({ household, ...row }) => ({ ...taskView(row), household: { id: household.id, headName: household.headName, memberCount: household.memberCount, group: household.group } }), (row) => cursorOf(row.id))
  },
})
