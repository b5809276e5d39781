import { labelOf, type Health, type HouseholdType, type Labour, type Registration, type Relation, type Residence } from '../glossary'
import type { HouseholdFields } from '../household/household-fields'
import { fieldLabel } from '../field-labels'
import type { MemberFields } from '../member/member-fields'
import { maskCertificate, maskPhone } from '../member/masking'

/** A current member as the register has it. */
export interface RegisteredMember {
  id: string
  name: string
  relation: Relation
  labour: Labour
  willingToWork: boolean | null
  health: readonly Health[]
  disabilityLevel: number | null
  disabilityCertificate: string | null
  schooling: string | null
  medicalInsurance: boolean
  residence: Residence
}

/** A household as the register has it; numbers that are secrets come masked. */
export interface RegisteredHousehold {
  group: string
  householdType: HouseholdType
  address: string | null
  phoneMasked: string | null
  /** Whether the telephone of the file is the one on record. */
  samePhone: boolean
  policyEnjoying: boolean | null
  subsistenceAllowance: boolean
  registration: Registration
}

/** What a table would change: shown before it is done. */
export interface Change {
  /** 「余某海」, 「本户」 */
  who: string
  /** 「劳动能力」 */
  what: string
  from: string
  to: string
}

const HOUSEHOLD = ['group', 'householdType', 'address', 'policyEnjoying', 'subsistenceAllowance', 'registration'] as const
const MEMBER = ['name', 'relation', 'labour', 'willingToWork', 'health', 'disabilityLevel', 'schooling', 'medicalInsurance', 'residence'] as const

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(Array.isArray(a) ? [...a].sort() : a) === JSON.stringify(Array.isArray(b) ? [...b].sort() : b)

/** The fields in which the file differs; what the file leaves empty changes nothing. */
export function householdDifference(file: HouseholdFields, now: RegisteredHousehold): { set: Partial<HouseholdFields>; changes: Change[] } {
  const keys = HOUSEHOLD.filter((key) => given(file[key]) && !sameValue(file[key], now[key]))
  const changes = keys.map((key) => change('本户', key, now[key], file[key]))
  const set = Object.fromEntries(keys.map((key) => [key, file[key]])) as Partial<HouseholdFields>
  if (!file.phone || now.samePhone) return { set, changes }
  return { set: { ...set, phone: file.phone }, changes: [...changes, { who: '本户', what: fieldLabel('phone'), from: now.phoneMasked ?? '', to: maskPhone(file.phone) }] }
}

/** The same of a member; the head stays the head. */
export function memberDifference(file: MemberFields, now: RegisteredMember): { set: Partial<MemberFields>; changes: Change[] } {
  const keys = MEMBER.filter((key) => given(file[key]) && !sameValue(file[key], now[key]))
  const changes = keys.map((key) => change(now.name, key, now[key], file[key]))
  const set = Object.fromEntries(keys.map((key) => [key, file[key]])) as Partial<MemberFields>
  const certificate = file.disabilityCertificate ? maskCertificate(file.disabilityCertificate) : null
  if (!certificate || certificate === now.disabilityCertificate) return { set, changes }
  return { set: { ...set, disabilityCertificate: file.disabilityCertificate }, changes: [...changes, { who: now.name, what: fieldLabel('disabilityCertificate'), from: now.disabilityCertificate ?? '', to: certificate }] }
}

const given = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

const change = (who: string, key: string, from: unknown, to: unknown): Change => ({ who, what: fieldLabel(key), from: spoken(key, from), to: spoken(key, to) })

function spoken(key: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  switch (key) {
    case 'householdType':
      return labelOf('householdType', value as HouseholdType)
    case 'registration':
      return labelOf('registration', value as Registration)
    case 'relation':
      return labelOf('relation', value as Relation)
    case 'labour':
      return labelOf('labour', value as Labour)
    case 'residence':
      return labelOf('residence', value as Residence)
    case 'health':
      return (value as Health[]).map((one) => labelOf('health', one)).join('、')
    default:
      return String(value)
  }
}
