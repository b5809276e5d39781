import 'server-only'
import { z } from 'zod'
import type { Relation } from '@/domain/glossary'
import { memberChanges } from '@/domain/member/member-fields'
import type { Member, Prisma } from '@/server/generated/prisma/client'
import { changeFact } from '@/server/household/fact-periods'
import { defineAction, type WriteContext } from '@/server/kernel/action'
import { ruleViolation } from '@/server/kernel/errors'
import { lockMember } from './lock-member'
import { identityColumns } from './member-row'
import { memberAnswer } from './member-view'
import { initialsOf } from './name-initials'
import { rosterRemarks } from './roster-remarks'
import { settleRoster } from './settle-roster'
import { headStays, secondHead } from './succession'
import { claiming, refuseTakenNumbers } from './unique-identity'

type Changes = Omit<z.output<ReturnType<typeof memberChanges>>, 'version'>

/** PATCH /households/{id}/members/{mid}: what is named changes; labour keeps its history. Whoever becomes head says what the former head becomes. */
export const changeMember = defineAction({
  name: 'members.change',
  permission: 'household.write',
  versioned: true,
  load: lockMember,
  body: ({ today }) => memberChanges(today),
  detail: z.strictObject({ changed: z.array(z.string()), idNumber: z.string(), relation: z.string(), labour: z.string() }),
  async run(cx, { household, member }, { version: _, ...changes }) {
    const { tx } = cx
    const { idNumber } = changes
    if (idNumber) await refuseTakenNumbers(tx, household.county, [{ path: 'idNumber', idNumber, exceptMemberId: member.id }])
    await passHeadship(cx, member, changes)
    const where = { county_id: { county: member.county, id: member.id } }
    const row = await claiming('idNumber', () => tx.member.update({ where, data: columnsOf(changes, cx.today) }))
    if (row.labour !== member.labour) {
      const recording = { county: member.county, by: cx.actor.id, at: cx.now }
      await changeFact(tx, recording, { subjectId: member.id, fact: 'labour', value: { labour: row.labour }, from: cx.today })
    }
    const after = await settleRoster(tx, household)
    return {
      result: { ...memberAnswer(row, after), warnings: rosterRemarks([row]) },
      subject: { kind: 'member', id: member.id, householdId: household.id, villageCode: household.villageCode },
      detail: { changed: Object.keys(changes), idNumber: row.idMasked, relation: row.relation, labour: row.labour },
    }
  },
})

function columnsOf({ name, idNumber, formerHeadRelation: _, health, schooling, countyDecision, ...rest }: Changes, today: string): Prisma.MemberUncheckedUpdateInput {
  return {
    ...rest,
    ...(name !== undefined && { name, initials: initialsOf(name) }),
    ...(health && { health: [...new Set(health)] }),
    ...(schooling !== undefined && { schooling: schooling || null }),
    ...(countyDecision !== undefined && { countyDecision: countyDecision || null }),
    ...(idNumber !== undefined && identityColumns(idNumber, today)),
    version: { increment: 1 },
  }
}

/** Exactly one head, at every moment: the former head steps down before the new one is written. */
async function passHeadship({ tx }: WriteContext, member: Member, { relation, formerHeadRelation }: Changes): Promise<void> {
  const now = member.relation as Relation
  if (now === 'head' && relation !== undefined && relation !== 'head') throw ruleViolation([headStays('relation')])
  if (relation !== 'head' || now === 'head') return
  if (!formerHeadRelation) throw ruleViolation([secondHead('formerHeadRelation')])
  await tx.member.updateMany({
    where: { county: member.county, householdId: member.householdId, relation: 'head', leftOn: null },
    data: { relation: formerHeadRelation, version: { increment: 1 } },
  })
}
