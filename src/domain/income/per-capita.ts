import type { Policy } from '../policy/schema'
import { divideHalfUp, fenOf, type Fen } from '../money/fen'
import { addDays, addMonths, type LocalDate } from '../time/local-date'

/** Income of the whole household over the period, in yuan as typed. */
export interface IncomeInput {
  wage: number
  business: number
  property: number
  transfer: number
  businessCost: number
}

/** Rigid expense of the whole household over the period, in yuan as typed. */
export interface RigidExpenseInput {
  medical: number
  education: number
  disaster: number
  accident: number
  other: number
}

/** 家庭纯收入 in 分: wage + business + property + transfer − businessCost; may be negative (K-06). */
export const netIncomeOf = ({ wage, business, property, transfer, businessCost }: IncomeInput): Fen =>
  fenOf(wage) + fenOf(business) + fenOf(property) + fenOf(transfer) - fenOf(businessCost)

/** 人均纯收入 in 分: rounded half up only at the end (K-06). `people` is at least 1. */
export const perCapitaOf = (netIncome: Fen, people: number): Fen => divideHalfUp(netIncome, people)

export const rigidExpenseOf = ({ medical, education, disaster, accident, other }: RigidExpenseInput): Fen =>
  fenOf(medical) + fenOf(education) + fenOf(disaster) + fenOf(accident) + fenOf(other)

/** Exactly the line counts as within it, 应纳尽纳, unless the county decided otherwise (K-05). */
export const isWithin = (perCapita: Fen, { amount, boundary }: Pick<Policy['threshold'], 'amount' | 'boundary'>): boolean =>
  boundary === 'within' ? perCapita <= amount : perCapita < amount

export const incomeKinds = ['wage', 'business', 'property', 'transfer', 'businessCost'] as const satisfies readonly (keyof IncomeInput)[]

/** One line of the worksheet, in yuan; a line marked 不计入 is shown and not summed (K-06). */
export interface IncomeLine {
  kind: keyof IncomeInput
  label: string
  amount: number
  excluded?: boolean | undefined
}

/** The five sums of a worksheet, in yuan. */
export function summarise(lines: readonly IncomeLine[]): IncomeInput {
  const sum = (kind: keyof IncomeInput) => lines.filter((line) => line.kind === kind && !line.excluded).reduce((fen, { amount }) => fen + fenOf(amount), 0) / 100
  return { wage: sum('wage'), business: sum('business'), property: sum('property'), transfer: sum('transfer'), businessCost: sum('businessCost') }
}

/** 按明细填写: where a kind of income has lines, their sum stands for what was typed; the others stay as typed. */
export function rolledUp<T extends Partial<Record<keyof IncomeInput, unknown>>>(typed: T, lines: readonly IncomeLine[]): T {
  const sums = summarise(lines)
  return { ...typed, ...Object.fromEntries(incomeKinds.filter((kind) => lines.some((line) => line.kind === kind)).map((kind) => [kind, sums[kind]])) }
}

/** The days the income is counted for, first and last, for a case opened on `openedOn` (C-005). */
export function incomePeriodOf(period: Policy['incomePeriod'], openedOn: LocalDate): { from: LocalDate; to: LocalDate } {
  const year = Number(openedOn.slice(0, 4))
  switch (period.mode) {
    case 'calendarYear':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }
    case 'pastYear':
    case 'rolling12':
      return { from: addMonths(openedOn, -12), to: addDays(openedOn, -1) }
    case 'fixed': {
      const ends = openedOn.slice(5) > period.to ? year : year - 1
      return { from: `${period.from <= period.to ? ends : ends - 1}-${period.from}`, to: `${ends}-${period.to}` }
    }
  }
}
