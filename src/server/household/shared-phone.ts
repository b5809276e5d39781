import 'server-only'
import { SHARED_PHONE, sharedPhoneSentence } from '@/domain/quality/household-rules'
import type { Refusal } from '@/domain/refusal'
import type { Actor } from '@/server/kernel/actor'
import { hashesOf } from '@/server/kernel/crypto'
import type { Tx } from '@/server/kernel/db'
import { householdScope } from '@/server/kernel/scope'

const SHORTEST = 7 // a local number without its area code

/** The remark of Q-19 where other households of the actor's scope gave the same telephone; those outside of it are not told of. */
export async function sharedPhone(tx: Tx, actor: Actor, phone: string | null | undefined, except?: string): Promise<Refusal[]> {
  const digits = (phone ?? '').replace(/[^\d]/g, '')
  if (digits.length < SHORTEST) return []
  const others = await tx.household.findMany({ where: { AND: [{ phoneHash: { in: hashesOf('phone', digits) }, id: { not: except ?? '' } }, householdScope(actor)] }, orderBy: { id: 'asc' }, select: { headName: true }, take: 50 })
  return others.length > 0 ? [{ path: SHARED_PHONE.field, rule: SHARED_PHONE.rule, message: sharedPhoneSentence(others.map(({ headName }) => headName)) }] : []
}
