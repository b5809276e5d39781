import 'server-only'
import type { LoadContext, Params } from '@/server/kernel/action'
import { notFound } from '@/server/kernel/errors'
import { lockHousehold } from '@/server/kernel/scope'

/** The household of the URL, locked, and the current member in it. Throws not-found for both alike. */
export async function lockMember(cx: LoadContext, params: Params) {
  const found = await lockMemberEver(cx, params)
  if (found.member.leftOn) throw notFound()
  return found
}

/** The same, also for somebody who has left meanwhile: a repeated request is answered, not lost. */
export async function lockMemberEver({ tx, actor, today }: LoadContext, { id = '', mid = '' }: Params) {
  const household = await lockHousehold(tx, actor, id)
  const member = await tx.member.findFirst({ where: { county: household.county, householdId: household.id, id: mid } })
  if (!member) throw notFound()
  return { place: household.villageCode, version: household.version, household, member, today }
}
