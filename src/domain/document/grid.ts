/** A cell of a form's grid; `span` counts of its 24 columns. */
export interface Cell {
  text: string
  span: number
  /** A printed label, in 黑体. */
  head?: boolean
  left?: boolean
  /** Set smaller, for tables of many columns. */
  small?: boolean
  /** At least so many millimetres: 18 for a signature. */
  height?: number
}

export type Row = readonly Cell[]

export const COLUMNS = 24

/** Millimetres that a hand needs to sign in, and to write an opinion. */
export const SIGNATURE = 18
export const opinionHeight = 32

export const cell = (text: string | null | undefined, span: number, look: Omit<Cell, 'text' | 'span' | 'head'> = {}): Cell => ({ text: text ?? '', span, ...look })

export const head = (text: string, span: number): Cell => ({ text, span, head: true })

export const small = (text: string, span: number): Cell => ({ text, span, small: true })

/** A label with its value: half a row. */
export const fact = (label: string, value: string | null | undefined): Row => [head(label, 5), cell(value, 7)]

/** A label with its value over the whole row. */
export const wide = (label: string, value: string | null | undefined, height?: number): Row => [head(label, 5), cell(value, 19, { left: true, ...(height && { height }) })]

/** A line that names the part below it. */
export const section = (text: string): Row => [head(text, COLUMNS)]

/** A label with an empty cell that is high enough to sign in. */
export const toSign = (label: string, known = ''): Row => [head(label, 5), cell(known, 7, { height: SIGNATURE })]

/** What one level said, with room for its signature, seal and date. */
export interface Opinion {
  /** 「村级意见」 */
  level: string
  text: string
  /** 「负责人（签字）」 with the name that the trail has. */
  signer: string
  signedBy: string
  on: string
  seal: boolean
}

/** One level's opinion: what it said above, who signed, the seal and the day below. */
export const opinionRow = ({ level, text, signer, signedBy, on, seal }: Opinion): Row => [
  head(level, 5),
  cell(`${text}\n\n${signer}：${signedBy}\n${'　'.repeat(seal ? 9 : 14)}${seal ? '（盖章）　　' : ''}${on}`, 19, { left: true, height: opinionHeight }),
]
