import { mm } from './formats'

/** Marks that do not begin a line, and that do not end one. */
const CLOSING = /^[，。、；：！？）」』》”’%]/
const OPENING = /[（「『《“‘]$/

/** A number, a word or a masked number stays whole; everything else may be parted anywhere. */
const PIECES = /[\x21-\x7e]+|[^\x21-\x7e]/gu

/** Width of a text in ems: Chinese is square; 0.6 for the rest, so that a line is never too long in another font. */
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2000 ? 0.6 : 1), 0)

/** A text broken into lines of at most `width` millimetres at `points`; breaks of its own are kept. `indent` in ems. */
export function wrap(text: string, width: number, points: number, indent = 0): string[] {
  const ems = Math.max(1, width / mm(points))
  return text.split('\n').flatMap((paragraph) => linesOf((paragraph.match(PIECES) ?? []).flatMap((piece) => (widthOf(piece) > ems ? [...piece] : [piece])), ems, indent))
}

function linesOf(pieces: readonly string[], ems: number, indent: number): string[] {
  const lines: string[][] = [[]]
  let used = indent
  for (const piece of pieces) {
    const line = lines.at(-1)!
    if (piece === ' ' && line.length === 0) continue
    if (used + widthOf(piece) > ems && line.length > 0) {
      const carried = carriedOver(line, piece)
      lines.push(line.splice(line.length - carried))
      used = widthOf(lines.at(-1)!.join(''))
      if (piece === ' ' && used === 0) continue
    }
    lines.at(-1)!.push(piece)
    used += widthOf(piece)
  }
  return lines.map((line) => line.join(''))
}

/** How many of the last pieces of a line go down with the next one, so that no mark stands where it may not. */
function carriedOver(line: readonly string[], next: string): number {
  let carried = 0
  while (carried < line.length - 1 && (CLOSING.test(carried === 0 ? next : line[line.length - carried]!) || OPENING.test(line[line.length - carried - 1]!))) carried++
  return carried
}
