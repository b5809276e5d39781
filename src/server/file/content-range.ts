/** The part of a file that a `Range` header asks for; null for the whole, also where it asks for what we do not serve in parts. */
export function partOf(header: string | undefined, size: number): { start: number; end: number } | null {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(header ?? '')
  if (!asked) return null
  const start = Number(asked[1])
  const end = Math.min(asked[2] ? Number(asked[2]) : size - 1, size - 1)
  return start <= end ? { start, end } : null
}
