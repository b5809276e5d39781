/** Money in 分, an integer. Yuan exist only at the edge: in forms, in the API, in sentences. */
export type Fen = number

/** Yuan with at most two decimals, as typed, in 分. */
export const fenOf = (yuan: number): Fen => Math.round(yuan * 100)

/** 分 as yuan for JSON: at most two decimals. */
export const yuanOf = (fen: Fen): number => fen / 100

/** `total` ÷ `by`, rounded half up to the 分 (K-06). Exact in integers; a negative total stays negative. */
export const divideHalfUp = (total: Fen, by: number): Fen => Math.floor((2 * total + by) / (2 * by))

/** Yuan in a sentence: 「6900」, 「6335.50」. */
export const spokenYuan = (fen: Fen): string => (fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2))
