import 'server-only'
import type { Labour } from '@/domain/glossary'
import { isAble } from '@/domain/household/facts'
import { headOf } from '@/domain/member/roster'
import type { Relation } from '@/domain/glossary'
import { reweighCases } from '@/server/case/reweigh-cases'
import type { Household } from '@/server/generated/prisma/client'
import type { WriteContext } from '@/server/kernel/action'
import { bump } from '@/server/statistics/rollup'
import { initialsOf } from './name-initials'

/**
 * After a change of members or of labour: what the household's row keeps of them (head, number, 整户无劳动力), its version, the counts
 * of the village, the head's name and the lane of open cases. The household is locked. Throws where nobody is left as head.
 */
export async function settleRoster({ tx, today }: Pick<WriteContext, 'tx' | 'today'>, household: Household): Promise<Household> {
  const { county, id } = household
  const members = await tx.member.findMany({ where: { county, householdId: id, leftOn: null } })
  const head = headOf(members.map((member) => ({ ...member, relation: member.relation as Relation })))
  const more = members.length - household.memberCount
  await bump(tx, household, { people: more, ...(household.monitoringStatus === 'monitored' && { monitoredPeople: more }) })
  if (head.name !== household.headName) await tx.case.updateMany({ where: { county, householdId: id, status: 'open' }, data: { headName: head.name } })
  await reweighCases(tx, household, today)
  return tx.household.update({
    where: { county_id: { county, id } },
    data: {
      headName: head.name, headInitials: initialsOf(head.name), memberCount: members.length,
      noLabour: !members.some((member) => isAble({ labour: member.labour as Labour })), version: { increment: 1 },
    },
  })
}
