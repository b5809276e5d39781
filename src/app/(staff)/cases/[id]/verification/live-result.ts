import { decodeForm } from '@/domain/form/decode-form'
import { eliminationConditions, type Condition } from '@/domain/case/elimination-standard'
import type { Verification } from '@/domain/case/verification-form'
import { labelOf, type Category, type RiskType } from '@/domain/glossary'
import { membersOn } from '@/domain/household/facts'
import { categoryReasons, contradictions, suggestCategory, type CategoryFacts } from '@/domain/income/category'
import { netIncomeOf, perCapitaOf, rigidExpenseOf, type IncomeInput, type RigidExpenseInput } from '@/domain/income/per-capita'
import { yuanOf } from '@/domain/money/fen'
import type { Refusal } from '@/domain/refusal'
import type { CaseDesk } from '@/server/case/get-case-desk'
import { verificationData } from '../../form-data'

/** What the form comes to as it stands, worked out by the same functions that the server stores. Yuan. */
export interface LiveResult {
  people: number
  net: number
  perCapita: number | null
  rigid: number
  suggestion: Category | null
  reasons: string[]
  refusals: Partial<Record<Category, Refusal>>
  conditions: Condition[]
}

const amounts = <T extends object>(value: unknown, keys: readonly (keyof T)[]): T =>
  Object.fromEntries(keys.map((key) => {
    const amount = (value as Record<keyof T, unknown> | undefined)?.[key]
    return [key, typeof amount === 'number' && Number.isFinite(amount) ? amount : 0]
  })) as T

const INCOME = ['wage', 'business', 'property', 'transfer', 'businessCost'] as const
const RIGID = ['medical', 'education', 'disaster', 'accident', 'other'] as const

/** Reads the form as the server will, tolerating what is not filled in yet. */
export function liveResult(form: FormData, { facts, policy, today, household, case: view }: CaseDesk): LiveResult {
  const data = verificationData(decodeForm(form)) as Partial<Verification> & { income?: unknown; rigidExpense?: unknown }
  const visitedOn = typeof data.visitedOn === 'string' ? data.visitedOn : today
  const people = membersOn(facts, visitedOn).length
  const typed = data.income as Record<string, unknown> | undefined
  const income = amounts<IncomeInput>(data.income, INCOME)
  const rigidExpense = rigidExpenseOf(amounts<RigidExpenseInput>(data.rigidExpense, RIGID))
  const net = netIncomeOf(income)
  const perCapita = perCapitaOf(net, Math.max(people, 1))
  const risks = (data.risks ?? []).map(({ type }) => type as RiskType)
  const of: CategoryFacts = {
    policy: policy.own, householdType: household.householdType, perCapita, rigidExpense, risks,
    incomeDropped: data.incomeDropped === true, severeHardship: data.severeHardship === true,
  }
  return {
    people, net: yuanOf(net), perCapita: typed && people > 0 ? yuanOf(perCapita) : null, rigid: yuanOf(rigidExpense),
    suggestion: suggestCategory(of), reasons: categoryReasons(of),
    refusals: Object.fromEntries(policy.categories.flatMap((category) => {
      const [first] = contradictions(category, of)
      return first ? [[category, { ...first, rule: 'R-017' }]] : []
    })),
    conditions: view.kind === 'identification' ? [] : eliminationConditions(policy.rules, { data: { ...data, income } as Partial<Verification>, household: facts, policy: policy.own, today }),
  }
}

/** 「边缘易致贫户」 */
export const categoryLabel = (category: Category): string => labelOf('category', category)
