import 'server-only'
import { z } from 'zod'
import { machineNow } from '@/server/kernel/clock'
import { notFound } from '@/server/kernel/errors'
import { defineQuery } from '@/server/kernel/query'
import { current, userView } from './user-view'

/** One account with its hats of today and of before. */
export const getUser = defineQuery({
  name: 'users.get',
  permission: 'user.manage',
  input: z.strictObject({ id: z.string() }),
  async run({ db, actor }, { id }) {
    const user = await db.user.findFirst({ where: { county: actor.county, id }, include: { assignments: { where: current(machineNow()), orderBy: { id: 'asc' } } } })
    if (!user) throw notFound()
    return userView(user)
  },
})
