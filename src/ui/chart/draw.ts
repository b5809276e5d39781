import { BarChart, CustomChart, HeatmapChart } from 'echarts/charts'
import { GridComponent, LegendComponent, VisualMapComponent } from 'echarts/components'
import { init, use as register, type EChartsCoreOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

register([BarChart, CustomChart, HeatmapChart, GridComponent, LegendComponent, VisualMapComponent, SVGRenderer])

/** A picture before it is drawn: what echarts is told, and its size in px. */
export interface Drawing {
  option: EChartsCoreOption
  width: number
  height: number
}

/** Draws on the server; nothing of the library travels to the browser. The picture scales with the place it is put. */
export function svgOf({ option, width, height }: Drawing): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit' }, ...option })
    return still(chart.renderToSVGString({ useViewBox: true }))
  } finally {
    chart.dispose()
  }
}

/** Without what only a live picture needs: classes, marks for a pointer, and the style sheet that the content security policy forbids. */
const still = (svg: string): string => svg.replace(/<style[\s\S]*?<\/style>/g, '').replace(/ (class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
