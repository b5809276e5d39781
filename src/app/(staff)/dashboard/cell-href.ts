import { ownFigures, type FigureKey } from '@/domain/dashboard/figure'
import { listHref } from '../url-state'

interface Opened {
  of: FigureKey
  row: string
  column: string
  region: string
  /** The year that the rate in time is counted for. */
  year: string
}

/** What a number of the dashboard opens: the list or ledger of what it counts; the picture's own list where there is none. */
export function cellHref({ of, row, column, region, year }: Opened): string | undefined {
  switch (of) {
    case 'progress':
      return column === 'rate' ? undefined : listHref('/households', { region: row, screening: { done: 'done', left: 'missing' }[column] })
    case 'onTime':
      return ['rate', 'planRate'].includes(column) ? undefined : listHref('/ledgers/on-time/rows', { region: row, at: year, of: column })
    case 'warnings':
      return listHref('/warnings', { region, code: row })
    default:
      return (ownFigures as readonly string[]).includes(of) ? listHref('/dashboard/rows', { region, of, row, column }) : undefined
  }
}
