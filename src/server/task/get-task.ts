import 'server-only'
import { z } from 'zod'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { householdScope } from '@/server/kernel/scope'
import { taskView } from './task-view'

/** One task with whose it is. Throws not-found outside the scope. */
export const getTask = defineQuery({
  name: 'tasks.get',
  permission: 'campaign.read',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor }, { id }) {
    const row = await db.task.findFirst({ where: { id, household: householdScope(actor) }, include: { household: { select: { id: true, headName: true, memberCount: true } } } })
    if (!row) throw notFound()
    return { task: taskView(row), household: row.household }
  },
})
