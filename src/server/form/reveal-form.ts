import 'server-only'
import { z } from 'zod'
import { formNumbers } from '@/domain/form/numbers'
import { maskNumbersIn } from '@/domain/member/masking'
import { assertMayReveal } from '@/server/household/reveal-rate'
import { defineAction } from '@/server/kernel/action'
import { notFound } from '@/server/kernel/errors'
import { householdScope } from '@/server/kernel/scope'
import { householdForm, fill } from './get-household-form'
import { householdPaper } from './household-paper'

/** A household's own signed paper with whole identity numbers; who printed it and why is audited, as every look at them is. */
export const revealForm = defineAction({
  name: 'forms.reveal',
  permission: 'household.reveal',
  async load({ tx, actor }, { household: id = '' }) {
    const household = await tx.household.findFirst({ where: { AND: [{ id }, householdScope(actor)] }, select: { id: true, villageCode: true } })
    if (!household) throw notFound()
    return { place: household.villageCode, household }
  },
  body: z.strictObject({
    number: z.enum(formNumbers), case: z.string().optional(), reason: z.string({ error: '完整打印证件号码须填写理由。' }).trim().min(2, '完整打印证件号码须填写理由，不少于 2 个字。').max(200),
  }),
  detail: z.strictObject({ form: z.enum(formNumbers), reason: z.string() }),
  async run(cx, { household: { id, villageCode } }, { number, reason, ...whose }) {
    const form = householdForm(number)
    if (!form.wholeNumbers) throw notFound()
    await assertMayReveal(cx.actor.id)
    const result = fill(form, await householdPaper({ db: cx.tx, ...cx }, { household: id, ...whose }, number, form.kind, 'whole'))
    return { result, subject: { kind: 'household', id, householdId: id, villageCode }, detail: { form: number, reason: maskNumbersIn(reason) } }
  },
})
