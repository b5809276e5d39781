/** Millimetres of an official paper; the same figures stand in print.css. */
const MM = {
  typeArea: 225,
  /** 22 pt title: 33 pt a line, 8 mm below. */
  titleLine: (33 * 25.4) / 72,
  titleGap: 8,
  /** 16 pt body on 29 pt. */
  bodyLine: (29 * 25.4) / 72,
  tableGap: 4,
  row: 9.2,
  /** 16 mm above issuer and date, and the lower part of the seal. */
  signature: 16 + 27,
}

/** Characters of 16 pt on a line of 156 mm. */
const CHARACTERS = 27

/** At least so many rows stay on the sheet of the signature. */
const ROWS_WITH_SIGNATURE = 2

export interface NoticeLength {
  titleLines: number
  paragraphs: readonly string[]
  rows: number
}

export interface SheetPlan {
  /** Rows of this sheet, from (inclusive) to (exclusive). */
  from: number
  to: number
  /** Title and text stand on it. */
  first: boolean
  /** Issuer and date stand on it. */
  signed: boolean
}

/** Lines of a paragraph with its first-line indent; half-width characters count 0.6, so that a line is never missed. */
export function linesOf(paragraph: string): number {
  const width = [...paragraph].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x100 ? 0.6 : 1), 2)
  return Math.max(1, Math.ceil(width / CHARACTERS))
}

/**
 * Distributes the rows of a notice over A4 sheets. Each sheet repeats the table head; issuer and date stand below the
 * last row, on one sheet with at least two rows, with room for the seal.
 */
export function paginate({ titleLines, paragraphs, rows }: NoticeLength): SheetPlan[] {
  const lines = paragraphs.reduce((sum, paragraph) => sum + linesOf(paragraph), 0)
  const head = titleLines * MM.titleLine + MM.titleGap + lines * MM.bodyLine + MM.tableGap
  const capacity = (first: boolean, signed: boolean) =>
    Math.max(0, Math.floor((MM.typeArea - (first ? head : 0) - MM.row - (signed ? MM.signature : 0)) / MM.row))

  const plans: SheetPlan[] = []
  let from = 0
  for (;;) {
    const first = plans.length === 0
    const left = rows - from
    if (left <= capacity(first, true)) {
      plans.push({ from, to: rows, first, signed: true })
      return plans
    }
    const keep = Math.min(ROWS_WITH_SIGNATURE, left)
    const to = from + Math.max(0, Math.min(capacity(first, false), left - keep))
    plans.push({ from, to, first, signed: false })
    from = to
  }
}
