import type { Person } from '../people/person'
import type { Random } from '../random'
import type { Income, RigidExpense } from './household'

const YUAN = 100
/** Whole tens of yuan between two bounds, in 分. */
const between = (random: Random, low: number, high: number): number => Math.round(random.int(low, high) / 10) * 10 * YUAN

/** What one member brings home in a year, by what the member can work. */
function earnings(random: Random, member: Person): { wage: number; business: number } {
  switch (member.labour) {
    case 'skilled':
      return { wage: between(random, 42_000, 72_000), business: 0 }
    case 'ordinary':
      return random.chance(0.72) ? { wage: between(random, 22_000, 46_000), business: 0 } : { wage: between(random, 4_000, 12_000), business: between(random, 12_000, 30_000) }
    case 'weak':
      return { wage: random.chance(0.4) ? between(random, 3_000, 9_600) : 0, business: between(random, 1_500, 6_000) }
    default:
      return { wage: 0, business: 0 }
  }
}

/** A usual year of a household that no misfortune has met. */
export function usualIncome(random: Random, members: readonly Person[], subsistenceAllowance: boolean): Income {
  const income: Income = { wage: 0, business: 0, property: 0, transfer: 0, businessCost: 0 }
  for (const member of members) {
    const { wage, business } = earnings(random, member)
    income.wage += wage
    income.business += business
    if (member.age >= 60) income.transfer += between(random, 1_920, 2_760) // 城乡居民基础养老金
    if (member.disabilityLevel !== null && member.disabilityLevel <= 2) income.transfer += 1_620 * YUAN // 残疾人两项补贴
    if (subsistenceAllowance) income.transfer += between(random, 3_600, 6_240)
  }
  income.transfer += between(random, 240, 900) // 耕地地力保护补贴等
  if (random.chance(0.45)) income.property = between(random, 200, 1_800)
  income.businessCost = Math.round((income.business * random.int(25, 42)) / 100 / 1000) * 1000
  return income
}

/** Adds what children living elsewhere give, so that the net income per head reaches at least `floor` 分. */
export function supportedTo(random: Random, income: Income, members: number, floor: number): Income {
  const missing = floor * members - (income.wage + income.business + income.property + income.transfer - income.businessCost)
  if (missing <= 0) return income
  return { ...income, transfer: income.transfer + Math.ceil((missing + between(random, 400, 4_000) * members) / 1000) * 1000 }
}

/** The same household a year before: a few per cent less. */
export function yearBefore(random: Random, income: Income): Income {
  const share = random.int(88, 98) / 100
  const scaled = (amount: number) => Math.round((amount * share) / 1000) * 1000
  return { wage: scaled(income.wage), business: scaled(income.business), property: income.property, transfer: scaled(income.transfer), businessCost: scaled(income.businessCost) }
}

/** Rigid expense of a usual year: medicines and school, nothing that endangers a household. */
export function usualExpense(random: Random, members: readonly Person[]): RigidExpense {
  const expense: RigidExpense = { medical: 0, education: 0, disaster: 0, accident: 0, other: 0 }
  for (const member of members) {
    if (member.health.includes('chronic')) expense.medical += between(random, 600, 2_400)
    if (member.health.includes('severe')) expense.medical += between(random, 3_000, 9_000)
    if (member.schooling === '高中' || member.schooling === '中职') expense.education += between(random, 2_000, 4_500)
    if (member.schooling === '大专' || member.schooling === '本科') expense.education += between(random, 9_000, 15_000)
  }
  return expense
}
