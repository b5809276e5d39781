import fs from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { figureKeys, type Figure, type FigureKey } from '@/domain/dashboard/figure'
import { svgOf } from '@/ui/chart/draw'
import { FigureTable } from '@/ui/chart/figure-table'
import { pictureOf } from '@/ui/chart/pictures'
import { placed } from '@/ui/chart/tile-map'

const columns: Record<FigureKey, Figure['columns']> = {
  progress: [{ key: 'all', head: '农户', kind: 'count' }, { key: 'rate', head: '进度', kind: 'share' }],
  funnel: [{ key: 'reached', head: '到达', kind: 'count' }, { key: 'overdue', head: '其中超期', kind: 'count', late: true }],
  onTime: [{ key: 'rate', head: '识别及时率', kind: 'share' }, { key: 'planRate', head: '计划及时率', kind: 'share' }],
  categories: [{ key: 'a', head: '边缘易致贫户', kind: 'count' }, { key: 'b', head: '突发严重困难户', kind: 'count' }],
  risks: [{ key: 'a', head: '因病', kind: 'count' }, { key: 'b', head: '因学', kind: 'count' }],
  measures: [{ key: 'a', head: '因病', kind: 'count' }, { key: 'b', head: '因学', kind: 'count' }],
  warnings: [{ key: 'finding', head: '预警', kind: 'count' }, { key: 'prompt', head: '提示核查', kind: 'count' }],
}
const rows = [{ key: '1', head: '兴田', numbers: [17, 41] }, { key: '2', head: '板棚', numbers: [63, 88] }]
const figureOf = (key: FigureKey): Figure => ({ key, title: '统计', unit: '户', rowHead: '行', note: '', columns: columns[key], groups: [{ key: 'g', head: '槐树湾乡', rows }, { key: 'h', head: '南溪镇', rows: [] }] })
/** What a reader sees: the texts of the picture, without marks of kind. */
const textsOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!.replace('%', ''))

describe.each(figureKeys)('%s', (key) => {
  const figure = figureOf(key)
  it.each([342, 1140])('is an SVG %i wide with words and the numbers of its table', (width) => {
    const svg = svgOf(pictureOf(figure, width))
    expect(svg).toMatch(new RegExp(`^<svg width="${width}"`))
    const texts = textsOf(svg)
    const narrow = texts.join('')
    for (const { head } of rows) expect(narrow).toContain(head)
    const drawn = key === 'progress' ? [41, 88] : [17, 41, 63, 88]
    for (const n of drawn) expect(texts, `${n} of ${key}`).toContain(String(n))
    const table = renderToStaticMarkup(createElement(FigureTable, { figure }))
    for (const n of drawn) expect(table).toMatch(new RegExp(`>${n}%?<`))
  })
  it('takes its colours from the tokens, brings no script and no style sheet', () => {
    const svg = svgOf(pictureOf(figure, 1140))
    const tokens = fs.readFileSync('src/app/globals.css', 'utf8')
    const named = [...svg.matchAll(/var\((--color-[\w-]+)\)/g)].map(([, name]) => name!)
    expect(named.length).toBeGreaterThan(0)
    for (const name of named) expect(tokens).toContain(`${name}:`)
    expect(svg).not.toMatch(/(fill|stroke)="(#|rgb)/)
    expect(svg).not.toMatch(/<(style|script)/)
  })
})

it('tells the series of a picture apart without colour: one plain, one striped', () => {
  expect(svgOf(pictureOf(figureOf('funnel'), 560))).toMatch(/<pattern/)
})

it('places the tiles of a township beside its name, and under it on a phone; none over another', () => {
  for (const width of [342, 640, 1140]) {
    const villages = Array.from({ length: 20 }, (_, i) => ({ key: `${i}`, head: `村${i}`, numbers: [1, i] }))
    const { places, height } = placed({ groups: [{ key: 'a', head: '甲乡', rows: villages }, { key: 'b', head: '乙镇', rows: villages }] }, width)
    const tiles = places.filter(({ row }) => row)
    expect(tiles).toHaveLength(40)
    expect(new Set(tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(40)
    expect(Math.max(...tiles.map(({ x }) => x + 66))).toBeLessThanOrEqual(width)
    expect(Math.max(...tiles.map(({ y }) => y + 42))).toBeLessThanOrEqual(height)
  }
})

it('opens from the table what a number counts, and nothing from 0', () => {
  const figure: Figure = { ...figureOf('measures'), groups: [{ key: 'g', rows: [{ key: 'health', head: '健康', numbers: [4, 0] }] }] }
  const table = renderToStaticMarkup(createElement(FigureTable, { figure, hrefOf: (row: string, column: string) => `/rows?row=${row}&column=${column}` }))
  expect(table).toContain('href="/rows?row=health&amp;column=a"')
  expect(table.match(/<a /g)).toHaveLength(1)
  expect(table).toContain('aria-label="健康因病 4 户"')
})
