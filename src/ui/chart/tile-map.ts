import { numberAt, type Figure, type FigureRow } from '@/domain/dashboard/figure'
import type { Drawing } from './draw'
import { ink, shadeOfShare } from './palette'

const TILE = { width: 66, height: 42, gap: 3 }
const HEAD = { beside: 92, above: 22 }
const BETWEEN = 8

interface Placed {
  x: number
  y: number
  /** Absent for the name of a township. */
  row?: FigureRow
  words: string
}

/** Where everything stands: township by township in the order of the codes, its name beside its villages, above them where it is narrow. */
export function placed({ groups }: Pick<Figure, 'groups'>, width: number): { places: Placed[]; height: number } {
  const above = width < 500
  const left = groups.length > 1 && !above ? HEAD.beside : 0
  const across = Math.max(1, Math.floor((width - left + TILE.gap) / (TILE.width + TILE.gap)))
  const places: Placed[] = []
  let y = 0
  for (const { head, rows } of groups) {
    if (groups.length > 1) places.push({ x: 0, y, words: head ?? '' })
    if (groups.length > 1 && above) y += HEAD.above
    rows.forEach((row, i) => places.push({ x: left + (i % across) * (TILE.width + TILE.gap), y: y + Math.floor(i / across) * (TILE.height + TILE.gap), row, words: row.head }))
    y += Math.ceil(rows.length / across) * (TILE.height + TILE.gap) + BETWEEN
  }
  return { places, height: Math.max(TILE.height, y - BETWEEN) }
}

/** One tile of the same size per village, grouped by township; the share stands on it and makes it darker. */
export function tileMap(figure: Figure, width: number): Drawing {
  const { places, height } = placed(figure, width)
  const text = (words: string, x: number, y: number, style: object) => ({ type: 'text', x, y, style: { text: words, fontSize: 12, fill: ink.text, ...style } })
  const tile = ({ x, y, words, row }: Placed) => {
    if (!row) return text(words, x, y + 3, { fontWeight: 600, width: HEAD.beside - 8, overflow: 'truncate' })
    const share = numberAt(figure, row, 'rate')
    const { itemStyle, on } = shadeOfShare(share ?? 0)
    const middle = { fill: on, align: 'center', width: TILE.width - 6, overflow: 'truncate' }
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: { x, y, width: TILE.width, height: TILE.height }, style: { fill: itemStyle.color, stroke: ink.axis, lineWidth: 1 } },
        text(words, x + TILE.width / 2, y + 6, middle),
        text(share === null ? '无农户' : `${share}%`, x + TILE.width / 2, y + 22, { ...middle, fontWeight: 600 }),
      ],
    }
  }
  return { width, height, option: { series: [{ type: 'custom', coordinateSystem: 'none', silent: true, data: places.map((_, i) => i), renderItem: ({ dataIndex }: { dataIndex: number }) => tile(places[dataIndex]!) }] } }
}
