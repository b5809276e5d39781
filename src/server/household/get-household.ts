import 'server-only'
import { z } from 'zod'
import { defineQuery } from '@/server/kernel/query'
import { householdView } from './household-view'

/** GET /households/{id}, numbers masked. */
export const getHousehold = defineQuery({
  name: 'households.get',
  permission: 'household.read',
  input: z.strictObject({ id: z.string() }),
  run: ({ db, actor }, { id }) => householdView({ tx: db, actor }, id),
})
