import 'server-only'
import { z } from 'zod'
import { sharedPhoneSentence } from '@/domain/quality/household-rules'
import { hashesOf } from '@/server/kernel/crypto'
import { defineQuery } from '@/server/kernel/query'
import { householdScope } from '@/server/kernel/scope'

/** The sentence of Q-19 where other households of the caller's scope gave the same telephone; those outside of it are not told of. */
export const samePhone = defineQuery({
  name: 'households.same-phone',
  permission: 'household.write',
  input: z.strictObject({ phone: z.string().max(40), except: z.string().optional() }),
  async run({ db, actor }, { phone, except }) {
    const digits = phone.replace(/[^\d]/g, '')
    if (digits.length < 7) return { message: null }
    const others = await db.household.findMany({ where: { AND: [{ phoneHash: { in: hashesOf('phone', digits) }, id: { not: except ?? '' } }, householdScope(actor)] }, orderBy: { id: 'asc' }, select: { headName: true }, take: 50 })
    return { message: others.length > 0 ? sharedPhoneSentence(others.map(({ headName }) => headName)) : null }
  },
})
