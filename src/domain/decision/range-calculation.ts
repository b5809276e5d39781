import { z } from 'zod'

const growth = z.number().min(-50).max(100)

/** The factors of R-023: base in yuan, multiple, the growth of three indices in %. Each is kept with the result. */
export const rangeFactors = z.strictObject({
  base: z.number().min(1).max(100_000),
  multiple: z.number().min(1).max(5),
  priceGrowth: growth,
  incomeGrowth: growth,
  subsistenceGrowth: growth,
})

export type RangeFactors = z.output<typeof rangeFactors>

/**
 * Base × multiple is the floor; the text adjusts it by three growth rates without saying how. Ours: by their mean, to
 * the nearest ten yuan.
 */
export function rangeAmount({ base, multiple, priceGrowth, incomeGrowth, subsistenceGrowth }: RangeFactors): { floor: number; amount: number } {
  const floor = Math.round(base * multiple * 100) / 100
  const mean = (priceGrowth + incomeGrowth + subsistenceGrowth) / 3
  return { floor, amount: Math.round((floor * (1 + mean / 100)) / 10) * 10 }
}

/** Factors as sent; what is kept is factors and results together. */
export const rangeCalculation = rangeFactors.transform((factors) => ({ ...factors, ...rangeAmount(factors) }))
