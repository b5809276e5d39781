import type { Health, KeyGroup } from '../glossary'
import { hasFallen } from '../income/decline'
import { isWithin } from '../income/per-capita'
import { schoolingBelow } from '../member/schooling'
import { spokenYuan, type Fen } from '../money/fen'
import type { RuleId } from '../policy/rules'
import type { Policy } from '../policy/schema'
import type { HouseholdFacts } from '../household/facts'

/** What the register and earlier verifications know of a household; amounts in 分. */
export interface GroupFacts extends Pick<HouseholdFacts, 'householdType'> {
  members: readonly { schooling: string | null; health: readonly Health[]; disabilityLevel: number | null; age: number }[]
  /** 人均纯收入 by the last year of its period, newest first. */
  incomes: readonly { year: number; perCapita: Fen }[]
  /** Self-paid medical cost of the whole household at the last verification. */
  medical: Fen | null
}

/** A group that the data put a household in, by rule, in words. */
export interface ComputedGroup {
  group: KeyGroup
  rule: RuleId
  message: string
}

type Rules = Pick<Policy, 'rules' | 'threshold'>

const OLD = 60

/** children at a school that counts. 学前 is not compulsory, and comes before the middle school. */
export const pupilsBeyond = (members: readonly { schooling: string | null }[], beyond: 'compulsory' | 'middleSchool'): number =>
  members.filter(({ schooling }) => schooling && !(schoolingBelow[beyond] as readonly string[]).includes(schooling)).length

/**
 * Membership of the key groups as far as data exist; the surveyor ticks the rest. A policy
 * without a number has no such test, and a group it does not list is not computed for it.
 */
export function computedGroups(facts: GroupFacts, policy: Rules & Pick<Policy, 'keyGroups'>): ComputedGroup[] {
  const listed = policy.keyGroups.map(({ group }) => group)
  return tests.flatMap((test) => test(facts, policy)).filter(({ group }) => listed.includes(group))
}

const tests: readonly ((facts: GroupFacts, policy: Rules) => ComputedGroup[])[] = [
  ({ members }, { rules }) => {
    const disabled = members.filter(({ health, disabilityLevel }) => health.includes('disabled') || disabilityLevel !== null).length
    return rules['R-035'] && disabled > 0 ? [{ group: 'disabledFamily', rule: 'R-035', message: `家庭成员有残疾人 ${disabled} 人` }] : []
  },
  ({ members }, { rules }) =>
    rules['R-035'] && members.length === 1 && members[0]!.age >= OLD ? [{ group: 'livingAlone', rule: 'R-035', message: `独居，${members[0]!.age} 周岁` }] : [],
  ({ incomes: [last] }, { rules, threshold }) =>
    rules['R-035'] && last && isWithin(last.perCapita, threshold)
      ? [{ group: 'lowIncome', rule: 'R-035', message: `${last.year} 年人均纯收入 ${spokenYuan(last.perCapita)} 元，未超过 ${spokenYuan(threshold.amount)} 元` }]
      : [],
  ({ members }, { rules }) => {
    const rule = rules['R-037']
    const pupils = rule ? pupilsBeyond(members, rule.beyond) : 0
    return rule && pupils >= rule.children ? [{ group: 'manyChildren', rule: 'R-037', message: `${rule.beyond === 'compulsory' ? '非义务教育阶段' : '高中以上'}在读子女 ${pupils} 人` }] : []
  },
  ({ incomes }, { rules }) => {
    const rule = rules['R-038']
    const [last, before] = [incomes[0], incomes.find(({ year }) => year === incomes[0]!.year - 1)]
    return rule && last && before && hasFallen(before.perCapita, last.perCapita, rule.permille)
      ? [{ group: 'lowIncome', rule: 'R-038', message: `人均纯收入由 ${spokenYuan(before.perCapita)} 元降到 ${spokenYuan(last.perCapita)} 元，下降 ${rule.permille / 10}% 以上` }]
      : []
  },
  // The cost is known for the household, the number is for one person: a prompt to look, worded as one.
  ({ householdType, medical }, { rules }) => {
    const line = rules['R-039']?.[householdType]
    return line !== undefined && medical !== null && medical > line
      ? [{ group: 'rigidExpense', rule: 'R-039', message: `全家医疗自付 ${spokenYuan(medical)} 元，请核对有没有个人年度累计自付超过 ${spokenYuan(line)} 元` }]
      : []
  },
]
