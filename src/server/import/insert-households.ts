import 'server-only'
import type { HouseholdFields } from '@/domain/household/household-fields'
import { beginFacts } from '@/server/household/fact-periods'
import { firstFacts, householdRow } from '@/server/household/household-row'
import type { WriteContext } from '@/server/kernel/action'
import { auditRow } from '@/server/kernel/audit'
import type { Tx } from '@/server/kernel/db'
import { memberFacts } from '@/server/member/insert-members'
import { memberRow } from '@/server/member/member-row'
import { bump } from '@/server/statistics/rollup'

/**
 * Registers many new households at once, each as POST /households does: number of the village, members, facts, counts, its
 * own audit row; a handful of statements for all of them. Returns their ids in order.
 */
export async function insertHouseholds(cx: WriteContext, households: readonly HouseholdFields[]): Promise<string[]> {
  if (households.length === 0) return []
  const { tx, county, today, now: at } = cx
  const villages = [...new Set(households.map(({ villageCode }) => villageCode))].sort()
  const next = await nextSequences(tx, villages)
  const made = households.map((fields) => {
    const id = cx.newId()
    const row = householdRow(id, fields, { county, sequence: next(fields.villageCode), at })
    const members = fields.members.map((member) => memberRow(cx.newId(), member, { county, householdId: id, joinedOn: today, today }))
    const facts = [...firstFacts(id, fields, today), ...fields.members.flatMap((member, i) => memberFacts(members[i]!.id, id, member, today))]
    const detail = { code: row.code, householdType: row.householdType, members: members.map(({ id, name, relation, idMasked }) => ({ id, name, relation, idNumber: idMasked })) }
    const audit = auditRow(cx.caller, cx.hat, 'households.register', { kind: 'household', id, householdId: id, villageCode: row.villageCode }, detail, at)
    return { row, members, facts, audit }
  })
  await tx.household.createMany({ data: made.map(({ row }) => row) })
  await tx.member.createMany({ data: made.flatMap(({ members }) => members) })
  await beginFacts(tx, { county, by: cx.actor.id, at }, made.flatMap(({ facts }) => facts))
  await tx.audit.createMany({ data: made.map(({ audit }) => audit) })
  for (const villageCode of villages) {
    const own = made.filter(({ row }) => row.villageCode === villageCode)
    await bump(tx, { county, villageCode }, { households: own.length, people: own.reduce((sum, { members }) => sum + members.length, 0) })
  }
  return made.map(({ row }) => row.id)
}

/** Numbers of several villages' registers, one after the other; the villages are locked in one order. */
async function nextSequences(tx: Tx, villages: string[]): Promise<(village: string) => number> {
  for (const code of villages) await tx.$queryRaw`SELECT 1 FROM "region" WHERE "code" = ${code} FOR NO KEY UPDATE`
  const last = await tx.household.groupBy({ by: ['villageCode'], where: { villageCode: { in: villages } }, _max: { sequence: true } })
  const used = new Map(last.map(({ villageCode, _max }) => [villageCode, _max.sequence ?? 0]))
  return (village) => {
    const sequence = (used.get(village) ?? 0) + 1
    used.set(village, sequence)
    return sequence
  }
}
