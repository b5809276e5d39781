import { describe, expect, it } from 'vitest'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { layout } from '@/domain/document/layout'
import { grid, list, type DocumentSheet } from '@/domain/document/sheet'
import { head } from '@/domain/document/grid'
import { officialSheet } from '@/domain/notice/sheet'
import { pdfOf } from '@/server/document/pdf'
import { wordOf } from '@/server/document/word'
import { DocumentPages } from '@/ui/document/document-pages'
import { wordsOf } from '../../builders/document-words'
import { aNotice } from '../../builders/notice-view'
import { docxParts, pdfPages, pdfPieces, pdfSizes } from '../support/opened'

const madeAt = new Date('2026-05-18T01:00:00Z')
const pdf = (...sheets: DocumentSheet[]) => pdfOf(sheets, { madeAt, demo: false })
type Piece = Awaited<ReturnType<typeof pdfPieces>>[number]
const HEAD = '序号户主姓名村、组家庭人口监测对象类别'

describe('a notice of several pages, opened as PDF', () => {
  it('45 households on three pages of A4: head and number line on each, numbers at the outer edge, every household once', async () => {
    const file = await pdf(officialSheet(aNotice(45), false))
    const pages = await pdfPages(file)
    expect(pages).toHaveLength(3)
    expect(await pdfSizes(file)).toEqual(['210×297', '210×297', '210×297'])
    for (const [i, page] of pages.entries()) {
      expect(page.split(HEAD)).toHaveLength(2)
      expect(page).toContain('编号：板棚公示〔2026〕2号')
      expect(page).toContain('第1版')
      const number = (await pdfPieces(file, i + 1)).find(({ text }) => text.replace(/\s/g, '') === `—${i + 1}—`)!
      if (i % 2 === 0) expect(number.x + number.width).toBeCloseTo(210 - 26 - 4, 0)
      else expect(number.x).toBeCloseTo(28 + 4, 0)
      expect(297 - number.y).toBeGreaterThan(24)
    }
    expect(pages[0]).toContain('关于拟纳入防止返贫监测对象的公示')
    expect(pages[1]).not.toContain('公示时间为')
    const serials = pages.flatMap((page) => [...page.matchAll(/(\d+)(?:蔡某元|邱某莲|欧阳某华|万某柱)/g)].map(([, serial]) => Number(serial)))
    expect(serials).toEqual(Array.from({ length: 45 }, (_, i) => i + 1))
  })

  it('issuer and date never stand alone, whatever the number of households: two rows and their head are with them', async () => {
    for (const households of [8, 9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 33, 34, 35, 36]) {
      const last = (await pdfPages(await pdf(officialSheet(aNotice(households), false)))).at(-1)!
      for (const words of [HEAD, `${households - 1}${aNotice(households).rows.at(-2)!.headName}`, `${households}${aNotice(households).rows.at(-1)!.headName}`, '板棚村村民委员会2026年5月18日']) expect(last, `${households} households`).toContain(words)
    }
  })

  it('nothing leaves the type area, and the seal has its 40 mm: 16 above the issuer, nothing beside the two lines', async () => {
    for (const households of [3, 45]) {
      const file = await pdf(officialSheet(aNotice(households), false))
      const last = await pdfPieces(file, (await pdfPages(file)).length)
      const [issuer, date] = ['板棚村村民委员会', '2026年5月18日'].map((words) => last.find(({ text }) => text === words)!) as [Piece, Piece]
      const table = Math.max(...last.filter(({ text }) => text === '板棚村东岗组').map(({ y }) => y))
      expect(issuer.y - table).toBeGreaterThan(16)
      expect(date.y).toBeGreaterThan(issuer.y)
      expect(date.y).toBeLessThan(297 - 35)
      expect(Math.abs(issuer.x + issuer.width / 2 - (date.x + date.width / 2))).toBeLessThan(1)
      const above = last.filter(({ y }) => y > table + 1 && y < date.y + 5)
      expect(above.map(({ text }) => text)).toEqual(['板棚村村民委员会', '2026年5月18日'])
      for (const { x, width } of last) expect([x >= 27.9, x + width <= 184.1]).toEqual([true, true])
    }
  })

  it('a long issuer stays within the margins', async () => {
    const file = await pdf(officialSheet(aNotice(3, { issuer: '金寨县巩固拓展脱贫攻坚成果同乡村振兴有效衔接领导小组' }), false))
    const issuer = (await pdfPieces(file, 1)).find(({ text }) => text.startsWith('金寨县'))!
    expect(issuer.x).toBeGreaterThan(27.9)
    expect(issuer.x + issuer.width).toBeLessThan(184.1)
  })

  it('作废 stands across every page of a withdrawn one', async () => {
    for (const page of await pdfPages(await pdf(officialSheet(aNotice(45), true)))) expect(page).toContain('作废')
  })

  it('a list on A3 repeats its head and keeps within its paper', async () => {
    const file = await pdf({ title: '防止返贫监测对象帮扶措施落实情况表', above: ['板棚村'], paper: 'A3 landscape', blocks: [grid([[head('表头', 24)]]), list([['序号', 1], ['户主姓名', 3], ['帮扶措施', 8]], Array.from({ length: 70 }, (_, i) => [String(i + 1), '蔡某元', '产业帮扶']))] })
    const pages = await pdfPages(file)
    expect(new Set(await pdfSizes(file))).toEqual(new Set(['420×297']))
    expect(pages.length).toBeGreaterThan(1)
    for (const [i, page] of pages.entries()) {
      expect(page).toContain('序号户主姓名帮扶措施')
      expect(page).toContain(`第${i + 1}页共${pages.length}页`)
      for (const { x, y, width } of await pdfPieces(file, i + 1)) expect([x >= 19, x + width <= 401, y <= 297 - 5]).toEqual([true, true, true])
    }
  })
})

