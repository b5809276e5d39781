import type { Fen } from '../money/fen'

/** 「收入较上年度下降…%以上」: a fall of exactly `permille` ‰ of the year before counts (W-020). A year without income cannot fall. */
export const hasFallen = (before: Fen, now: Fen, permille: number): boolean => before > 0 && (before - now) * 1000 >= before * permille
