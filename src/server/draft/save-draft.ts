import 'server-only'
import { z } from 'zod'
import { addDays } from '@/domain/time/local-date'
import { defineAction } from '@/server/kernel/action'
import { dateColumn, instantOf } from '@/server/kernel/clock'
import { seal } from '@/server/kernel/crypto'
import { invalid } from '@/server/kernel/errors'
import { DRAFT_DAYS, formField } from './draft-form'

const MOST = 512_000 // characters; a whole village's unsaved rows are a tenth of it

/** Keeps what somebody typed and has not submitted, so that any computer can go on. Sealed, because it may hold whole numbers. */
export const saveDraft = defineAction({
  name: 'drafts.save',
  permission: 'account.use',
  audited: false,
  load: async () => ({ place: null }),
  body: z.strictObject({ form: formField, data: z.json() }),
  detail: z.strictObject({}),
  async run(cx, _target, { form, data }) {
    const text = JSON.stringify(data)
    if (text.length > MOST) throw invalid([{ path: 'data', message: '草稿过大，请先提交一部分。' }])
    const { cipher, keyId } = seal('draft', text)
    const key = { county: cx.county, userId: cx.actor.id }
    const values = { data: { cipher, keyId }, savedAt: cx.now }
    await cx.tx.draft.deleteMany({ where: { ...key, savedAt: { lt: dateColumn(addDays(cx.today, -DRAFT_DAYS)) } } })
    await cx.tx.draft.upsert({ where: { county_userId_form: { ...key, form } }, create: { ...key, form, ...values }, update: values })
    return { result: { form, savedAt: instantOf(cx.now) }, subject: { kind: 'draft', id: form }, detail: {} }
  },
})
