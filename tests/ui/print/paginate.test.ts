import { describe, expect, it } from 'vitest'
import { linesOf, paginate } from '@/ui/print/paginate'
import { titleLines } from '@/domain/document/title-lines'

const paragraphs = ['一'.repeat(40), '二'.repeat(90), '监督电话：0564-1234567（槐树湾乡人民政府）']
const plan = (rows: number) => paginate({ titleLines: 2, paragraphs, rows })

describe('paginate', () => {
  it.each([1, 2, 5, 7, 8, 9, 11, 12, 13, 22, 23, 34, 60, 200])('%i rows: every row once, in order, signed once, on the last sheet', (rows) => {
    const sheets = plan(rows)
    expect(sheets.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual(Array.from({ length: rows }, (_, i) => i))
    expect(sheets.map(({ signed }) => signed)).toEqual(sheets.map((_, i) => i === sheets.length - 1))
    expect(sheets.map(({ first }) => first)).toEqual(sheets.map((_, i) => i === 0))
  })
  it('at least two rows stand above issuer and date', () => {
    for (let rows = 2; rows < 80; rows++) {
      const last = plan(rows).at(-1)!
      expect(last.to - last.from).toBeGreaterThanOrEqual(2)
    }
  })
  it('a following sheet holds the 23 rows of 9.2 mm that 225 mm leave under its head', () => {
    const [, second] = plan(60)
    expect(second!.to - second!.from).toBe(23)
  })
  it('a text that fills the first sheet leaves the rows to the next ones', () => {
    const long = paginate({ titleLines: 2, paragraphs: ['字'.repeat(27 * 18)], rows: 3 })
    expect(long).toEqual([
      { from: 0, to: 0, first: true, signed: false },
      { from: 0, to: 3, first: false, signed: true },
    ])
  })
})

it('lines of a paragraph count the indent; half-width characters are narrower', () => {
  expect([linesOf('字'.repeat(25)), linesOf('字'.repeat(26)), linesOf('1'.repeat(40)), linesOf('')]).toEqual([1, 2, 1, 1])
})

it('titles break before 关于; short ones stay whole', () => {
  expect(titleLines('槐树湾乡板棚村关于拟纳入防止返贫监测对象的公示')).toEqual(['槐树湾乡板棚村', '关于拟纳入防止返贫监测对象的公示'])
  expect(titleLines('关于公示的通知')).toEqual(['关于公示的通知'])
})
