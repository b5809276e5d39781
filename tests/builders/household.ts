import type { HouseholdType } from '@/domain/glossary'
import type { Person } from '../../prisma/seed/people/person'
import { IdentityNumbers } from '../../prisma/seed/people/identity-numbers'
import { makeHousehold, type Supply } from '../../prisma/seed/households/make-household'
import type { DemoHousehold } from '../../prisma/seed/households/household'
import { DEMO_PLACES } from '../../prisma/seed/households/villages'
import { randomOf } from '../../prisma/seed/random'

/** The day on which tests live unless they say otherwise. */
export const BUILDER_DAY = '2026-05-18'

const numbers = new IdentityNumbers()
let built = 0

interface Wish {
  villageCode: string
  group: string
  size: number
  householdType: HouseholdType
  subsistenceAllowance: boolean
  today: string
  change: (member: Person, i: number) => Person
}

/** A household to be built, by words: `aHousehold().inVillage('341524204201').withMembers(3).build()`. Never twice the same people. */
export class HouseholdBuilder {
  constructor(private readonly wish: Wish) {}

  private with(change: Partial<Wish>): HouseholdBuilder {
    return new HouseholdBuilder({ ...this.wish, ...change })
  }
  inVillage(villageCode: string, group = '上塆组'): HouseholdBuilder {
    return this.with({ villageCode, group })
  }
  withMembers(size: number): HouseholdBuilder {
    return this.with({ size })
  }
  outOfPoverty(): HouseholdBuilder {
    return this.with({ householdType: 'outOfPoverty' })
  }
  onSubsistenceAllowance(): HouseholdBuilder {
    return this.with({ subsistenceAllowance: true })
  }
  /** 整户无劳动力 */
  withoutLabour(): HouseholdBuilder {
    return this.with({ change: (member) => ({ ...member, labour: 'lost', willingToWork: null }) })
  }
  /** Everybody can work, whatever the age. */
  ableToWork(): HouseholdBuilder {
    return this.with({ change: (member) => ({ ...member, labour: 'ordinary', willingToWork: true }) })
  }
  /** The day on which the household lives: ages and birthdays follow it. */
  on(today: string): HouseholdBuilder {
    return this.with({ today })
  }

  /** The household as the demo county would hold it. */
  build(): DemoHousehold {
    const { villageCode, group, size, householdType, subsistenceAllowance, today, change } = this.wish
    const n = ++built
    let ids = 0
    const nextId = () => `${villageCode.slice(0, 6)}-019d0000-${String(n).padStart(4, '0')}-7000-8000-${String(++ids).padStart(12, '0')}`
    const supply: Supply = { random: randomOf(`builder/${n}`), numbers, today, nextId }
    const household = makeHousehold(supply, { villageCode, townshipCode: `${villageCode.slice(0, 9)}000`, villageName: '兴田村', group, sequence: n, clans: ['余', '汪', '胡'] }, { size })
    const members = household.members.map((member) => ({ ...member, labour: member.schooling === null && member.age >= 16 && member.age < 60 ? ('ordinary' as const) : member.labour, willingToWork: true }))
    return { ...household, householdType, policyEnjoying: householdType === 'outOfPoverty' ? true : null, subsistenceAllowance, dispersedSupport: false, members: members.map(change) }
  }

  /** The body of `POST /households` that would register it. */
  toRequest(): Record<string, unknown> {
    return requestOf(this.build())
  }
}

/** One ordinary household of 兴田村 with three members who can work, unless asked for otherwise. */
export function aHousehold(): HouseholdBuilder {
  return new HouseholdBuilder({ villageCode: DEMO_PLACES.village, group: '上塆组', size: 3, householdType: 'ordinary', subsistenceAllowance: false, today: BUILDER_DAY, change: (member) => member })
}

/** A built household as the body of `POST /households`. */
export function requestOf(household: DemoHousehold): Record<string, unknown> {
  return {
    villageCode: household.villageCode,
    group: household.group,
    householdType: household.householdType,
    address: household.address,
    ...(household.phone ? { phone: household.phone } : {}),
    ...(household.policyEnjoying === null ? {} : { policyEnjoying: household.policyEnjoying }),
    subsistenceAllowance: household.subsistenceAllowance,
    members: household.members.map((member) => ({
      name: member.name,
      idNumber: member.idNumber,
      relation: member.relation,
      labour: member.labour,
      ...(member.willingToWork === null ? {} : { willingToWork: member.willingToWork }),
      health: member.health,
      ...(member.disabilityLevel === null ? {} : { disabilityLevel: member.disabilityLevel }),
      ...(member.schooling === null ? {} : { schooling: member.schooling }),
      medicalInsurance: member.medicalInsurance,
    })),
  }
}
