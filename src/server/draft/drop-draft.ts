import 'server-only'
import { z } from 'zod'
import { defineAction } from '@/server/kernel/action'
import { formField } from './draft-form'

/** Throws the caller's own draft of a form away, after it was submitted or given up. */
export const dropDraft = defineAction({
  name: 'drafts.drop',
  permission: 'account.use',
  audited: false,
  load: async () => ({ place: null }),
  body: z.strictObject({ form: formField }),
  detail: z.strictObject({}),
  async run(cx, _target, { form }) {
    const { count } = await cx.tx.draft.deleteMany({ where: { county: cx.county, userId: cx.actor.id, form } })
    return { result: { form, dropped: count > 0 }, subject: { kind: 'draft', id: form }, detail: {} }
  },
})
