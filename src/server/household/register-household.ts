import 'server-only'
import { z } from 'zod'
import { householdTypes, relations } from '@/domain/glossary'
import { householdFields } from '@/domain/household/household-fields'
import { defineAction } from '@/server/kernel/action'
import type { Tx } from '@/server/kernel/db'
import { insertMembers } from '@/server/member/insert-members'
import { refuseTakenNumbers } from '@/server/member/unique-identity'
import { rosterRemarks } from '@/server/member/roster-remarks'
import { getVillageInScope } from '@/server/region/known-region'
import { bump } from '@/server/statistics/rollup'
import { beginFacts } from './fact-periods'
import { firstFacts, householdRow } from './household-row'
import { householdView } from './household-view'
import { sharedPhone } from './shared-phone'

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
    const household = { villageCode, members, ...fields }
    const { code, ...data } = householdRow(id, household, { county, sequence: await nextSequence(tx, villageCode), at: cx.now })
    await tx.household.create({ data: { ...data, code } })
    const rows = await insertMembers(cx, id, members.map((member, i) => ({ member, joinedOn: today, path: `members.${i}.idNumber` })))
    await beginFacts(tx, { county, by: cx.actor.id, at: cx.now }, firstFacts(id, household, today))
    await bump(tx, { county, villageCode }, { households: 1, people: members.length })
    return {
      result: { ...(await householdView(cx, id)), warnings: [...rosterRemarks(rows), ...(await sharedPhone(tx, cx.actor, fields.phone, id))] },
      subject: { kind: 'household', id, householdId: id, villageCode },
      detail: { code, householdType: fields.householdType, members: rows.map((row) => ({ id: row.id, name: row.name, relation: row.relation, idNumber: row.idMasked })) },
    }
  },
})

/** The next number of a village's register; the village is locked, so that two registrations never get the same. */
async function nextSequence(tx: Tx, villageCode: string): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM "region" WHERE "code" = ${villageCode} FOR NO KEY UPDATE`
  const { _max } = await tx.household.aggregate({ where: { villageCode }, _max: { sequence: true } })
  return (_max.sequence ?? 0) + 1
}
