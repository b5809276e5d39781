import { FAMILY_SHAPES, seatsOf, type FamilyShape } from '../people/composition'
import type { IdentityNumbers } from '../people/identity-numbers'
import { SURNAMES } from '../people/names'
import { personIn } from '../people/person'
import type { Random } from '../random'
import { ALL_MET, hasNoLabour, type DemoHousehold } from './household'
import { supportedTo, usualExpense, usualIncome, yearBefore } from './incomes'

/** Where a household stands and what its numbers are drawn from. */
export interface HouseholdPlace {
  villageCode: string
  townshipCode: string
  villageName: string
  group: string
  sequence: number
  clans: readonly string[]
}
export interface Supply {
  random: Random
  numbers: IdentityNumbers
  today: string
  /** Public ids, in the order in which things come into being. */
  nextId: () => string
}

/** Nobody falls under this without a misfortune of their own, in 分 per head: a little over every line in force. */
const USUAL_FLOOR = 840_000

/** One household with members, incomes and safeguards; `shape` and `size` may be asked for. */
export function makeHousehold(supply: Supply, place: HouseholdPlace, wish: { shape?: FamilyShape; surname?: string; size?: number } = {}): DemoHousehold {
  const { random } = supply
  const id = supply.nextId()
  const shape = wish.shape ?? random.weighted(FAMILY_SHAPES)
  const surname = wish.surname ?? (random.chance(0.45) ? random.pick(place.clans) : random.weighted(SURNAMES))
  const seats = wish.size === undefined ? seatsOf(random, shape) : seatsOfSize(random, wish.size)
  const family = { ...supply, surname, couple: seats.some((seat) => seat.relation === 'spouse') }
  const members = seats.map((seat) => personIn(seat, family))
  const householdType = random.chance(0.21) ? 'outOfPoverty' : 'ordinary'
  const alone = members.length === 1
  const dispersedSupport = alone && random.chance(0.3)
  const noLabour = members.every((member) => member.labour === 'lost' || member.labour === 'none')
  const subsistenceAllowance = !dispersedSupport && random.chance(noLabour ? 0.35 : householdType === 'outOfPoverty' ? 0.1 : 0.025)
  const income = supportedTo(random, usualIncome(random, members, subsistenceAllowance || dispersedSupport), members.length, random.chance(0.06) ? 520_000 : USUAL_FLOOR)
  const household: DemoHousehold = {
    id,
    code: `${place.villageCode}${String(place.sequence).padStart(4, '0')}`,
    sequence: place.sequence,
    townshipCode: place.townshipCode,
    villageCode: place.villageCode,
    group: place.group,
    householdType,
    policyEnjoying: householdType === 'outOfPoverty' ? random.chance(0.8) : null,
    members,
    address: `${place.villageName}${place.group}${random.int(1, 99)}号`,
    phone: random.chance(0.93) ? `1${random.pick(['30', '35', '36', '38', '50', '52', '58', '77', '82', '87', '88', '98'])}0000${String(random.int(0, 9999)).padStart(4, '0')}` : null,
    subsistenceAllowance,
    dispersedSupport,
    income,
    lastYearIncome: yearBefore(random, income),
    rigidExpense: usualExpense(random, members),
    safeguards: { ...ALL_MET, medical: members.every((member) => member.medicalInsurance), housing: random.chance(0.997), water: random.chance(0.997) },
    risks: [],
  }
  return hasNoLabour(household) ? household : { ...household, dispersedSupport: false }
}

/** Seats of a family of exactly this many people: the first drawn shape that has them. */
function seatsOfSize(random: Random, size: number): ReturnType<typeof seatsOf> {
  for (;;) {
    const seats = seatsOf(random, random.weighted(FAMILY_SHAPES))
    if (seats.length === size) return seats
  }
}
