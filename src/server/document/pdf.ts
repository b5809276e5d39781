import 'server-only'
import PDFDocument from 'pdfkit'
import { create } from 'qrcode'
import { layout, LEADING, RULE, type Item, type LaidRow, type Page } from '@/domain/document/layout'
import { mm } from '@/domain/document/formats'
import type { DocumentSheet } from '@/domain/document/sheet'
import { BOLD, codePoint, lacks, line, pt, REGULAR, rule, running, type Box, type Pdf } from './pen'

/** A document as PDF: the pages, rows and lines of its layout, as on the screen. `madeAt` is the only date in the file. */
export async function pdfOf(document: readonly DocumentSheet[], { madeAt, demo }: { madeAt: Date; demo: boolean }): Promise<Buffer> {
  const pages = layout(document)
  const pdf = new PDFDocument({ autoFirstPage: false, font: REGULAR, info: { Title: document[0]?.title.replaceAll('\n', '') ?? '', Producer: '守望', Creator: '守望', CreationDate: madeAt, ModDate: madeAt } })
  const chunks: Buffer[] = []
  const whole = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  for (const page of pages) drawPage(pdf, page, demo)
  pdf.end()
  return whole
}

function drawPage(pdf: Pdf, page: Page, demo: boolean): void {
  const { format, items, number, of, code, numberLine, withdrawn, official } = page
  pdf.addPage({ size: [pt(format.width), pt(format.height)], margin: 0 })
  const { top, right, left } = format.margin
  const width = format.width - left - right
  let y = top
  for (const item of items) {
    drawItem(pdf, item, { x: left, y, width, height: item.height }, format.leading)
    y += item.height
  }
  if (official) line(pdf, `— ${number} —`, 14, { x: left + 4, y: format.height - format.foot - mm(14), width: width - 8, height: 5 }, number % 2 === 1 ? 'right' : 'left')
  else line(pdf, of > 1 ? `第 ${number} 页　共 ${of} 页` : `第 ${number} 页`, 10.5, { x: left, y: format.height - format.foot - mm(10.5), width, height: 5 })
  numberLine?.forEach((words, i) => line(pdf, words, 10.5, { x: left, y: 24, width, height: 5 }, i === 0 ? 'left' : 'right'))
  if (code) drawCode(pdf, code, { x: format.width - right - 18, y: top - 4, width: 18, height: 18 })
  const rare = [...new Set(JSON.stringify(items))].filter((character) => lacks(pdf, character))
  if (rare.length > 0) line(pdf, `本页方框处为字库未收的字，请手写补入：${rare.map(codePoint).join('、')}`, 9, { x: left, y: format.height - Math.max(format.foot - 4, 8), width, height: 4 }, 'left')
  if (withdrawn) drawMark(pdf, '作废', page)
  else if (demo) drawMark(pdf, '演示数据', page)
}

function drawItem(pdf: Pdf, item: Item, box: Box, leading: number): void {
  switch (item.kind) {
    case 'title':
      return item.lines.forEach((words, i) => line(pdf, words, item.points, { ...box, y: box.y + i * mm(item.points) * 1.4 }, 'center', BOLD))
    case 'heading':
      return item.lines.forEach((words, i) => line(pdf, words, item.points, { ...box, y: box.y + i * mm(leading) + 1 }, 'left', BOLD))
    case 'text':
      return running(pdf, item, box)
    case 'note':
      return item.lines.forEach((words, i) => line(pdf, words, item.points, { ...box, y: box.y + 1.5 + i * mm(item.points) * 1.5 }, 'left'))
    case 'above':
      return item.words.forEach((words, i) => line(pdf, words, item.points, { ...box, y: box.y + 1 }, i === 0 ? 'left' : i === item.words.length - 1 ? 'right' : 'center'))
    case 'lines':
      return rule(pdf, box.x, box.y + RULE, box.width)
    case 'closing':
      return item.lines.forEach((words, i) => line(pdf, words, item.points, { x: box.x + box.width - item.width, y: box.y + item.above + i * mm(leading), width: item.width, height: mm(leading) }))
    case 'table':
      drawTable(pdf, item.columns, item.rows, { ...box, y: box.y + item.above })
  }
}

function drawTable(pdf: Pdf, columns: readonly number[], rows: readonly LaidRow[], box: Box): void {
  let y = box.y
  for (const { height, cells } of rows) {
    let at = 0
    let x = box.x
    for (const cell of cells) {
      const width = columns.slice(at, at + cell.span).reduce((sum, column) => sum + column, 0)
      pdf.rect(pt(x), pt(y), pt(width), pt(height)).lineWidth(0.5).strokeColor('#000').stroke()
      const step = mm(cell.points) * LEADING
      const first = y + (height - cell.lines.length * step) / 2 + (step - mm(cell.points)) / 2
      cell.lines.forEach((words, i) => line(pdf, words, cell.points, { x: x + 1.2, y: first + i * step, width: width - 2.4, height: step }, cell.left ? 'left' : 'center', cell.head ? BOLD : REGULAR))
      at += cell.span
      x += width
    }
    y += height
  }
  pdf.rect(pt(box.x), pt(box.y), pt(box.width), pt(y - box.y)).lineWidth(1).strokeColor('#000').stroke()
}

function drawCode(pdf: Pdf, code: string, box: Box): void {
  const { size, data } = create(code, { errorCorrectionLevel: 'M' }).modules
  const step = pt(box.width) / size
  data.forEach((dark, at) => dark && pdf.rect(pt(box.x) + (at % size) * step, pt(box.y) + Math.floor(at / size) * step, step, step))
  pdf.fillColor('#000').fill()
}

/** Words across the page, in outline. */
function drawMark(pdf: Pdf, words: string, { format }: Page): void {
  const [x, y] = [pt(format.width) / 2, pt(format.height) / 2]
  pdf.save().rotate(-30, { origin: [x, y] }).font(BOLD).fontSize(72).lineWidth(0.7).strokeColor('#8a8a8a')
  pdf.text(words, x - pdf.widthOfString(words) / 2, y - 48, { lineBreak: false, stroke: true, fill: false }).restore()
}
