/** A line of the table; without numbers, the head of those that follow. */
export interface SheetRow {
  key: string
  head: string
  numbers: readonly (number | null)[] | null
}

/** Millimetres of a sheet between its margins, what title and page number take, and the lines of the table. */
const MM = { sheet: 267, around: 34, head: 8, row: 5.4, picture: 232 }

/** Rows by sheet: as many under the picture of this height as fit, the rest on sheets of their own; a head is not left alone at the end. */
export function sheetRows(rows: readonly SheetRow[], picture: number): SheetRow[][] {
  const fit = (taken: number): number => Math.max(0, Math.floor((MM.sheet - MM.around - MM.head - taken) / MM.row))
  const first = fit(Math.min(picture, MM.picture) + 4)
  const parts: SheetRow[][] = []
  let from = 0
  while (from < rows.length || parts.length === 0) {
    const room = parts.length > 0 ? fit(0) : first < 3 ? 0 : first
    const end = Math.min(from + room, rows.length)
    const to = end < rows.length && end > from && rows[end - 1]!.numbers === null ? end - 1 : end
    parts.push(rows.slice(from, to))
    from = to
  }
  return parts
}
