import 'server-only'
import { z } from 'zod'
import { instantOf } from '@/server/kernel/clock'
import { defineQuery } from '@/server/kernel/query'
import { auditScope } from './audit-scope'

/** Who last changed a case, a household or a measure, and when; null where nothing is on record. Told to whoever wrote against an older version. */
export const lastChange = defineQuery({
  name: 'audit.lastChange',
  permission: 'household.read',
  input: z.strictObject({ subject: z.string() }),
  async run({ db, actor }, { subject }): Promise<{ by: string; at: string } | null> {
    const row = await db.audit.findFirst({ where: { AND: [auditScope(actor), { OR: [{ subjectId: subject }, { householdId: subject }] }] }, orderBy: { seq: 'desc' } })
    return row && { by: row.actorName, at: instantOf(row.at) }
  },
})
