import type { LocalDate } from '../time/local-date'
import { householdRules } from './household-rules'
import { memberRules } from './member-rules'
import type { QualityFinding } from './rule'
import { familyOf, type Family, type TypedHousehold, type TypedMember } from './subject'

/** Everything there is to say of a household with all its members; paths as in POST /households (`members.2.labour`). */
export function checkHousehold(household: TypedHousehold, today: LocalDate): QualityFinding[] {
  const family = familyOf(household, today)
  const whole = householdRules.flatMap(({ rule, level, field, says }) => found(rule, level, field, says(family)))
  return [...whole, ...family.people.flatMap((_, i) => aboutMember(family, i, `members.${i}.`))]
}

/** The same of one member alone, with the household's head for comparison where it is known; paths are its fields. */
export function checkMember(member: TypedMember, today: LocalDate, head?: TypedMember | null): QualityFinding[] {
  const others = head && member.relation !== 'head' ? [{ ...head, relation: 'head' as const }] : []
  return aboutMember(familyOf({ members: [member, ...others] }, today), 0, '')
}

const aboutMember = (family: Family, i: number, prefix: string): QualityFinding[] =>
  memberRules.flatMap(({ rule, level, field, says }) => found(rule, level, prefix + field, says(family.people[i]!, family)))

const found = (rule: string, level: QualityFinding['level'], path: string, message: string | null): QualityFinding[] => (message ? [{ rule, level, path, message }] : [])
