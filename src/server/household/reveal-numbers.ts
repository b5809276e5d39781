import 'server-only'
import { z } from 'zod'
import { maskNumbersIn } from '@/domain/member/masking'
import { defineAction } from '@/server/kernel/action'
import { notFound } from '@/server/kernel/errors'
import { householdScope } from '@/server/kernel/scope'
import { householdView } from './household-view'
import { assertMayReveal } from './reveal-rate'

export const revealFields = z.strictObject({
  reveal: z.literal('idNumber'),
  reason: z.string({ error: '查看完整证件号码须填写理由 reason。' }).trim().min(2, '查看完整证件号码须填写理由 reason，不少于 2 个字。').max(200),
})

/** GET /households/{id}?reveal=idNumber&reason=…: the household with whole identity numbers; who saw them and why is audited. */
export const revealNumbers = defineAction({
  name: 'households.reveal',
  permission: 'household.reveal',
  async load({ tx, actor }, { id }) {
    const household = await tx.household.findFirst({ where: { AND: [{ id }, householdScope(actor)] }, select: { id: true, villageCode: true } })
    if (!household) throw notFound()
    return { place: household.villageCode, household }
  },
  body: revealFields,
  detail: z.strictObject({ reason: z.string(), members: z.array(z.strictObject({ id: z.string(), idNumber: z.string() })) }),
  async run(cx, { household: { id, villageCode } }, { reason }) {
    await assertMayReveal(cx.actor.id)
    const result = await householdView(cx, id, 'whole')
    const members = await cx.tx.member.findMany({ where: { county: cx.county, householdId: id, leftOn: null }, select: { id: true, idMasked: true }, orderBy: { id: 'asc' } })
    return {
      result,
      subject: { kind: 'household', id, householdId: id, villageCode },
      detail: { reason: maskNumbersIn(reason), members: members.map((member) => ({ id: member.id, idNumber: member.idMasked })) },
    }
  },
})
