import type { KeyGroup } from '@/domain/glossary'
import { perCapitaOf, rigidTotal, type DemoHousehold } from './household'

/** The key groups (enum 2.7) that the register itself can tell of; `line` is the monitoring line in 分. */
export function keyGroupsOf(household: DemoHousehold, line: number): KeyGroup[] {
  const { members } = household
  const pupils = members.filter((member) => member.schooling !== null && !['学前', '小学', '初中'].includes(member.schooling)).length
  const children = members.filter((member) => member.schooling !== null).length
  const groups: [KeyGroup, boolean][] = [
    ['outOfPoverty', household.householdType === 'outOfPoverty'],
    ['lowIncome', perCapitaOf(household) <= line],
    ['dispersedSupport', household.dispersedSupport],
    ['subsistenceAllowance', household.subsistenceAllowance],
    ['disabledFamily', members.some((member) => member.disabilityLevel !== null && member.disabilityLevel <= 2)],
    ['manyChildren', pupils >= 3 || children >= 3],
    ['rigidExpense', rigidTotal(household.rigidExpense) > 2_000_000],
    ['livingAlone', members.length === 1 && members[0]!.age >= 65],
  ]
  return groups.filter(([, belongs]) => belongs).map(([group]) => group)
}
