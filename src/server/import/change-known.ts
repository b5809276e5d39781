import 'server-only'
import { applyHouseholdChanges } from '@/server/household/apply-household-changes'
import type { WriteContext } from '@/server/kernel/action'
import { auditRow, type Subject } from '@/server/kernel/audit'
import { lockHousehold } from '@/server/kernel/scope'
import { applyMemberChanges } from '@/server/member/apply-member-changes'
import { insertMembers } from '@/server/member/insert-members'
import { settleRoster } from '@/server/member/settle-roster'
import type { Weighed } from './weigh-household'

/** Takes over what differs of a registered household, each act with the audit row that its form would write. */
export async function changeKnown(cx: WriteContext, { household: { id }, set, members, joining }: Extract<Weighed, { state: 'changed' }>): Promise<void> {
  const household = await lockHousehold(cx.tx, cx.actor, id)
  const rows: ReturnType<typeof auditRow>[] = []
  const note = (action: string, subject: Pick<Subject, 'kind' | 'id'>, detail: unknown) =>
    rows.push(auditRow(cx.caller, cx.hat, action, { ...subject, householdId: id, villageCode: household.villageCode }, detail, cx.now))
  if (Object.keys(set).length > 0) {
    const { villageCode: _, members: __, ...changes } = set
    await applyHouseholdChanges(cx, household, changes)
    note('households.change', { kind: 'household', id }, { changed: Object.keys(set), householdType: set.householdType })
  }
  for (const { id: memberId, set: changes } of members) {
    const before = await cx.tx.member.findUniqueOrThrow({ where: { county_id: { county: cx.county, id: memberId } } })
    const row = await applyMemberChanges(cx, before, changes)
    note('members.change', { kind: 'member', id: memberId }, { changed: Object.keys(changes), idNumber: row.idMasked, relation: row.relation, labour: row.labour })
  }
  const added = await insertMembers(cx, id, joining.map((member, i) => ({ member, joinedOn: cx.today, path: `members.${i}.idNumber` })))
  for (const row of added) note('members.add', { kind: 'member', id: row.id }, { name: row.name, relation: row.relation, idNumber: row.idMasked, joinedOn: cx.today })
  if (members.length + added.length > 0) await settleRoster(cx, household)
  await cx.tx.audit.createMany({ data: rows })
}
