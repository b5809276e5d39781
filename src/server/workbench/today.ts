import 'server-only'
import { z } from 'zod'
import { defineQuery } from '@/server/kernel/query'

/** The day of business, for forms that bound dates by it. */
export const businessDay = defineQuery({ name: 'workbench.today', permission: 'account.use', input: z.strictObject({}), run: async ({ today, actor }) => ({ today, name: actor.name }) })
