import { labelOf } from '../glossary'
import { yuanOf } from '../money/fen'
import type { ExpensePart, HouseholdPaper, IncomePart, SafeguardsPart } from './data/household'
import { risksInWords } from './sections'
import { listed } from './words'

// What the visit of the case found; where there was none, what the register knows last.

export function incomeOf({ case: own, household }: HouseholdPaper): IncomePart | null {
  const { verification: visit, assessment } = own ?? {}
  if (!visit || !assessment) return household?.income ?? null
  return { ...assessment.period, ...visit.income, members: assessment.memberCount, perCapita: yuanOf(assessment.perCapitaNetIncome) }
}

export function expenseOf({ case: own, household }: HouseholdPaper): ExpensePart | null {
  const { verification: visit, assessment } = own ?? {}
  return visit && assessment ? { ...assessment.period, ...visit.rigidExpense } : (household?.expense ?? null)
}

export const metOf = ({ case: own, household }: HouseholdPaper): SafeguardsPart['met'] | null => own?.verification?.safeguards ?? household?.safeguards?.met ?? null

/** The risks that the visit of an identification found; else those of the register that are not settled, or of an elimination all. */
export function riskWords({ case: own, household }: HouseholdPaper): string {
  const found = own?.kind === 'identification' ? own.assessment?.risks.map(({ type, note }) => ({ label: labelOf('riskType', type), note: note ?? '' })) : undefined
  return risksInWords(found ?? household?.risks.filter(({ settledOn }) => own?.kind === 'elimination' || !settledOn) ?? [])
}

/** Who visited, with what they are: 「甲（乡镇干部）、乙（村干部）」. */
export const visitorWords = ({ case: own }: HouseholdPaper): string => listed(own?.verification?.visitors.map(({ name, capacity }) => `${name}（${labelOf('visitorCapacity', capacity)}）`) ?? [])

/** The category that was found, else the one of the register. */
export const categoryWords = ({ case: own, household }: HouseholdPaper): string => (own?.assessment?.category ? labelOf('category', own.assessment.category) : (household?.category ?? ''))
