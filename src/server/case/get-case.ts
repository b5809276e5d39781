import 'server-only'
import { z } from 'zod'
import { defineQuery } from '@/server/kernel/query'
import { caseView } from './case-view'

/** GET /cases/{id} */
export const getCase = defineQuery({
  name: 'cases.get',
  permission: 'case.read',
  input: z.strictObject({ id: z.string() }),
  run: (cx, { id }) => caseView(cx, id),
})
