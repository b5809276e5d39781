import 'server-only'
import { z } from 'zod'
import { defineAction } from '@/server/kernel/action'
import { notFound } from '@/server/kernel/errors'

/** Deletes one of one's own saved filters. */
export const dropFilter = defineAction({
  name: 'savedFilters.drop',
  permission: 'case.sign',
  async load({ tx, actor }, { id = '' }) {
    const filter = await tx.savedFilter.findFirst({ where: { county: actor.county, id, userId: actor.id } })
    if (!filter) throw notFound()
    return { place: null, filter }
  },
  body: z.strictObject({}),
  detail: z.strictObject({ page: z.string(), name: z.string() }),
  async run({ tx, county }, { filter: { id, page, name } }) {
    await tx.savedFilter.deleteMany({ where: { county, id } })
    return { result: { id }, subject: { kind: 'savedFilter', id }, detail: { page, name } }
  },
})
