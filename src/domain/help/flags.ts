import { z } from 'zod'
import { words } from '../case/fields'
import type { HouseholdFacts } from '../household/facts'
import { isAble, hasNoLabour, membersOn } from '../household/facts'
import type { RuleSet } from '../policy/rules'
import { COUNTY_RULE, type Refusal } from '../refusal'
import type { LocalDate } from '../time/local-date'
import { developmentalMeasures } from '../glossary'
import { flagKinds, type FlagKind } from './flag-kinds'

/** The rule of each flag. */
export const flagRule = { developmentalHelp: 'R-085', noLabourSafetyNet: 'R-108' } as const satisfies Record<FlagKind, string>

export const FlagFields = z.strictObject({ kind: z.enum(flagKinds), basis: words(1000) })
export const FlagEnd = z.strictObject({ reason: words(500) })

type Household = Pick<HouseholdFacts, 'members' | 'monitoringStatus' | 'measures' | 'subsistenceAllowance' | 'dispersedSupport'>

/** Why a household does not carry a flag by what is recorded; empty: it may be confirmed. */
export function flagFaults(kind: FlagKind, household: Household, rules: RuleSet, today: LocalDate): Refusal[] {
  const cite = { rule: flagRule[kind], clause: rules[flagRule[kind]]?.clause ?? COUNTY_RULE, path: 'kind' }
  const refuse = (when: boolean, message: string, fix: string): Refusal[] => (when ? [{ ...cite, message, fix }] : [])
  const delivered = household.measures.filter(({ status }) => status === 'delivered')
  const safetyNet = household.subsistenceAllowance || household.dispersedSupport || delivered.some(({ category }) => category === 'socialSecurity')
  const asked = kind === 'developmentalHelp'
    ? [
        ...refuse(!membersOn(household, today).some((member) => isAble(member) && member.willingToWork !== false), '该户没有有劳动能力、有劳动意愿的成员。', '劳动能力登记有误的，先更正家庭成员。'),
        ...refuse(!delivered.some(({ category }) => developmentalMeasures.includes(category)), '还没有已落实的开发式帮扶措施。', '逐户制定并落实针对性开发式帮扶措施。'),
      ]
    : [
        ...refuse(!hasNoLabour(household, today), '该户还有劳动力，不是整户无劳动能力。', '劳动能力登记有误的，先更正家庭成员。'),
        ...refuse(!safetyNet, '还没有低保、特困供养或已落实的综合保障措施。', '先落实兜底保障。'),
      ]
  return [...refuse(household.monitoringStatus !== 'monitored', '只对未消除风险的监测对象标识。', '核对监测状态。'), ...asked]
}
