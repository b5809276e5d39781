import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { layout } from '@/domain/document/layout'
import { forms } from '@/domain/form/registry'
import { officialSheet } from '@/domain/notice/sheet'
import { BOLD, codePoint, lacks, REGULAR } from '@/server/document/pen'
import { pdfOf } from '@/server/document/pdf'
import regions from '../../../prisma/seed/regions-341524.json'
import { aNotice } from '../../builders/notice-view'
import { pdfPages, pdfPieces } from '../support/opened'

const pdf = new PDFDocument({ autoFirstPage: false, font: REGULAR })
const madeAt = new Date('2026-05-18T01:00:00Z')
const paper = (change: Parameters<typeof aNotice>[1]) => pdfOf([officialSheet(aNotice(3, change), false)], { madeAt, demo: false })

/** Every source file that holds words for paper: labels, forms, notices, replies, policies, and what the server says in files. */
const sources = ['src/domain', 'src/server'].flatMap((root) => (readdirSync(root, { recursive: true }) as string[]).map((name) => path.join(root, name)).filter((name) => /\.tsx?$/.test(name) && !name.includes('generated')))

/** Characters without a glyph in one of the two weights. */
const missingOf = (text: string): string[] => [...new Set(text)].filter((character) => character > ' ' && (lacks(pdf, character, REGULAR) || lacks(pdf, character, BOLD)))

describe('every character that our own code can put on paper has a glyph in both embedded weights', () => {
  it(`labels, the ${forms.length} forms, notices, replies, policies`, () => {
    expect(sources.length).toBeGreaterThan(400)
    const missing = sources.flatMap((name) => missingOf(readFileSync(name, 'utf8')).map((character) => `${name}: ${character} ${codePoint(character)}`))
    expect(missing).toEqual([])
  })
  it('names and titles of the registry', () => expect(missingOf(forms.map(({ name, from, goes }) => name + from + goes).join(''))).toEqual([]))
  it('the names of all places of the county', () => expect(missingOf(JSON.stringify(regions))).toEqual([]))
  it('the test itself finds one that is missing', () => expect(missingOf('蔡𠮷')).toEqual(['𠮷']))
})

describe('a character of a name that the font lacks', () => {
  const rare = { rows: aNotice(3).rows.map((row, i) => (i === 1 ? { ...row, headName: '𠮷某䶮𫘤' } : row)) }

  it('is printed as a box to write into, with its code point, and listed at the foot of the page', async () => {
    const [page] = await pdfPages(await paper(rare))
    expect(page).toContain('本页方框处为字库未收的字，请手写补入：U+20BB7、U+2B624')
    expect(page).toContain('䶮') // rare, and in the font
    const pieces = await pdfPieces(await paper(rare), 1)
    const row = pieces.find(({ text }) => text === '2')!.y
    const boxed = pieces.filter(({ text, y }) => text.startsWith('U+') && Math.abs(y - row) < 4)
    expect(boxed.map(({ text }) => text)).toEqual(['U+20BB7', 'U+2B624'])
    for (const { x, width } of boxed) expect([x > 28 + 16, x + width < 28 + 16 + 30]).toEqual([true, true]) // within the cell of the name
  })
  it('nothing is said where nothing is missing', async () => expect((await pdfPages(await paper({}))).join('')).not.toContain('字库未收'))
  it('keeps the place of the others: the row is as high and as wide as with common ones', () => {
    const rows = (change: object) => layout([officialSheet(aNotice(3, change), false)]).flatMap(({ items }) => items.filter((item) => item.kind === 'table').flatMap((table) => table.rows.map(({ height }) => height)))
    expect(rows(rare)).toEqual(rows({}))
  })
})
