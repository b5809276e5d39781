import type { RiskType } from '@/domain/glossary'
import type { Person } from '../people/person'
import type { Random } from '../random'
import type { DemoHousehold } from './household'
import { ALL_MET, hasNoLabour, netIncome } from './household'

/** Risks and their share among monitored households, as counties report them. */
export const RISK_SHARES: readonly (readonly [RiskType, number])[] = [
  ['illness', 46], ['disability', 16], ['unstableEmployment', 10], ['labourShortage', 9], ['schooling', 7], ['accident', 6], ['industryFailure', 3], ['naturalDisaster', 2], ['housing', 1],
]

const YUAN = 100
const round = (amount: number): number => Math.max(0, Math.round(amount / 1000) * 1000)

/**
 * The misfortune behind a risk: members fall ill, work is lost, a house is unsafe; income falls with it.
 * Returns a new household whose net income per head is about `perCapita` 分.
 */
export function struckBy(random: Random, household: DemoHousehold, risk: RiskType, perCapita: number): DemoHousehold {
  const members = household.members.map((member) => ({ ...member, health: [...member.health] }))
  const expense = { ...household.rigidExpense }
  const safeguards = { ...household.safeguards }
  const adult = members.find((member) => member.age >= 25 && member.age < 65) ?? members[0]!
  switch (risk) {
    case 'illness':
      adult.health = ['severe']
      setLabour(adult, random.chance(0.6) ? 'lost' : 'weak')
      expense.medical += random.int(1_200, 4_200) * 10 * YUAN
      break
    case 'disability':
      adult.disabilityLevel = random.int(1, 3)
      adult.health = ['disabled']
      setLabour(adult, adult.disabilityLevel <= 2 ? 'lost' : 'weak')
      expense.medical += random.int(100, 600) * 10 * YUAN
      break
    case 'labourShortage':
      for (const member of members) if (member.labour !== 'none' && (member.age >= 55 || member === adult)) setLabour(member, 'weak')
      break
    case 'schooling':
      expense.education += random.int(800, 1_800) * 10 * YUAN
      break
    case 'accident':
      adult.health = ['chronic']
      setLabour(adult, 'weak')
      expense.accident += random.int(1_000, 3_600) * 10 * YUAN
      break
    case 'naturalDisaster':
      expense.disaster += random.int(600, 2_400) * 10 * YUAN
      break
    case 'housing':
      safeguards.housing = false
      break
    case 'drinkingWater':
      safeguards.water = false
      break
    default:
      break
  }
  const before = netIncome(household.income)
  const share = before > 0 ? (perCapita * members.length) / before : 1
  const income = {
    wage: round(household.income.wage * share),
    business: round(household.income.business * share),
    property: household.income.property,
    transfer: household.income.transfer,
    businessCost: round(household.income.businessCost * share),
  }
  const gap = perCapita * members.length - netIncome(income)
  income.transfer = round(income.transfer + gap)
  if (netIncome(income) > perCapita * members.length + 1000) income.wage = round(income.wage - (netIncome(income) - perCapita * members.length))
  const struck: DemoHousehold = { ...household, members, rigidExpense: expense, safeguards, income, lastYearIncome: household.income, risks: [risk] }
  // who is hurt loses the work too; who has nobody left to work lacks labour
  if (risk === 'accident') return { ...struck, risks: [risk, 'unstableEmployment'] }
  return risk !== 'labourShortage' && hasNoLabour(struck) && random.chance(0.4) ? { ...struck, risks: [risk, 'labourShortage'] } : struck
}

function setLabour(member: Person, labour: Person['labour']): void {
  member.labour = labour
  member.willingToWork = labour === 'weak' ? true : null
}

/** The household after help has worked: income well above the line again, nobody without any labour left who can be brought back. */
export function recovered(random: Random, household: DemoHousehold, perCapita: number): DemoHousehold {
  const members = household.members.map((member) => ({ ...member, medicalInsurance: true }))
  const adult = members.find((member) => member.age >= 18 && member.age < 70 && member.schooling === null) ?? members[0]!
  if (members.every((member) => member.labour === 'lost' || member.labour === 'none')) setLabour(adult, 'weak')
  const gap = perCapita * members.length - netIncome(household.income)
  const income = { ...household.income, wage: household.income.wage + round(gap * 0.8), transfer: household.income.transfer + round(gap * 0.2) }
  return { ...household, members, income, lastYearIncome: household.income, rigidExpense: { medical: random.int(20, 90) * 1_000, education: 0, disaster: 0, accident: 0, other: 0 }, safeguards: ALL_MET, risks: [] }
}
