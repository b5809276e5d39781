import 'server-only'
import path from 'node:path'
import type PDFDocument from 'pdfkit'
import { mm } from '@/domain/document/formats'

/**
 * One full Chinese font in two weights, embedded, so that a paper looks the same on every machine. Named by path, which
 * the library remembers; a registered name of a font that is open already it would parse anew for every line.
 */
const FONTS = path.join(process.cwd(), 'node_modules/@expo-google-fonts/noto-serif-sc')
export const REGULAR = path.join(FONTS, '400Regular/NotoSerifSC_400Regular.ttf')
export const BOLD = path.join(FONTS, '700Bold/NotoSerifSC_700Bold.ttf')

/** Millimetres as points. */
export const pt = (millimetres: number): number => (millimetres * 72) / 25.4

export type Pdf = InstanceType<typeof PDFDocument>

/** A place on the paper, in millimetres. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export type Align = 'left' | 'center' | 'right' | 'full'

const TICKED = '☑'
const OPEN_BOX = '□' // the font has the open box only: the tick is drawn into it
const BLANK = '　' // as wide as the character that the font lacks: a box is drawn there

/** Whether an embedded font has no glyph for a character: a rare one in a name (CJK extensions). */
export function lacks(pdf: Pdf, character: string, font: string = REGULAR): boolean {
  const { font: opened } = (pdf.font(font) as unknown as { _font: { font: { hasGlyphForCodePoint(point: number): boolean } } })._font // not in the types of the library
  return character !== TICKED && character >= ' ' && !opened.hasGlyphForCodePoint(character.codePointAt(0)!)
}

/** 「U+20BB7」 */
export const codePoint = (character: string): string => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** More free space than this many characters is no line to be stretched. */
const STRETCH = 2.5

/** One line, its upper edge at `y`; `full` stretches it to the width. */
export function line(pdf: Pdf, words: string, points: number, { x, y, width }: Box, align: Align = 'center', font: string = REGULAR): void {
  if (!words) return
  const characters = [...words]
  const missing = characters.map((character) => lacks(pdf, character, font))
  pdf.font(font).fontSize(points).fillColor('#000')
  const printed = characters.map((character, i) => (missing[i] ? BLANK : character === TICKED ? OPEN_BOX : character))
  const free = pt(width) - pdf.widthOfString(printed.join(''))
  const apart = align === 'full' && free > 0 && free < points * STRETCH && printed.length > 1 ? free / (printed.length - 1) : 0
  const left = pt(x) + (align === 'center' ? free / 2 : align === 'right' ? free : 0)
  pdf.text(printed.join(''), left, pt(y) - points * 0.18, { lineBreak: false, characterSpacing: apart })
  for (const [i, character] of characters.entries()) {
    if (character !== TICKED && !missing[i]) continue
    const at = left + pdf.font(font).fontSize(points).widthOfString(printed.slice(0, i).join('')) + i * apart
    if (missing[i]) toWrite(pdf, codePoint(character), at, pt(y), points)
    else tick(pdf, at, pt(y), points)
  }
}

const tick = (pdf: Pdf, x: number, y: number, size: number): void =>
  void pdf.moveTo(x + size * 0.22, y + size * 0.55).lineTo(x + size * 0.44, y + size * 0.8).lineTo(x + size * 0.84, y + size * 0.22).lineWidth(size * 0.09).strokeColor('#000').stroke()

/** A box for a hand to write the character into, with its code point at the lower edge. */
function toWrite(pdf: Pdf, code: string, x: number, y: number, size: number): void {
  pdf.rect(x + size * 0.06, y + size * 0.06, size * 0.88, size * 0.88).lineWidth(0.4).strokeColor('#000').stroke()
  const small = size * 0.22
  pdf.font(REGULAR).fontSize(small)
  pdf.text(code, x + (size - pdf.widthOfString(code)) / 2, y + size * 0.9 - small * 1.25, { lineBreak: false })
}

/** A ruled line. */
export const rule = (pdf: Pdf, x: number, y: number, width: number): void => void pdf.moveTo(pt(x), pt(y)).lineTo(pt(x + width), pt(y)).lineWidth(0.5).strokeColor('#000').stroke()

/** A line of running text: the first of a paragraph is indented, all but the last fill the width. */
export function running(pdf: Pdf, { line: words, points, first, last }: { line: string; points: number; first: boolean; last: boolean }, box: Box): void {
  const indent = first ? 2 * mm(points) : 0
  line(pdf, words, points, { ...box, x: box.x + indent, width: box.width - indent }, last ? 'left' : 'full')
}
