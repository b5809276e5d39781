/** The pictures of the dashboard in their order. */
export const figureKeys = ['progress', 'funnel', 'onTime', 'categories', 'risks', 'measures', 'warnings'] as const
export type FigureKey = (typeof figureKeys)[number]

/** The pictures whose numbers open a list of their own; those of the others open lists and ledgers that stand elsewhere. */
export const ownFigures = ['funnel', 'categories', 'risks', 'measures'] as const satisfies readonly FigureKey[]
export type OwnFigure = (typeof ownFigures)[number]

export interface FigureColumn {
  key: string
  head: string
  /** A share is per cent; null where nothing is to be divided by. */
  kind: 'count' | 'share'
  /** What should be nothing: red where it is not. */
  late?: true
}

export interface FigureRow {
  key: string
  head: string
  /** One number per column. */
  numbers: readonly (number | null)[]
}

/** What a picture and the table under it are drawn from: the same numbers. */
export interface Figure {
  key: FigureKey
  title: string
  /** Of the counts. */
  unit: '户' | '件' | '条'
  /** What one row is: 「环节」. */
  rowHead: string
  columns: readonly FigureColumn[]
  /** Rows under a head of their own: the villages of a township. */
  groups: readonly { key: string; head?: string; rows: readonly FigureRow[] }[]
  /** What it counts. */
  note: string
}

/** All rows, whatever group they stand in. */
export const rowsOf = ({ groups }: Pick<Figure, 'groups'>): FigureRow[] => groups.flatMap(({ rows }) => rows)

/** The number of a row under a column; null where it has none. */
export function numberAt({ columns }: Pick<Figure, 'columns'>, row: FigureRow, column: string): number | null {
  return row.numbers[columns.findIndex(({ key }) => key === column)] ?? null
}

/** Whether there is anything to draw. */
export const isEmpty = (figure: Figure): boolean => rowsOf(figure).every(({ numbers }) => numbers.every((n) => !n))

/** A count as a source gives it. */
export interface Cell {
  row: string
  column: string
  n: number
}

/** Lays counted cells out in rows and columns; a pair that was not counted is 0. */
export function laidOut(cells: readonly Cell[], rows: readonly { key: string; head: string }[], columns: readonly FigureColumn[]): FigureRow[] {
  const counted = new Map(cells.map(({ row, column, n }) => [`${row} ${column}`, n]))
  return rows.map((row) => ({ ...row, numbers: columns.map(({ key }) => counted.get(`${row.key} ${key}`) ?? 0) }))
}
