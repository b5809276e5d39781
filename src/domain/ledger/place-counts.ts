import type { Ledger, LedgerMeasure } from './ledger'

/** Sums of the measures of a ledger over the rows of one place; `rows` is how many there are. */
export type Sums = Readonly<Record<string, number>>

/** Hundredths kept of a quotient. */
const rounded = (quotient: number): number => Math.round(quotient * 100) / 100

/**
 * The numbers of one place in the order of the measures. A quotient is null where its denominator is nothing; the rural
 * population stands for itself, the registered people where the place has no such figure (as in the statistics).
 */
export function numbersOf({ measures }: Pick<Ledger, 'measures'>, sums: Sums, population: number | null): (number | null)[] {
  const of = (key: string): number => {
    const measure = measures.find((other) => other.key === key)
    return measure?.kind === 'place' ? (population ?? sums.people ?? 0) : (sums[key] ?? 0)
  }
  return measures.map((measure) => (measure.kind === 'share' ? shareOf(measure, of) : of(measure.key)))
}

function shareOf({ of: parts, unit }: LedgerMeasure, of: (key: string) => number): number | null {
  const [numerator, denominator] = parts!
  return of(denominator) > 0 ? rounded((of(numerator) * (unit === '‰' ? 1000 : 100)) / of(denominator)) : null
}

/** The measures whose rows can be shown: quotients and populations have none. */
export const isListed = ({ kind }: LedgerMeasure): boolean => kind === 'count' || kind === 'yuan'
