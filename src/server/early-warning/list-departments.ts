import 'server-only'
import { z } from 'zod'
import { defineQuery } from '@/server/kernel/query'

/** The departments of the county that have an account, by name. */
export const listDepartments = defineQuery({
  name: 'departments.list',
  permission: 'earlyWarning.read',
  input: z.strictObject({}),
  async run({ db, actor }) {
    const rows = await db.user.findMany({ where: { county: actor.county, department: { not: null }, disabledAt: null }, select: { department: true }, distinct: ['department'], orderBy: { department: 'asc' } })
    return rows.map(({ department }) => department!)
  },
})
