import 'server-only'
import { z } from 'zod'
import { addDays } from '@/domain/time/local-date'
import { dateColumn, instantOf } from '@/server/kernel/clock'
import { unseal } from '@/server/kernel/crypto'
import { defineQuery } from '@/server/kernel/query'
import { DRAFT_DAYS, formField } from './draft-form'

/** The caller's own draft of a form; null where there is none, or none of the last 30 days. */
export const getDraft = defineQuery({
  name: 'drafts.get',
  permission: 'account.use',
  input: z.strictObject({ form: formField }),
  async run({ db, actor, today }, { form }): Promise<{ data: unknown; savedAt: string } | null> {
    const row = await db.draft.findUnique({ where: { county_userId_form: { county: actor.county, userId: actor.id, form }, savedAt: { gte: dateColumn(addDays(today, -DRAFT_DAYS)) } } })
    return row && { data: JSON.parse(unseal(row.data as { cipher: string; keyId: string })), savedAt: instantOf(row.savedAt) }
  },
})