describe('page, PDF and .docx say the same', () => {
  for (const help of [false, true])
    it(help ? 'elimination with the kinds of help' : 'identification', async () => {
      const sheet = officialSheet(aNotice(14, { help, version: 2 }), false)
      const said = [...wordsOf(sheet).map((words) => words.replace(/\s/g, '')), '编号：板棚公示〔2026〕2号', '第2版']
      const page = renderToStaticMarkup(createElement(DocumentPages, { pages: layout([sheet]) })).replace(/<[^>]+>/g, '').replace(/\s/g, '')
      const paper = (await pdfPages(await pdf(sheet))).join('')
      const parts = await docxParts(await wordOf([sheet], { demo: false }))
      const word = [...parts].filter(([name]) => /document|header/.test(name)).map(([, xml]) => xml.replace(/<[^>]+>/g, '')).join('').replace(/\s/g, '')
      expect(paper.replaceAll(/—\d—/g, '')).toBe(headFirst(page))
      for (const words of said) expect([word.includes(words), words], words).toEqual([true, words])
      for (const row of sheet.blocks.flatMap((block) => (block.kind === 'list' ? block.rows : []))) expect(page).toContain(row.join('').replace(/\s/g, ''))
      for (const text of sheet.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))) expect(paper).toContain(text.replace(/\s/g, ''))
    })
})

/** The number line stands before the content on the page, after it in the PDF. */
const headFirst = (page: string): string => page.split(/—\d—/).filter(Boolean).map((one) => one.replace(/^(编号：.*?号)(第\d版)(.*)$/s, '$3$1$2')).join('')

describe('a notice as .docx', () => {
  it('repeats the head of its list, keeps its last rows with issuer and date, and has its number at the outer edge', async () => {
    const parts = await docxParts(await wordOf([officialSheet(aNotice(45), false)], { demo: false }))
    const document = parts.get('word/document.xml')!
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    const rows = document.match(/<w:tr>.*?<\/w:tr>/gs)!
    expect(rows).toHaveLength(46)
    expect(rows[0]).toContain('<w:tblHeader/>')
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    expect(rows.map((row) => row.includes('<w:keepNext/>')).lastIndexOf(false)).toBe(43)
    expect(document).toMatch(/<w:keepNext\/>(?:(?!<\/w:p>).)*板棚村村民委员会/s)
    expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
    const footers = [...document.matchAll(/<w:footerReference w:type="(\w+)" r:id="(\w+)"/g)].map(([, type, id]) => [type, parts.get(`word/${new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(parts.get('word/_rels/document.xml.rels')!)!.slice(1).find(Boolean)}`)!])
    const footer = Object.fromEntries(footers) as Record<string, string>
    expect(footer.default).toContain('<w:jc w:val="right"/>')
    expect(footer.even).toContain('<w:jc w:val="left"/>')
    for (const xml of Object.values(footer)) expect(xml.replace(/<w:instrText[^>]*>PAGE<\/w:instrText>/, '1').replace(/<[^>]+>/g, '')).toBe('— 1 —')
  })

  it('a withdrawn one has 作废 across each page, odd and even; one in force has not', async () => {
    const headers = async (withdrawn: boolean) => [...(await docxParts(await wordOf([officialSheet(aNotice(45), withdrawn)], { demo: false })))].filter(([name]) => name.startsWith('word/header')).map(([, xml]) => xml)
    const void_ = await headers(true)
    expect(void_).toHaveLength(2)
    for (const xml of void_) {
      expect(xml).toMatch(/<v:textpath[^>]*string="作废"/)
      expect(xml).toMatch(/rotation:330/)
      expect(xml).toMatch(/编号：板棚公示〔2026〕2号<\/w:t><w:tab\/>.*第1版/)
    }
    for (const xml of await headers(false)) expect(xml).not.toContain('作废')
  })
})
