import 'server-only'
import { AlignmentType, BorderStyle, Document, Footer, Header, HeightRule, Packer, PageNumber, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType, type ISectionOptions } from 'docx'
import { formats, mm, type Format } from '@/domain/document/formats'
import { COLUMNS, type Cell } from '@/domain/document/grid'
import { isAddress, type Block, type DocumentSheet } from '@/domain/document/sheet'

/** Fonts of an office machine; a reader without them falls back to its own. */
const FANGSONG = { ascii: '仿宋_GB2312', eastAsia: '仿宋_GB2312', hAnsi: '仿宋_GB2312', hint: 'eastAsia' }
const HEITI = { ascii: '黑体', eastAsia: '黑体', hAnsi: '黑体', hint: 'eastAsia' }
const TITLE = { ascii: '方正小标宋_GBK', eastAsia: '方正小标宋_GBK', hAnsi: '方正小标宋_GBK', hint: 'eastAsia' }

const twip = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const thick = { ...line, size: 8 }

/** A document as .docx, to be changed where an office wants to: real tables, heads that come again, page numbers. */
export async function wordOf(document: readonly DocumentSheet[], { demo }: { demo: boolean }): Promise<Buffer> {
  const sections = document.map((sheet): ISectionOptions => {
    const format = formats[sheet.paper]
    return { properties: { page: pageOf(format) }, footers: { default: footer(demo, sheet.paper === 'official') }, ...(headerOf(sheet) && { headers: { default: headerOf(sheet)! } }), children: contentOf(sheet, format) }
  })
  return Packer.toBuffer(new Document({ creator: '守望', title: document[0]?.title.replaceAll('\n', '') ?? '', description: '', sections }))
}

const pageOf = ({ width, height, margin }: Format) => ({
  size: { width: twip(Math.min(width, height)), height: twip(Math.max(width, height)), orientation: width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
  margin: { top: twip(margin.top), right: twip(margin.right), bottom: twip(margin.bottom), left: twip(margin.left), footer: twip(8) }, pageNumbers: { start: 1 },
})

/** Number and version of an official paper, and that it is void. */
function headerOf({ numberLine, withdrawn }: DocumentSheet): Header | null {
  const words = [...(numberLine ?? []), ...(withdrawn ? ['作废'] : [])]
  return words.length > 0 ? new Header({ children: [paragraph(words.join('　　'), { points: 10.5 })] }) : null
}

const footer = (demo: boolean, official: boolean) => new Footer({ children: [new Paragraph({ alignment: official ? AlignmentType.RIGHT : AlignmentType.CENTER, children: [new TextRun({ size: official ? 28 : 21, font: FANGSONG, children: [official ? '— ' : '第 ', PageNumber.CURRENT, official ? ' —' : ' 页', ...(demo ? ['　演示数据'] : [])] })] })] })

function contentOf(sheet: DocumentSheet, format: Format): (Paragraph | Table)[] {
  const width = format.width - format.margin.left - format.margin.right
  return [
    paragraph(sheet.title, { points: format.title, font: TITLE, bold: true, align: AlignmentType.CENTER, after: 6 }),
    ...(sheet.above.some(Boolean) ? [paragraph(sheet.above.filter(Boolean).join('　　'), { points: format.dense, after: 1 })] : []),
    ...sheet.blocks.flatMap((block) => blockOf(block, format, width)),
    ...(sheet.note ? [paragraph(sheet.note, { points: format.note })] : []),
  ]
}

interface Look {
  points: number
  font?: typeof FANGSONG
  bold?: boolean
  align?: (typeof AlignmentType)[keyof typeof AlignmentType]
  leading?: number
  indent?: boolean
  after?: number
}

const paragraph = (text: string, { points, font = FANGSONG, bold, align, leading, indent, after = 0 }: Look): Paragraph =>
  new Paragraph({
    alignment: align ?? AlignmentType.LEFT, spacing: { after: twip(after), ...(leading && { line: leading * 20, lineRule: 'exact' as const }) }, ...(indent && { indent: { firstLine: points * 40 } }),
    children: text.split('\n').map((part, i) => new TextRun({ text: part, size: points * 2, font, ...(bold && { bold }), ...(i > 0 && { break: 1 }) })),
  })

function blockOf(block: Block, format: Format, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.text, { points: format.body, font: HEITI, leading: format.leading })]
    case 'text':
      return [paragraph(block.text, { points: format.body, leading: format.leading, indent: !isAddress(block.text) })]
    case 'lines':
      return Array.from({ length: block.count }, () => new Paragraph({ border: { bottom: line }, spacing: { line: twip(10), lineRule: 'exact' }, children: [] }))
    case 'closing':
      return [paragraph(block.issuer, { points: format.body, align: AlignmentType.RIGHT, leading: format.leading }), paragraph(block.date, { points: format.body, align: AlignmentType.RIGHT, leading: format.leading })]
    case 'grid': {
      const column = width / COLUMNS
      const cell = ({ text, span, head, left, small }: Cell) => cellOf(text, { span, width: column * span, points: head ? format.label : small ? format.dense : format.cell, head, left })
      return [tableOf(Array<number>(COLUMNS).fill(column), block.rows.map((row) => rowOf(row.map(cell), Math.max(8.4, ...row.map(({ height = 0 }) => height)))))]
    }
    case 'list': {
      const shares = block.columns.reduce((sum, [, share]) => sum + share, 0)
      const widths = block.columns.map(([, share]) => (width * share) / shares)
      const titles = block.columns.map(([title], i) => cellOf(title, { span: 1, width: widths[i]!, points: Math.min(format.label, format.dense), head: true }))
      const row = (texts: readonly string[]) => rowOf(texts.map((text, i) => cellOf(text, { span: 1, width: widths[i]!, points: mm(format.cell) * text.length > widths[i]! ? format.dense : format.cell })), block.rowHeight)
      return [tableOf(widths, [rowOf(titles, 8.4, true), ...block.rows.map(row)])]
    }
  }
}

const tableOf = (columns: readonly number[], rows: TableRow[]): Table =>
  new Table({
    rows, columnWidths: columns.map(twip), layout: TableLayoutType.FIXED, width: { size: twip(columns.reduce((sum, column) => sum + column, 0)), type: WidthType.DXA },
    borders: { top: thick, bottom: thick, left: thick, right: thick, insideHorizontal: line, insideVertical: line },
  })

const rowOf = (children: TableCell[], height: number, head = false): TableRow => new TableRow({ children, cantSplit: true, tableHeader: head, height: { value: twip(height), rule: HeightRule.ATLEAST } })

const cellOf = (text: string, { span, width, points, head, left }: { span: number; width: number; points: number; head?: boolean | undefined; left?: boolean | undefined }): TableCell =>
  new TableCell({
    columnSpan: span, width: { size: twip(width), type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, margins: { left: twip(1), right: twip(1) },
    children: [paragraph(text, { points, font: head ? HEITI : FANGSONG, align: left ? AlignmentType.LEFT : AlignmentType.CENTER })],
  })
