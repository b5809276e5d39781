import 'server-only'
import { AlignmentType, BorderStyle, Document, Footer, Header, HeightRule, HorizontalPositionAlign, HorizontalPositionRelativeFrom, ImageRun, Packer, PageNumber, PageOrientation, Paragraph, Tab, TabStopType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, VerticalPositionRelativeFrom, WidthType, type ISectionOptions } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import { toBuffer } from 'qrcode'
import { formats, type Format } from '@/domain/document/formats'
import { COLUMNS, type Cell } from '@/domain/document/grid'
import { BELOW_TABLE, closingWidth, listPoints } from '@/domain/document/layout'
import { isAddress, type Block, type DocumentSheet } from '@/domain/document/sheet'

/** Fonts of an office machine; a reader without them falls back to its own. */
const FANGSONG = { ascii: '仿宋_GB2312', eastAsia: '仿宋_GB2312', hAnsi: '仿宋_GB2312', hint: 'eastAsia' }
const HEITI = { ascii: '黑体', eastAsia: '黑体', hAnsi: '黑体', hint: 'eastAsia' }
const SONGTI = { ascii: '宋体', eastAsia: '宋体', hAnsi: '宋体', hint: 'eastAsia' }
const TITLE = { ascii: '方正小标宋_GBK', eastAsia: '方正小标宋_GBK', hAnsi: '方正小标宋_GBK', hint: 'eastAsia' }

/** Pixels of 1/96 inch: 18 mm, as in the PDF. */
const CODE = 68

type Side = (typeof AlignmentType)[keyof typeof AlignmentType]

const twip = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const thick = { ...line, size: 8 }

/** A document as .docx, to be changed where an office wants to: real tables, heads that come again, page numbers. */
export async function wordOf(document: readonly DocumentSheet[], { demo }: { demo: boolean }): Promise<Buffer> {
  const sections = await Promise.all(document.map(async (sheet): Promise<ISectionOptions> => {
    const format = formats[sheet.paper]
    const odd = sheet.paper === 'official' ? AlignmentType.RIGHT : AlignmentType.CENTER
    const even = sheet.paper === 'official' ? AlignmentType.LEFT : AlignmentType.CENTER
    return {
      properties: { page: pageOf(format, sheet.nth?.[0] ?? 1) }, children: [...(sheet.code ? [await codeOf(sheet.code, format)] : []), ...contentOf(sheet, format)],
      headers: { default: headerOf(sheet, format, demo), even: headerOf(sheet, format, demo) }, footers: { default: footer(sheet, odd), even: footer(sheet, even) },
    }
  }))
  return Packer.toBuffer(new Document({ creator: '守望', title: document[0]?.title.replaceAll('\n', '') ?? '', description: '', evenAndOddHeaderAndFooters: true, sections }))
}

const pageOf = ({ width, height, margin, foot }: Format, start: number) => ({
  size: { width: twip(Math.min(width, height)), height: twip(Math.max(width, height)), orientation: width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
  margin: { top: twip(margin.top), right: twip(margin.right), bottom: twip(margin.bottom), left: twip(margin.left), header: twip(Math.min(24, margin.top - 8)), footer: twip(foot) }, pageNumbers: { start },
})

/** The number of the sheet as a code at the upper right, where the PDF has it; it takes no room of the text. */
async function codeOf(code: string, { margin }: Format): Promise<Paragraph> {
  const data = await toBuffer(code, { errorCorrectionLevel: 'M', margin: 0, scale: 8 })
  const image = new ImageRun({
    type: 'png', data, transformation: { width: CODE, height: CODE }, altText: { name: code, title: code, description: `表号 ${code}` },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: HorizontalPositionAlign.RIGHT },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: Math.round((margin.top - 4) * 36_000) },
    },
  })
  return new Paragraph({ spacing: { line: 20, lineRule: 'exact' }, children: [image] })
}

/** Number and version of an official paper; across the page that it is void, or made of invented people. */
function headerOf({ numberLine, withdrawn }: DocumentSheet, format: Format, demo: boolean): Header {
  const across = withdrawn ? '作废' : demo ? '演示数据' : null
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: twip(format.width - format.margin.left - format.margin.right) }],
        children: [
          ...(numberLine ? [new TextRun({ children: [numberLine[0], new Tab(), numberLine[1]], size: 21, font: FANGSONG })] : []),
          ...(across ? [new TextWatermark({ text: across, font: '宋体', fontSize: 72, color: '#8A8A8A', opacity: 0.5, rotation: 330, width: 72 * across.length, height: 84 })] : []),
        ],
      }),
    ],
  })
}

/** 「— 1 —」 at the outer edge, one character in, as official papers have it; a form says 「第 1 页」 in the middle. */
function footer({ paper }: DocumentSheet, alignment: Side): Footer {
  const official = paper === 'official'
  return new Footer({
    children: [
      new Paragraph({
        alignment, indent: alignment === AlignmentType.RIGHT ? { right: 280 } : alignment === AlignmentType.LEFT ? { left: 280 } : {},
        children: [new TextRun({ size: official ? 28 : 21, font: official ? SONGTI : FANGSONG, children: [official ? '— ' : '第 ', PageNumber.CURRENT, official ? ' —' : ' 页'] })],
      }),
    ],
  })
}

