import 'server-only'
import { z } from 'zod'
import { relations } from '@/domain/glossary'
import { joiningMemberFields } from '@/domain/member/member-fields'
import { householdTarget } from '@/server/household/household-target'
import { defineAction } from '@/server/kernel/action'
import { ruleViolation } from '@/server/kernel/errors'
import { insertMembers } from './insert-members'
import { memberAnswer } from './member-view'
import { rosterRemarks } from './roster-remarks'
import { settleRoster } from './settle-roster'
import { secondHead } from './succession'
import { refuseTakenNumbers } from './unique-identity'

/** POST /households/{id}/members: somebody joins the household, by birth, marriage or return. */
export const addMember = defineAction({
  name: 'members.add',
  permission: 'household.write',
  status: 201,
  load: householdTarget,
  body: ({ today }) => joiningMemberFields(today),
  detail: z.strictObject({ name: z.string(), relation: z.enum(relations), idNumber: z.string(), joinedOn: z.string() }),
  async run(cx, { household }, { joinedOn = cx.today, ...member }) {
    await refuseTakenNumbers(cx.tx, household.county, [{ path: 'idNumber', idNumber: member.idNumber }])
    if (member.relation === 'head') throw ruleViolation([secondHead('relation')])
    const [row] = await insertMembers(cx, household.id, [{ member, joinedOn, path: 'idNumber' }])
    const after = await settleRoster(cx, household)
    return {
      result: { ...memberAnswer(row!, after), warnings: rosterRemarks([row!]) },
      subject: { kind: 'member', id: row!.id, householdId: household.id, villageCode: household.villageCode },
      detail: { name: member.name, relation: member.relation, idNumber: row!.idMasked, joinedOn },
    }
  },
})
