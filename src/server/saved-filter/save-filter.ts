import 'server-only'
import { z } from 'zod'
import { QueueFilter } from '@/server/case/queue-filter'
import { COUNTY_RULE } from '@/domain/refusal'
import { defineAction } from '@/server/kernel/action'
import { conflict, ruleViolation } from '@/server/kernel/errors'

const MOST = 12

const Body = z.strictObject({
  page: z.enum(['county', 'township']),
  name: z.string().trim().min(1, { error: '请写筛选的名称。' }).max(20, { error: '名称不超过 20 个字。' }),
  /** The filters as they stand in the address; what is no filter is left out. */
  query: z.string().max(500),
})

/** Keeps the filters of a queue under a name of one's own; they follow the person to another computer. */
export const saveFilter = defineAction({
  name: 'savedFilters.save',
  permission: 'case.sign',
  load: async () => ({ place: null }),
  body: Body,
  detail: z.strictObject({ page: z.string(), name: z.string(), query: z.string() }),
  async run({ tx, county, actor, now, newId }, _target, { page, name, query }) {
    const own = await tx.savedFilter.findMany({ where: { county, userId: actor.id, page }, select: { name: true } })
    if (own.some((filter) => filter.name === name)) throw conflict([{ path: 'name', message: `已有名为「${name}」的常用筛选。`, clause: COUNTY_RULE, fix: '换一个名称，或者先删除原来的。' }])
    if (own.length >= MOST) throw ruleViolation([{ path: 'name', message: `常用筛选最多 ${MOST} 个。`, clause: COUNTY_RULE, fix: '先删除不用的。' }])
    const { lane, ...filter } = QueueFilter.parse(Object.fromEntries(new URLSearchParams(query)))
    const kept = new URLSearchParams(Object.entries({ ...(lane !== 'all' && { lane }), ...filter }).flatMap(([key, value]) => (value ? [[key, value]] : []))).toString()
    const id = newId()
    await tx.savedFilter.create({ data: { county, id, userId: actor.id, page, name, query: kept, createdAt: now } })
    return { result: { id, query: kept }, subject: { kind: 'savedFilter', id }, detail: { page, name, query: kept } }
  },
  status: 201,
})
