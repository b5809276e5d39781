/** How many of `rows` are drawn: the county's share, rounded up, at least its least number, all where there are fewer (K-19). */
export const sampleSize = (rows: number, { percent, least }: { percent: number; least: number }): number => Math.min(rows, Math.max(least, Math.ceil((rows * percent) / 100)))

/** `size` different entries in random order. `below(n)` gives a whole number from 0 to n − 1, each as likely (crypto). */
export function draw<T>(from: readonly T[], size: number, below: (n: number) => number): T[] {
  const left = [...from]
  return Array.from({ length: Math.min(size, left.length) }, () => left.splice(below(left.length), 1)[0]!)
}
