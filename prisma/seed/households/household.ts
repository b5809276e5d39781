import type { HouseholdType, RiskType, Safeguard } from '@/domain/glossary'
import type { Person } from '../people/person'

/** Yearly income of the whole household in 分. */
export interface Income {
  wage: number
  business: number
  property: number
  transfer: number
  businessCost: number
}
/** Yearly rigid expense of the whole household in 分, by cause. */
export interface RigidExpense {
  medical: number
  education: number
  disaster: number
  accident: number
  other: number
}
export type Safeguards = Record<Safeguard, boolean>

/** A household of the demo county before any act was done for it. The head stands first among the members. */
export interface DemoHousehold {
  id: string
  code: string
  sequence: number
  townshipCode: string
  villageCode: string
  group: string
  householdType: HouseholdType
  policyEnjoying: boolean | null
  members: Person[]
  address: string
  phone: string | null
  subsistenceAllowance: boolean
  dispersedSupport: boolean
  income: Income
  lastYearIncome: Income
  rigidExpense: RigidExpense
  safeguards: Safeguards
  risks: RiskType[]
}

export const headOf = (household: DemoHousehold): Person => household.members[0]!

/** Net income of a year in 分, not yet divided. */
export const netIncome = (income: Income): number => income.wage + income.business + income.property + income.transfer - income.businessCost

/** Net income per member in 分. */
export const perCapitaOf = (household: DemoHousehold, income = household.income): number => Math.round(netIncome(income) / household.members.length)

export const rigidTotal = (expense: RigidExpense): number => expense.medical + expense.education + expense.disaster + expense.accident + expense.other

/** 整户无劳动力: nobody in the household is able to work. */
export const hasNoLabour = (household: DemoHousehold): boolean => household.members.every((member) => member.labour === 'lost' || member.labour === 'none')

export const ALL_MET: Safeguards = { food: true, clothing: true, education: true, medical: true, housing: true, water: true }
