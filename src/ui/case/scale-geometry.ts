/** Where the per-capita figure stands to the line, in words and colour. Exactly the line counts as within (decisions 5). */
export function standing(value: number, line: number): { words: string; tone: 'due' | 'accent' } {
  if (value < line) return { words: '低于监测线', tone: 'due' }
  return value === line ? { words: '等于监测线，按范围内', tone: 'due' } : { words: '高于监测线', tone: 'accent' }
}

/** The right end of the scale: a round number of thousands that leaves room behind both figures. */
export function scaleEnd(value: number, line: number): number {
  const least = Math.max(value * 1.1, line * 1.4)
  const step = least > 20_000 ? 5_000 : 1_000
  return Math.ceil(least / step) * step
}

/** A value as a place on the scale, 0…100; what is below zero or beyond the end stands at the edge. */
export function placeOf(value: number, end: number): number {
  return Math.round(Math.min(100, Math.max(0, (value / end) * 100)) * 10) / 10
}
