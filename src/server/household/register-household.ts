import 'server-only'
import { z } from 'zod'
import { headOf } from '@/domain/member/roster'
import { isAble } from '@/domain/household/facts'
import { householdTypes, relations } from '@/domain/glossary'
import { householdFields } from '@/domain/household/household-fields'
import { defineAction, type WriteContext } from '@/server/kernel/action'
import type { Tx } from '@/server/kernel/db'
import { insertMembers } from '@/server/member/insert-members'
import { initialsOf } from '@/server/member/name-initials'
import { refuseTakenNumbers } from '@/server/member/unique-identity'
import { rosterRemarks } from '@/server/member/roster-remarks'
import { getVillageInScope } from '@/server/region/known-region'
import { bump } from '@/server/statistics/rollup'
import { beginFacts } from './fact-periods'
import { householdView } from './household-view'
import { phoneColumns } from './phone-columns'

/** POST /households: a household with its members; its code is the village's code and the next number of the village. */
export const registerHousehold = defineAction({
  name: 'households.register',
  permission: 'household.write',
  status: 201,
  async load({ tx, actor, today }, _params, raw) {
    const village = typeof raw.villageCode === 'string' ? await getVillageInScope(tx, actor, raw.villageCode) : null
    return { place: village?.code ?? null, today }
  },
  body: ({ today }) => householdFields(today),
  detail: z.strictObject({
    code: z.string(),
    householdType: z.enum(householdTypes),
    members: z.array(z.strictObject({ id: z.string(), name: z.string(), relation: z.enum(relations), idNumber: z.string() })),
  }),
  async run(cx, _target, { villageCode, members, ...fields }) {
    const { tx, county, today } = cx
    await refuseTakenNumbers(tx, county, members.map(({ idNumber }, i) => ({ path: `members.${i}.idNumber`, idNumber })))
    const id = cx.newId()
    const head = headOf(members)
    const sequence = await nextSequence(tx, villageCode)
    const code = `${villageCode}${String(sequence).padStart(4, '0')}`
    const { group = '', householdType, address, phone, policyEnjoying, subsistenceAllowance = false, registration = 'rural' } = fields
    await tx.household.create({
      data: {
        county, id, code, sequence, villageCode, townshipCode: `${villageCode.slice(0, 9)}000`, group, householdType, address: address || null,
        ...phoneColumns(phone), policyEnjoying: policyEnjoying ?? null, subsistenceAllowance, registration, headName: head.name, headInitials: initialsOf(head.name),
        memberCount: members.length, noLabour: !members.some(isAble), createdAt: cx.now,
      },
    })
    const rows = await insertMembers(cx, id, members.map((member, i) => ({ member, joinedOn: today, path: `members.${i}.idNumber` })))
    await recordFirstFacts(cx, id, { group, address: address || null, householdType })
    await bump(tx, { county, villageCode }, { households: 1, people: members.length })
    return {
      result: { ...(await householdView(cx, id)), warnings: rosterRemarks(rows) },
      subject: { kind: 'household', id, householdId: id, villageCode },
      detail: { code, householdType, members: rows.map((row) => ({ id: row.id, name: row.name, relation: row.relation, idNumber: row.idMasked })) },
    }
  },
})

/** The next number of a village's register; the village is locked, so that two registrations never get the same. */
async function nextSequence(tx: Tx, villageCode: string): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM "region" WHERE "code" = ${villageCode} FOR NO KEY UPDATE`
  const { _max } = await tx.household.aggregate({ where: { villageCode }, _max: { sequence: true } })
  return (_max.sequence ?? 0) + 1
}

async function recordFirstFacts(cx: WriteContext, subjectId: string, facts: { group: string; address: string | null; householdType: string }) {
  const { tx, county, today: from } = cx
  await beginFacts(tx, { county, by: cx.actor.id, at: cx.now }, [
    { subjectId, from, fact: 'group', value: { group: facts.group } },
    { subjectId, from, fact: 'address', value: { address: facts.address } },
    { subjectId, from, fact: 'householdType', value: { householdType: facts.householdType } },
    { subjectId, from, fact: 'monitoringStatus', value: { status: 'none', category: null } },
  ])
}
