import { countedOn } from '../household/facts'
import { categoryReasons, suggestCategory, type CategoryFacts } from '../income/category'
import { incomePeriodOf, netIncomeOf, perCapitaOf, rigidExpenseOf } from '../income/per-capita'
import { fenOf, type Fen } from '../money/fen'
import type { Assessment, CaseState, EngineContext } from './state'
import type { Verification } from './verification-form'

/** A verification in numbers; amounts in 分. */
export interface Worked {
  people: number
  netIncome: Fen
  perCapita: Fen
  /** The largest gross income, cost or expense for one head. */
  largestPerHead: Fen
  facts: CategoryFacts
}

/** Works a verification out against the household on the day of the visit. A household without members counts as one, and is refused. */
export function work(data: Verification, { household, policy }: Pick<EngineContext, 'household' | 'policy'>): Worked {
  const people = countedOn(household, data.visitedOn, policy.policy.memberRule).length
  const divisor = Math.max(people, 1)
  const netIncome = netIncomeOf(data.income)
  const perCapita = perCapitaOf(netIncome, divisor)
  const rigidExpense = rigidExpenseOf(data.rigidExpense)
  const cost = fenOf(data.income.businessCost)
  return {
    people, netIncome, perCapita,
    largestPerHead: Math.max(netIncome + cost, cost, rigidExpense) / divisor,
    facts: {
      policy: policy.policy, householdType: household.householdType, perCapita, rigidExpense,
      incomeDropped: data.incomeDropped === true, severeHardship: data.severeHardship === true, risks: data.risks.map(({ type }) => type),
    },
  }
}

/** What is kept of a verification: figures, line and period used, suggestion and decision. */
export function assess(data: Verification, state: Pick<CaseState, 'kind' | 'openedOn'>, cx: Pick<EngineContext, 'household' | 'policy'>): Assessment {
  const { people, netIncome, perCapita, facts } = work(data, cx)
  const suggested = suggestCategory(facts)
  const { policy } = cx.policy
  return {
    on: data.visitedOn, memberCount: people, netIncome, perCapitaNetIncome: perCapita, threshold: policy.threshold.amount,
    period: incomePeriodOf(policy.incomePeriod, state.openedOn),
    suggestedCategory: suggested, category: state.kind === 'identification' ? (data.category ?? suggested) : cx.household.category,
    risks: data.risks, reasons: categoryReasons(facts),
  }
}
