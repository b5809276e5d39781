import { decodeForm } from '@/domain/form/decode-form'
import { eliminationConditions, type Condition } from '@/domain/case/elimination-standard'
import type { Verification } from '@/domain/case/verification-form'
import { labelOf, type Category, type RiskType } from '@/domain/glossary'
import { countedOn } from '@/domain/household/facts'
import { categoryReasons, contradictions, suggestCategory, type CategoryFacts } from '@/domain/income/category'
import { incomeKinds, netIncomeOf, perCapitaOf, rigidExpenseOf, type IncomeInput, type RigidExpenseInput } from '@/domain/income/per-capita'
import { yuanOf } from '@/domain/money/fen'
import type { Refusal } from '@/domain/refusal'
import type { FormDesk } from '../../_parts/form-desk'
import { verificationData } from '../../form-data'

/** What the form comes to as it stands, worked out by the same functions that the server stores. Yuan. */
export interface LiveResult {
  people: number
  income: IncomeInput
  net: number
  perCapita: number | null
  rigid: number
  suggestion: Category | null
  reasons: string[]
  refusals: Partial<Record<Category, Refusal>>
  conditions: Condition[]
  /** Carried-forward groups that are confirmed. */
  confirmed: readonly string[]
}

const amounts = <T extends object>(value: unknown, keys: readonly (keyof T)[]): T =>
  Object.fromEntries(keys.map((key) => {
    const amount = (value as Record<keyof T, unknown> | undefined)?.[key]
    return [key, typeof amount === 'number' && Number.isFinite(amount) ? amount : 0]
  })) as T

const RIGID = ['medical', 'education', 'disaster', 'accident', 'other'] as const

type Filled = Partial<Verification> & { income?: unknown; rigidExpense?: unknown }

/** Reads the form as the server will. */
export const formResult = (form: FormData, desk: FormDesk): LiveResult => liveResult(verificationData(decodeForm(form)) as Filled, desk)

/** The result before the browser has taken over: of what was typed, else of what is held. */
export function firstResult(typed: Record<string, string | string[]> | undefined, held: object, desk: FormDesk): LiveResult {
  if (!typed) return liveResult(held as Filled, desk)
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) for (const each of [value].flat()) form.append(name, each)
  return formResult(form, desk)
}

/** Works out a form that may be half filled. */
function liveResult(data: Filled, { facts, policy, today, household, case: view }: FormDesk): LiveResult {
  const visitedOn = typeof data.visitedOn === 'string' ? data.visitedOn : today
  const people = countedOn(facts, visitedOn, policy.own.memberRule).length
  const typed = data.income as Record<string, unknown> | undefined
  const income = amounts<IncomeInput>(data.income, incomeKinds)
  const rigidExpense = rigidExpenseOf(amounts<RigidExpenseInput>(data.rigidExpense, RIGID))
  const net = netIncomeOf(income)
  const perCapita = perCapitaOf(net, Math.max(people, 1))
  const risks = (data.risks ?? []).map(({ type }) => type as RiskType)
  const of: CategoryFacts = {
    policy: policy.own, householdType: household.householdType, perCapita, rigidExpense, risks,
    incomeDropped: data.incomeDropped === true, severeHardship: data.severeHardship === true,
  }
  return {
    confirmed: Array.isArray(data.unchanged) ? data.unchanged : [],
    people, income, net: yuanOf(net), perCapita: typed && people > 0 ? yuanOf(perCapita) : null, rigid: yuanOf(rigidExpense),
    suggestion: suggestCategory(of), reasons: categoryReasons(of),
    refusals: Object.fromEntries(policy.categories.flatMap((category) => {
      const [first] = contradictions(category, of)
      return first ? [[category, { ...first, rule: 'R-017' }]] : []
    })),
    conditions: view.kind === 'identification' ? [] : eliminationConditions(policy.rules, { data: { ...data, income: typed ? income : undefined } as Partial<Verification>, household: facts, policy: policy.own, today }),
  }
}

/** 「边缘易致贫户」 */
export const categoryLabel = (category: Category): string => labelOf('category', category)
