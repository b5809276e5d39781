import { rowsOf, type Figure } from '@/domain/dashboard/figure'
import type { Drawing } from './draw'
import { monthHead } from './month-head'
import { ink, shadeOf } from './palette'

const axis = { axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: false } }

/** Rows against columns: the number on each crossing, darker the more of the largest. */
export function matrix(figure: Figure, width: number, across: 'columns' | 'rows' = 'columns'): Drawing {
  const rows = rowsOf(figure)
  const narrow = width < 500
  const [x, y] = across === 'columns' ? [figure.columns, rows] : [rows, figure.columns]
  const left = narrow ? 84 : 128
  const heads = narrow ? (across === 'rows' ? 24 : 84) : 44
  const most = Math.max(...rows.flatMap(({ numbers }) => numbers.map((n) => n ?? 0)))
  const data = rows.flatMap((row, r) => row.numbers.map((n, c) => {
    const { itemStyle, on } = shadeOf(n ?? 0, most)
    return { value: across === 'columns' ? [c, r, n ?? 0] : [r, c, n ?? 0], itemStyle: { ...itemStyle, borderColor: ink.axis }, label: { color: on } }
  }))
  const labels = { color: ink.text, fontSize: narrow ? 10 : 12, interval: 0 }
  return {
    width,
    height: y.length * 28 + heads + 4,
    option: {
      grid: { left, right: 4, top: heads, bottom: 4 },
      xAxis: { type: 'category', position: 'top', data: x.map(({ head }) => (across === 'rows' ? monthHead(head, width) : narrow ? [...head].join('\n') : head)), ...axis, axisLabel: { ...labels, lineHeight: narrow ? 11 : 14, width: Math.floor((width - left) / x.length) - 6, overflow: 'break' } },
      yAxis: { type: 'category', inverse: true, data: y.map(({ head }) => head), ...axis, axisLabel: { ...labels, width: narrow ? 78 : 120, overflow: 'truncate' } },
      visualMap: { show: false, type: 'piecewise', dimension: 2, min: 0, max: Math.max(1, most), inRange: { opacity: 1 } },
      series: [{ type: 'heatmap', silent: true, data, label: { show: true, fontSize: narrow ? 10 : 12 } }],
    },
  }
}
