import 'server-only'
import { z } from 'zod'
import { inLane, QueueFilter, waitingAt } from '@/server/case/queue-filter'
import { defineQuery } from '@/server/kernel/query'

/** 常用筛选 of one's own for a queue, each with how many it finds now. */
export const listFilters = defineQuery({
  name: 'savedFilters.list',
  permission: 'case.sign',
  input: z.strictObject({ page: z.enum(['county', 'township']) }),
  async run(cx, { page }) {
    const rows = await cx.db.savedFilter.findMany({ where: { county: cx.actor.county, userId: cx.actor.id, page }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
    return Promise.all(rows.map(async ({ id, name, query }) => {
      const { lane, ...filter } = QueueFilter.parse(Object.fromEntries(new URLSearchParams(query)))
      return { id, name, query, count: await cx.db.case.count({ where: inLane(cx, waitingAt(cx, page, filter), lane) }) }
    }))
  },
})
