import 'server-only'
import { z } from 'zod'
import { maskNumbersIn } from '@/domain/member/masking'
import { leaveFields } from '@/domain/member/member-fields'
import type { Household, Member } from '@/server/generated/prisma/client'
import { endFact } from '@/server/household/fact-periods'
import { defineAction } from '@/server/kernel/action'
import { dateColumn, dayOf, localDate } from '@/server/kernel/clock'
import type { Tx } from '@/server/kernel/db'
import { invalid, notFound, ruleViolation } from '@/server/kernel/errors'
import { lockMemberEver } from './lock-member'
import { memberAnswer } from './member-view'
import { settleRoster } from './settle-roster'
import { noSuccessor } from './succession'

/** POST /households/{id}/members/{mid}/leave: the member no longer counts from `on`; the row stays. A head names who follows. */
export const leaveHousehold = defineAction({
  name: 'members.leave',
  permission: 'household.write',
  load: lockMemberEver,
  body: ({ today }) => leaveFields(today),
  detail: z.strictObject({ name: z.string(), idNumber: z.string(), reason: z.string(), on: z.string(), successorId: z.string().optional() }),
  async run(cx, { household, member }, { reason, on, successorId }) {
    const { tx } = cx
    if (member.leftOn) throw notFound()
    // Whoever came with the registration belonged to the household before that day too.
    const joinedLater = localDate(member.joinedOn) > dayOf(household.createdAt)
    if (joinedLater && on < localDate(member.joinedOn)) throw invalid([{ path: 'on', message: `退出日期不能早于加入日期（${localDate(member.joinedOn)}）。` }])
    const successor = await successorOf(tx, household, member, successorId)
    const row = await tx.member.update({
      where: { county_id: { county: member.county, id: member.id } },
      data: { leftOn: dateColumn(on), leaveReason: reason, version: { increment: 1 } },
    })
    if (successor) await tx.member.update({ where: { county_id: { county: member.county, id: successor.id } }, data: { relation: 'head', version: { increment: 1 } } })
    for (const fact of ['membership', 'labour'] as const) await endFact(tx, member.county, member.id, fact, on)
    const after = await settleRoster(cx, household)
    return {
      result: memberAnswer(row, after),
      subject: { kind: 'member', id: member.id, householdId: household.id, villageCode: household.villageCode },
      detail: { name: member.name, idNumber: member.idMasked, reason: maskNumbersIn(reason), on, successorId: successor?.id },
    }
  },
})

/** Who follows a leaving head; null where somebody else leaves. Throws 422 R-001 without one, not-found for a stranger. */
async function successorOf(tx: Tx, household: Household, member: Member, successorId: string | undefined): Promise<Member | null> {
  if (member.relation !== 'head') return null
  if (!successorId || successorId === member.id) throw ruleViolation([noSuccessor('successorId')])
  const successor = await tx.member.findFirst({ where: { county: household.county, householdId: household.id, id: successorId, leftOn: null } })
  if (!successor) throw notFound()
  return successor
}