function contentOf(sheet: DocumentSheet, format: Format): (Paragraph | Table)[] {
  const width = format.width - format.margin.left - format.margin.right
  return [
    paragraph(sheet.title, { points: format.title, font: TITLE, bold: true, align: AlignmentType.CENTER, after: 6 }),
    ...(sheet.above.some(Boolean) ? [paragraph(sheet.above.filter(Boolean).join('　　'), { points: format.dense, after: 1 })] : []),
    ...sheet.blocks.flatMap((block, i) => blockOf(block, format, width, sheet.blocks[i + 1], sheet.blocks[i - 1])),
    ...(sheet.note ? [paragraph(sheet.note, { points: format.note })] : []),
  ]
}

interface Look {
  points: number
  font?: typeof FANGSONG
  bold?: boolean
  align?: Side
  leading?: number
  indent?: boolean
  /** Millimetres. */
  before?: number
  after?: number
  left?: number
  /** On one page with what follows. */
  keep?: boolean
}

const paragraph = (text: string, { points, font = FANGSONG, bold, align, leading, indent, before = 0, after = 0, left = 0, keep = false }: Look): Paragraph =>
  new Paragraph({
    alignment: align ?? AlignmentType.LEFT, keepNext: keep, spacing: { before: twip(before), after: twip(after), ...(leading && { line: leading * 20, lineRule: 'exact' as const }) }, ...((indent || left > 0) && { indent: { ...(indent && { firstLine: points * 40 }), ...(left > 0 && { left: twip(left) }) } }),
    children: text.split('\n').map((part, i) => new TextRun({ text: part, size: points * 2, font, ...(bold && { bold }), ...(i > 0 && { break: 1 }) })),
  })

function blockOf(block: Block, format: Format, width: number, next?: Block, before?: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.text, { points: format.body, font: HEITI, leading: format.leading, keep: true })]
    case 'text':
      return [paragraph(block.text, { points: format.body, leading: format.leading, indent: !isAddress(block.text), align: AlignmentType.BOTH, before: before?.kind === 'list' || before?.kind === 'grid' ? BELOW_TABLE : 0, after: next?.kind === 'list' ? format.aboveList : 0 })]
    case 'lines':
      return Array.from({ length: block.count }, () => new Paragraph({ border: { bottom: line }, spacing: { line: twip(10), lineRule: 'exact' }, children: [] }))
    case 'closing':
      return closingOf(block, format, width)
    case 'grid': {
      const column = width / COLUMNS
      const cell = ({ text, span, head, left, small }: Cell) => cellOf(text, { span, width: column * span, points: head ? format.label : small ? format.dense : format.cell, head, left })
      return [tableOf(Array<number>(COLUMNS).fill(column), block.rows.map((row) => rowOf(row.map(cell), Math.max(8.4, ...row.map(({ height = 0 }) => height)))))]
    }
    case 'list': {
      const shares = block.columns.reduce((sum, [, share]) => sum + share, 0)
      const widths = block.columns.map(([, share]) => (width * share) / shares)
      const points = listPoints(block, widths, format)
      const titles = block.columns.map(([title], i) => cellOf(title, { span: 1, width: widths[i]!, points: format.head, head: true }))
      const row = (texts: readonly string[], keep: boolean) => rowOf(texts.map((text, i) => cellOf(text, { span: 1, width: widths[i]!, points: points[i]!, keep })), block.rowHeight)
      return [tableOf(widths, [rowOf(titles, 8.4, true), ...block.rows.map((texts, i) => row(texts, next?.kind === 'closing' && i >= block.rows.length - 2))])]
    }
  }
}

/** Issuer above date, centred on each other at the right, on one page with the last rows; room for the seal above. */
function closingOf({ issuer, date }: Extract<Block, { kind: 'closing' }>, format: Format, width: number): Paragraph[] {
  const left = width - closingWidth(issuer, date, format, width)
  const look = { points: format.body, align: AlignmentType.CENTER, leading: format.leading, left }
  return [...(issuer ? [paragraph(issuer, { ...look, before: format.aboveIssuer, keep: true })] : []), paragraph(date, look)]
}

const tableOf = (columns: readonly number[], rows: TableRow[]): Table =>
  new Table({
    rows, columnWidths: columns.map(twip), layout: TableLayoutType.FIXED, width: { size: twip(columns.reduce((sum, column) => sum + column, 0)), type: WidthType.DXA },
    borders: { top: thick, bottom: thick, left: thick, right: thick, insideHorizontal: line, insideVertical: line },
  })

const rowOf = (children: TableCell[], height: number, head = false): TableRow => new TableRow({ children, cantSplit: true, tableHeader: head, height: { value: twip(height), rule: HeightRule.ATLEAST } })

const cellOf = (text: string, { span, width, points, head, left, keep }: { span: number; width: number; points: number; head?: boolean | undefined; left?: boolean | undefined; keep?: boolean }): TableCell =>
  new TableCell({
    columnSpan: span, width: { size: twip(width), type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, margins: { left: twip(1), right: twip(1) },
    children: [paragraph(text, { points, font: head ? HEITI : FANGSONG, align: left ? AlignmentType.LEFT : AlignmentType.CENTER, keep: keep ?? false })],
  })
