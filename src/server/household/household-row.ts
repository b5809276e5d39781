import 'server-only'
import type { HouseholdFields } from '@/domain/household/household-fields'
import { isAble } from '@/domain/household/facts'
import { headOf } from '@/domain/member/roster'
import type { LocalDate } from '@/domain/time/local-date'
import type { Prisma } from '@/server/generated/prisma/client'
import { initialsOf } from '@/server/member/name-initials'
import { phoneColumns } from './phone-columns'

interface Place {
  county: string
  /** Its number in the village's register. */
  sequence: number
  at: Date
}

/** A new row of the register of households; its code is the village's code and its number. */
export function householdRow(id: string, { villageCode, members, ...fields }: HouseholdFields, { county, sequence, at }: Place) {
  const head = headOf(members)
  const { group = '', householdType, address, phone, policyEnjoying, subsistenceAllowance = false, registration = 'rural' } = fields
  return {
    county, id, code: `${villageCode}${String(sequence).padStart(4, '0')}`, sequence, villageCode, townshipCode: `${villageCode.slice(0, 9)}000`, group, householdType, address: address || null,
    ...phoneColumns(phone), policyEnjoying: policyEnjoying ?? null, subsistenceAllowance, registration, headName: head.name, headInitials: initialsOf(head.name),
    memberCount: members.length, noLabour: !members.some(isAble), createdAt: at,
  } satisfies Prisma.HouseholdUncheckedCreateInput
}

/** The facts of a household that are kept as periods, as they begin with its registration. */
export const firstFacts = (subjectId: string, { group = '', address, householdType }: Pick<HouseholdFields, 'group' | 'address' | 'householdType'>, from: LocalDate) => [
  { subjectId, from, fact: 'group' as const, value: { group } },
  { subjectId, from, fact: 'address' as const, value: { address: address || null } },
  { subjectId, from, fact: 'householdType' as const, value: { householdType } },
  { subjectId, from, fact: 'monitoringStatus' as const, value: { status: 'none', category: null } },
]
