import 'server-only'
import type { z } from 'zod'
import type { memberChanges } from '@/domain/member/member-fields'
import type { Member, Prisma } from '@/server/generated/prisma/client'
import { changeFact } from '@/server/household/fact-periods'
import type { WriteContext } from '@/server/kernel/action'
import { certificateColumns, identityColumns } from './member-row'
import { initialsOf } from './name-initials'
import { claiming } from './unique-identity'

type Changes = Omit<z.output<ReturnType<typeof memberChanges>>, 'version'>

/** Writes what is named of a member of a locked household; labour keeps its history. Throws 409 for a number that is taken. */
export async function applyMemberChanges(cx: WriteContext, member: Member, changes: Changes): Promise<Member> {
  const where = { county_id: { county: member.county, id: member.id } }
  const row = await claiming('idNumber', () => cx.tx.member.update({ where, data: columnsOf(changes, cx.today) }))
  if (row.labour !== member.labour) {
    const recording = { county: member.county, by: cx.actor.id, at: cx.now }
    await changeFact(cx.tx, recording, { subjectId: member.id, fact: 'labour', value: { labour: row.labour }, from: cx.today })
  }
  return row
}

function columnsOf({ name, idNumber, formerHeadRelation: _, health, schooling, countyDecision, disabilityCertificate, ...rest }: Changes, today: string): Prisma.MemberUncheckedUpdateInput {
  return {
    ...rest,
    ...(name !== undefined && { name, initials: initialsOf(name) }),
    ...(health && { health: [...new Set(health)] }),
    ...(schooling !== undefined && { schooling: schooling || null }),
    ...(countyDecision !== undefined && { countyDecision: countyDecision || null }),
    ...(disabilityCertificate !== undefined && certificateColumns(disabilityCertificate)),
    ...(idNumber !== undefined && identityColumns(idNumber, today)),
    version: { increment: 1 },
  }
}
