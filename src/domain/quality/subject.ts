import type { Health, HouseholdType, Labour, Relation } from '../glossary'
import { ageOn } from '../member/age'
import { readDisabilityCertificate, type DisabilityCertificate } from '../member/disability-certificate'
import { readIdentityNumber, type Sex } from '../member/identity-number'
import type { LocalDate } from '../time/local-date'

/** A member as far as it is typed: anything may still be missing. */
export interface TypedMember {
  name?: string | null
  idNumber?: string | null
  /** Only where a table brings them beside the identity number. */
  sex?: Sex | null
  birth?: LocalDate | null
  relation?: Relation | null
  labour?: Labour | null
  health?: readonly Health[] | null
  disabilityLevel?: number | null
  disabilityCertificate?: string | null
  schooling?: string | null
  medicalInsurance?: boolean | null
}

/** A household as far as it is typed. */
export interface TypedHousehold {
  phone?: string | null
  householdType?: HouseholdType | null
  members: readonly TypedMember[]
}

/** A member with what its numbers say. */
export interface Person extends TypedMember {
  number: { birth: LocalDate; sex: Sex; number: string } | null
  /** Full years today; null without a readable identity number. */
  age: number | null
  certificate: DisabilityCertificate | null
  has(health: Health): boolean
}

export interface Family {
  phone: string
  householdType: HouseholdType | null
  people: readonly Person[]
  head: Person | null
  today: LocalDate
}

/** What the rules look at: every number read once. */
export function familyOf({ phone, householdType, members }: TypedHousehold, today: LocalDate): Family {
  const people = members.map((member) => personOf(member, today))
  return { phone: phone?.trim() ?? '', householdType: householdType ?? null, people, head: people.find(({ relation }) => relation === 'head') ?? null, today }
}

function personOf(member: TypedMember, today: LocalDate): Person {
  const reading = member.idNumber ? readIdentityNumber(member.idNumber, today) : null
  const certificate = member.disabilityCertificate ? readDisabilityCertificate(member.disabilityCertificate, today) : null
  const number = reading?.ok ? reading.value : null
  // where the number is masked or missing, birth and sex of the register do
  const known = number ?? (member.birth && member.sex ? { birth: member.birth, sex: member.sex, number: '' } : null)
  return {
    ...member, number: known, age: known && ageOn(known.birth, today), certificate: certificate?.ok ? certificate.value : null,
    has: (health) => member.health?.includes(health) ?? false,
  }
}
