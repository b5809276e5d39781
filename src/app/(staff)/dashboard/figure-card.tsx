import { isEmpty, rowsOf, type Figure } from '@/domain/dashboard/figure'
import type { Dashboard } from '@/server/dashboard/get-dashboard'
import { FigureTable } from '@/ui/chart/figure-table'
import { Picture } from '@/ui/chart/picture'
import { Card } from '@/ui/layout/card'
import { cellHref } from './cell-href'

const FOLDED = 30 // more rows than these are shown when asked for

/** A picture with its table underneath and what it counts. */
export function FigureCard({ figure, view, wide }: { figure: Figure; view: Dashboard; wide: number }) {
  const rows = rowsOf(figure).length
  const table = <FigureTable figure={figure} hrefOf={(row, column) => cellHref({ of: figure.key, row, column, region: view.places.at, year: view.year })} />
  return (
    <Card title={figure.title} note={`单位：${figure.unit}`} id={figure.key} kind="table">
      {isEmpty(figure) ? (
        <p className="px-3 py-4 text-ink-2">{figure.key === 'warnings' ? '没有待处理的预警。' : '还没有可以统计的记录。'}</p>
      ) : (
        <>
          <div className="px-3 py-2.5"><Picture figure={figure} wide={wide} /></div>
          {rows > FOLDED ? (
            <details className="border-t border-line">
              <summary className="cursor-pointer px-3 py-2.5 text-small text-accent max-md:min-h-11">附表 {rows} 行</summary>
              {table}
            </details>
          ) : (
            <div className="border-t border-line-2">{table}</div>
          )}
        </>
      )}
      <p className="border-t border-line px-3 py-2 text-note text-ink-3">{figure.note}</p>
    </Card>
  )
}
