import { numberAt, rowsOf, type Figure } from '@/domain/dashboard/figure'
import type { Drawing } from './draw'
import { monthHead } from './month-head'
import { ink, lateLook, looks } from './palette'

const axisLabel = { color: ink.text, fontSize: 12 }
const legend = { top: 0, left: 0, textStyle: axisLabel, itemWidth: 20, itemHeight: 12, selectedMode: false, backgroundColor: 'transparent', borderColor: ink.line }

interface Bars {
  columns: readonly string[]
  /** A row has a number under one of the columns only: one bar a row. */
  oneEach?: boolean
}

/** Lying bars, a row each, the chosen columns side by side with their numbers at the end; nothing is drawn for 0. */
export function bars(figure: Figure, { columns, oneEach }: Bars, width: number): Drawing {
  const rows = rowsOf(figure)
  const shown = figure.columns.filter(({ key }) => columns.includes(key))
  const share = shown.every(({ kind }) => kind === 'share')
  const several = shown.length > 1
  const words = width < 500 ? 124 : 216
  const row = several && !oneEach ? 15 * shown.length + 8 : 26
  return {
    width,
    height: rows.length * row + (several ? 36 : 12),
    option: {
      ...(several && { legend }),
      grid: { left: words + 8, right: 52, top: several ? 30 : 4, bottom: 4 },
      xAxis: { type: 'value', min: 0, ...(share && { max: 100 }), axisLabel: { show: false }, splitLine: { show: false } },
      yAxis: { type: 'category', inverse: true, data: rows.map(({ head }) => head), axisTick: { show: false }, axisLine: { lineStyle: { color: ink.axis } }, axisLabel: { ...axisLabel, width: words, overflow: 'break', lineHeight: 13, interval: 0 } },
      series: shown.map((column, i) => {
        const { itemStyle } = column.late ? lateLook : looks[i]!
        return {
          type: 'bar', name: column.head, silent: true, ...(oneEach && { stack: 'all' }), barWidth: 12, barGap: '20%', itemStyle, data: rows.map((row) => numberAt(figure, row, column.key) || null),
          label: { show: true, position: 'right', color: ink.text, fontSize: 12, formatter: share ? '{c}%' : '{c}' },
        }
      }),
    },
  }
}

/** Standing bars, a row each, all columns upon one another with their numbers inside. */
export function stacked(figure: Figure, width: number): Drawing {
  const rows = rowsOf(figure)
  return {
    width,
    height: 300,
    option: {
      legend,
      grid: { left: 8, right: 8, top: width < 500 ? 56 : 32, bottom: 4 },
      xAxis: { type: 'category', data: rows.map(({ head }) => monthHead(head, width)), axisTick: { show: false }, axisLine: { lineStyle: { color: ink.axis } }, axisLabel: { ...axisLabel, fontSize: width < 500 ? 10 : 12, interval: 0 } },
      yAxis: { type: 'value', minInterval: 1, axisLabel, splitLine: { lineStyle: { color: ink.line } } },
      series: figure.columns.map(({ key, head }, i) => ({
        type: 'bar', name: head, stack: 'all', silent: true, barWidth: '68%', itemStyle: looks[i]!.itemStyle, data: rows.map((row) => numberAt(figure, row, key) || null),
        label: { show: true, position: 'inside', fontSize: width < 500 ? 10 : 12, color: ink.text, backgroundColor: ink.paper, padding: [1, 2] },
      })),
    },
  }
}
