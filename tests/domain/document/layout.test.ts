import { describe, expect, it } from 'vitest'
import { head, section, small } from '@/domain/document/grid'
import { layout } from '@/domain/document/layout'
import { closing, grid, heading, list, text, type DocumentSheet } from '@/domain/document/sheet'
import { titleLines } from '@/domain/document/title-lines'
import { wrap } from '@/domain/document/wrap'

const sheet = (blocks: DocumentSheet['blocks'], change: Partial<DocumentSheet> = {}): DocumentSheet => ({ title: '表', above: ['槐树湾乡'], paper: 'A4', blocks, ...change })

describe('lines', () => {
  it('break so that no mark begins or ends one where it may not', () => {
    expect(wrap('一二三四五，六', 5 * 4.94, 14)).toEqual(['一二三四', '五，六'])
    expect(wrap('人均纯收入（元）', 6 * 4.24, 12)).toEqual(['人均纯收入', '（元）'])
  })

  it('never part a number', () => expect(wrap('一二三四2026年', 5 * 4.94, 14)).toEqual(['一二三四', '2026年']))
  it('keep the breaks that are written', () => expect(wrap('甲\n\n乙', 100, 14)).toEqual(['甲', '', '乙']))
  it('part what is longer than a line', () => expect(wrap('1234567890', 2.4 * 4.94, 14).join('')).toBe('1234567890'))
})

describe('pages', () => {
  const long = list([['序号', 1], ['姓名', 3]], Array.from({ length: 60 }, (_, i) => [String(i + 1), '甲']))

  it('repeat the head of a list and lose no row', () => {
    const pages = layout([sheet([long])])
    expect(pages.length).toBeGreaterThan(1)
    const tables = pages.flatMap(({ items }) => items.filter((item) => item.kind === 'table'))
    expect(tables.every(({ rows }) => rows[0]!.cells[0]!.lines[0] === '序号')).toBe(true)
    expect(tables.flatMap(({ rows }) => rows.slice(1)).map(({ cells }) => cells[0]!.lines[0])).toEqual(Array.from({ length: 60 }, (_, i) => String(i + 1)))
  })

  it('hold what is on them, on every paper', () => {
    for (const paper of ['A4', 'A4 landscape', 'A3 landscape', 'official'] as const)
      for (const { format, items } of layout([sheet([heading('一、'), text('字'.repeat(2000)), long, closing('某乡', '2026年5月18日')], { paper, note: '注' })]))
        expect(items.reduce((sum, { height }) => sum + height, 0), paper).toBeLessThanOrEqual(format.height - format.margin.top - format.margin.bottom)
  })

  it('are counted for each sheet anew', () => expect(layout([sheet([long]), sheet([])]).map(({ number, of }) => `${number}/${of}`)).toEqual(['1/3', '2/3', '3/3', '1/1']))

  it('a heading and a line that names a part go on with what follows', () => {
    const filler = (rows: number) => grid(Array.from({ length: rows }, () => [small('甲', 24)]))
    for (let rows = 20; rows < 32; rows++) {
      const pages = layout([sheet([filler(rows), heading('二、'), long])])
      for (const { items } of pages) expect(items.at(-1)!.kind).not.toBe('heading')
      const parts = layout([sheet([grid([...Array.from({ length: rows }, () => [small('甲', 24)]), section('部分'), [head('乙', 24)]])])])
      for (const { items } of parts.slice(0, -1)) expect(JSON.stringify(items.at(-1))).not.toMatch(/部分[^甲乙]*$/)
    }
  })

  it('issuer and date never stand alone: two rows of the list go with them', () => {
    for (let rows = 8; rows < 30; rows++) {
      const pages = layout([sheet([list([['姓名', 1]], Array.from({ length: rows }, () => ['甲'])), text('共。'), closing('某乡', '2026年5月18日')])])
      const last = pages.at(-1)!.items
      expect(last.at(-1)!.kind).toBe('closing')
      const table = last.find((item) => item.kind === 'table')
      expect(table?.rows.length, `${rows} rows`).toBeGreaterThanOrEqual(3)
    }
  })

  it('a column with a long word is set smaller as a whole', () => {
    const [page] = layout([sheet([list([['甲', 1], ['乙', 1]], [['短', '短'], ['短', '很长很长很长很长很长很长很长很长很长很长很长']])])])
    const table = page!.items.find((item) => item.kind === 'table')!
    expect(table.rows.slice(1).map(({ cells }) => cells.map(({ points }) => points))).toEqual([[14, 10.5], [14, 10.5]])
  })

  it('and no smaller than one line needs: 12 points where they do', () => {
    const [page] = layout([sheet([list([['甲', 1], ['乙', 3]], [['短', '突发严重困'], ['短', '短']].map(([a, b]) => [b!, a!]))])])
    const table = page!.items.find((item) => item.kind === 'table')!
    const [cell] = table.rows[1]!.cells
    const width = table.columns[0]! - 2.4
    expect([14, 12, 10.5].find((points) => wrap('突发严重困', width, points).length === 1)).toBe(cell!.points)
  })
})

it('titles break before 关于; short ones stay whole', () => {
  expect(titleLines('槐树湾乡板棚村关于拟纳入防止返贫监测对象的公示')).toEqual(['槐树湾乡板棚村', '关于拟纳入防止返贫监测对象的公示'])
  expect(titleLines('关于公示的通知')).toEqual(['关于公示的通知'])
})
