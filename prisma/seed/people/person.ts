import type { Health, Labour, Relation } from '@/domain/glossary'
import type { Sex } from '@/domain/member/identity-number'
import { addDays } from '@/domain/time/local-date'
import type { Random } from '../random'
import type { Seat } from './composition'
import type { IdentityNumbers } from './identity-numbers'
import { givenName, surname } from './names'

/** One member of a household, as the register holds it. */
export interface Person {
  id: string
  name: string
  relation: Relation
  sex: Sex
  birth: string
  age: number
  idNumber: string
  labour: Labour
  willingToWork: boolean | null
  health: Health[]
  disabilityLevel: number | null
  schooling: string | null
  medicalInsurance: boolean
}

/** What the members of one family share while their seats are filled. */
export interface Family {
  /** Handed down by the fathers; women who married in bring their own. */
  surname: string
  /** Whether the head lives with a spouse: a woman at the head then married in. */
  couple: boolean
  today: string
  random: Random
  numbers: IdentityNumbers
  nextId: () => string
}

/** Fills one seat: name, birthday, number, schooling, health and what the person can work. */
export function personIn(seat: Seat, family: Family): Person {
  const { random, today } = family
  const birth = birthdayOf(random, seat.age, today)
  const partner = seat.relation === 'spouse' || (seat.relation === 'head' && family.couple)
  const marriedIn = seat.relation === 'mother' || seat.relation === 'daughterInLaw' || (partner && seat.sex === 'female')
  const ownName = marriedIn ? surname(random) : family.surname
  const schooling = schoolingOf(random, seat.age)
  const { health, disabilityLevel } = healthOf(random, seat.age)
  const person: Person = {
    id: family.nextId(),
    name: ownName + givenName(random, seat.sex, Number(birth.slice(0, 4))),
    relation: seat.relation,
    sex: seat.sex,
    birth,
    age: seat.age,
    idNumber: family.numbers.next(random, birth, seat.sex),
    labour: 'none',
    willingToWork: null,
    health,
    disabilityLevel,
    schooling,
    medicalInsurance: random.chance(0.993),
  }
  return withLabour(random, person)
}

/** A birthday that makes somebody `age` full years old today. */
function birthdayOf(random: Random, age: number, today: string): string {
  const year = Number(today.slice(0, 4)) - age
  const thisYear = `${year}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`
  return addDays(thisYear, -random.int(0, 360))
}

function schoolingOf(random: Random, age: number): string | null {
  if (age < 6) return age >= 3 ? '学前' : null
  if (age < 12) return '小学'
  if (age < 15) return '初中'
  if (age < 18) return random.chance(0.55) ? '高中' : '中职'
  if (age < 22 && random.chance(0.5)) return random.chance(0.6) ? '大专' : '本科'
  return null
}

function healthOf(random: Random, age: number): { health: Health[]; disabilityLevel: number | null } {
  const health: Health[] = []
  if (random.chance(age >= 60 ? 0.3 : age >= 40 ? 0.08 : 0.01)) health.push('chronic')
  if (random.chance(age >= 60 ? 0.025 : 0.006)) health.push('severe')
  const disabilityLevel = random.chance(age >= 60 ? 0.035 : 0.014) ? random.weighted([[1, 15], [2, 30], [3, 30], [4, 25]] as const) : null
  if (disabilityLevel) health.push('disabled')
  return { health: health.length > 0 ? health : ['healthy'], disabilityLevel }
}

/** What somebody of this age, health and schooling can work; pupils and children cannot. */
export function withLabour(random: Random, person: Person): Person {
  const labour = ((): Labour => {
    const atSchool = person.schooling !== null
    if (person.age < 16 || atSchool) return 'none'
    if (person.disabilityLevel !== null && person.disabilityLevel <= 2) return 'lost'
    if (person.age >= 70) return random.chance(0.75) ? 'lost' : 'weak'
    if (person.health.includes('severe')) return random.chance(0.6) ? 'lost' : 'weak'
    if (person.disabilityLevel !== null) return 'weak'
    if (person.age >= 60) return random.weighted([['weak', 60], ['ordinary', 30], ['lost', 10]] as const)
    if (person.health.includes('chronic')) return random.chance(0.5) ? 'weak' : 'ordinary'
    return random.chance(0.14) ? 'skilled' : 'ordinary'
  })()
  const able = labour === 'ordinary' || labour === 'skilled' || labour === 'weak'
  return { ...person, labour, willingToWork: able ? random.chance(0.96) : null }
}
