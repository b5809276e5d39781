import type { Relation } from '@/domain/glossary'
import type { Sex } from '@/domain/member/identity-number'
import type { Random } from '../random'

/** One place in a family before it has a name. */
export interface Seat {
  relation: Relation
  sex: Sex
  age: number
}
export type FamilyShape = 'aloneOld' | 'coupleOld' | 'single' | 'couple' | 'parents' | 'threeGenerations' | 'oldHead' | 'grandchildren' | 'loneParent'

/** Shapes of rural families and their shares, per hundred. */
export const FAMILY_SHAPES: readonly (readonly [FamilyShape, number])[] = [
  ['aloneOld', 6], ['coupleOld', 11], ['single', 3], ['couple', 7], ['parents', 28], ['threeGenerations', 22], ['oldHead', 14], ['grandchildren', 4], ['loneParent', 5],
]

const sexOf = (random: Random): Sex => (random.chance(0.53) ? 'male' : 'female')
const headSex = (random: Random): Sex => (random.chance(0.88) ? 'male' : 'female')

/** The seats of one family of this shape, the head first. */
export function seatsOf(random: Random, shape: FamilyShape): Seat[] {
  const seats: Seat[] = []
  const sit = (relation: Relation, sex: Sex, age: number) => seats.push({ relation, sex, age: Math.max(0, Math.min(96, age)) })
  const head = (low: number, high: number, sex = headSex(random)) => sit('head', sex, random.int(low, high))
  const spouse = () => sit('spouse', seats[0]!.sex === 'male' ? 'female' : 'male', seats[0]!.age + random.int(-5, 2))
  const children = (count: number, parentAge: number) => {
    let age = Math.min(24, parentAge - random.int(22, 28))
    for (let i = 0; i < count && age >= 0; i++, age -= random.int(2, 6)) {
      const sex = sexOf(random)
      sit(sex === 'male' ? 'son' : 'daughter', sex, age)
    }
  }
  const grandchildren = (count: number, parentAge: number) => {
    for (let i = 0; i < count; i++) sit('grandchild', sexOf(random), Math.max(0, parentAge - random.int(23, 29) - i * 3))
  }
  const someChildren = () => random.weighted([[1, 36], [2, 50], [3, 12], [4, 2]] as const)

  switch (shape) {
    case 'aloneOld':
      head(64, 90, random.chance(0.5) ? 'male' : 'female')
      break
    case 'coupleOld':
      head(61, 84, 'male')
      spouse()
      break
    case 'single':
      head(30, 60, 'male')
      break
    case 'couple':
      head(40, 62, 'male')
      spouse()
      break
    case 'parents':
      head(29, 52)
      spouse()
      children(someChildren(), seats[0]!.age)
      break
    case 'threeGenerations': {
      head(33, 54)
      spouse()
      children(someChildren(), seats[0]!.age)
      if (random.chance(0.6)) sit('father', 'male', seats[0]!.age + random.int(22, 30))
      if (random.chance(0.8) || seats.every((seat) => seat.relation !== 'father')) sit('mother', 'female', seats[0]!.age + random.int(20, 28))
      break
    }
    case 'oldHead': {
      head(56, 74, 'male')
      if (random.chance(0.85)) spouse()
      const son = seats[0]!.age - random.int(23, 29)
      sit('son', 'male', son)
      if (random.chance(0.8)) sit('daughterInLaw', 'female', son + random.int(-4, 2))
      grandchildren(random.int(1, 2), son)
      break
    }
    case 'grandchildren':
      head(57, 73, random.chance(0.75) ? 'male' : 'female')
      if (random.chance(0.75)) spouse()
      grandchildren(random.int(1, 2), seats[0]!.age - random.int(23, 27))
      break
    case 'loneParent':
      head(33, 52, random.chance(0.6) ? 'male' : 'female')
      children(random.int(1, 2), seats[0]!.age)
      if (random.chance(0.4)) sit('mother', 'female', seats[0]!.age + random.int(20, 28))
      break
  }
  return seats
}
