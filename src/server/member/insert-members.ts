import 'server-only'
import type { MemberFields } from '@/domain/member/member-fields'
import type { LocalDate } from '@/domain/time/local-date'
import type { Member } from '@/server/generated/prisma/client'
import type { WriteContext } from '@/server/kernel/action'
import { beginFacts } from '@/server/household/fact-periods'
import { memberRow } from './member-row'
import { claiming } from './unique-identity'

interface Joining {
  member: MemberFields
  joinedOn: LocalDate
  /** Where the identity number stands in the body. */
  path: string
}

/** Registers members and begins the periods of their membership and labour. Throws 409 for a number that is taken. */
export async function insertMembers(cx: WriteContext, householdId: string, joining: readonly Joining[]): Promise<Member[]> {
  const { tx, county, today } = cx
  const rows: Member[] = []
  for (const { member, joinedOn, path } of joining) {
    const data = memberRow(cx.newId(), member, { county, householdId, joinedOn, today })
    rows.push(await claiming(path, () => tx.member.create({ data })))
  }
  await beginFacts(tx, { county, by: cx.actor.id, at: cx.now }, joining.flatMap(({ member, joinedOn }, i) => memberFacts(rows[i]!.id, householdId, member, joinedOn)))
  return rows
}

/** The facts of a member that are kept as periods, as they begin. */
export const memberFacts = (subjectId: string, householdId: string, { relation, labour }: Pick<MemberFields, 'relation' | 'labour'>, from: LocalDate) => [
  { subjectId, from, fact: 'membership' as const, value: { householdId, relation } },
  { subjectId, from, fact: 'labour' as const, value: { labour } },
]
