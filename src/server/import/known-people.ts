import 'server-only'
import type { Health, HouseholdType, Labour, Registration, Relation, Residence } from '@/domain/glossary'
import type { RegisteredHousehold, RegisteredMember } from '@/domain/import/compare'
import type { HouseholdFields } from '@/domain/household/household-fields'
import type { Household, Member } from '@/server/generated/prisma/client'
import { hashesOf } from '@/server/kernel/crypto'
import type { Tx } from '@/server/kernel/db'

export type KnownHousehold = Household & { members: Member[] }

/** What the register knows of the people of some households: who holds which number now, and where. */
export interface KnownPeople {
  memberOf(idNumber: string): Member | undefined
  household(id: string): KnownHousehold | undefined
  /** Households that gave this number, by the households the reader may know of. */
  byPhone(phone: string): readonly { id: string; headName: string }[]
}

const digits = (phone: string): string => phone.replace(/[^\d]/g, '')

/** Asks for a whole batch in three statements. Names of other households are given only within `place`. */
export async function knownPeople(tx: Pick<Tx, 'member' | 'household'>, county: string, households: readonly HouseholdFields[], place: { gte: string; lte: string }): Promise<KnownPeople> {
  const numbers = households.flatMap(({ members }) => members.map(({ idNumber }) => idNumber))
  const members = await tx.member.findMany({ where: { county, idHash: { in: numbers.flatMap((number) => hashesOf('idNumber', number)) }, leftOn: null } })
  const byHash = new Map(members.map((member) => [member.idHash, member]))
  const found = await tx.household.findMany({ where: { county, id: { in: [...new Set(members.map(({ householdId }) => householdId))] } }, include: { members: { where: { leftOn: null }, orderBy: { id: 'asc' } } } })
  const byId = new Map(found.map((household) => [household.id, household]))
  const phones = households.flatMap(({ phone }) => (phone ? hashesOf('phone', digits(phone)) : []))
  const sharing = await tx.household.findMany({ where: { county, phoneHash: { in: phones }, villageCode: place }, select: { id: true, headName: true, phoneHash: true } })
  return {
    memberOf: (idNumber) => hashesOf('idNumber', idNumber).flatMap((hash) => byHash.get(hash) ?? [])[0],
    household: (id) => byId.get(id),
    byPhone: (phone) => sharing.filter(({ phoneHash }) => hashesOf('phone', digits(phone)).includes(phoneHash!)),
  }
}

export const registeredHousehold = (row: Household, phone: string | null | undefined): RegisteredHousehold => ({
  group: row.group, householdType: row.householdType as HouseholdType, address: row.address, phoneMasked: row.phoneMasked,
  samePhone: Boolean(phone && row.phoneHash && hashesOf('phone', digits(phone)).includes(row.phoneHash)),
  policyEnjoying: row.policyEnjoying, subsistenceAllowance: row.subsistenceAllowance, registration: row.registration as Registration,
})

export const registeredMember = (row: Member): RegisteredMember => ({
  id: row.id, name: row.name, relation: row.relation as Relation, labour: row.labour as Labour, willingToWork: row.willingToWork, health: row.health as Health[],
  disabilityLevel: row.disabilityLevel, disabilityCertificate: row.certificateMasked, schooling: row.schooling, medicalInsurance: row.medicalInsurance, residence: row.residence as Residence,
})
