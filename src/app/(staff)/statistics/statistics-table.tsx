import type { Category } from '@/domain/glossary'
import { shortRegionName } from '@/domain/region/region-name'
import { count } from '@/ui/format/money'
import { Link } from '@/ui/layout/link'
import { listHref } from '../url-state'
import { measuresOf, type Line, type Measure } from './statistics-measures'


interface StatisticsTableProps {
  lines: readonly Line[]
  /** Of which they are parts: where the sum leads. */
  region: string
  categories: readonly Category[]
  /** Lines are townships: their names lead to their villages. */
  deeper: boolean
  /** Whether the reader may see the households behind a number. */
  linked: boolean
  /** Whether all lines are on this page, so that a sum can be shown. */
  total: boolean
}

const HEAD = 'sticky top-0 z-[1] h-[34px] border-b border-line-2 bg-thead px-2.5 text-small font-semibold whitespace-nowrap text-ink-2'

/** Numbers by place; the sum stands last. On the phone the table moves inside its card, the place stays. */
export function StatisticsTable({ lines, region, categories, deeper, linked, total }: StatisticsTableProps) {
  const measures = measuresOf(categories)
  const sum = (of: (line: Line) => number) => lines.reduce((n, line) => n + of(line), 0)
  const cell = ({ head, filter, late, unit = '户' }: Measure, n: number, code: string, place: string) => linked && n > 0
    ? <Link href={listHref('/households', { region: code, ...filter })} className={`max-md:inline-block max-md:py-2 ${late ? 'font-semibold text-bad' : ''}`} aria-label={`${place}${head} ${n} ${unit}`}>{count(n)}</Link>
    : count(n)
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="sr-only">统计报表</caption>
        <thead>
          <tr>
            <th scope="col" className={`${HEAD} left-0 text-left`}>{deeper ? '乡镇' : '村'}</th>
            {measures.map(({ key, head, unit }) => <th key={key} scope="col" className={`${HEAD} text-right`}>{head}{unit && `（${unit}）`}</th>)}
            <th scope="col" className={`${HEAD} text-right`}>人口（人）</th>
            <th scope="col" className={`${HEAD} text-right`}>占比（‰）</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.region.code} className="border-b border-line last:border-b-0">
              <th scope="row" className="sticky left-0 h-[38px] bg-surface px-2.5 text-left font-normal whitespace-nowrap">
                {deeper ? <Link href={`/statistics?region=${line.region.code}`}>{shortRegionName(line.region.name)}</Link> : shortRegionName(line.region.name)}
              </th>
              {measures.map((measure) => <td key={measure.key} className={`px-2.5 text-right ${measure.of(line) === 0 ? 'text-ink-3' : ''}`}>{cell(measure, measure.of(line), line.region.code, shortRegionName(line.region.name))}</td>)}
              <td className="px-2.5 text-right">{count(line.people)}</td>
              <td className="px-2.5 text-right">{line.share === null ? '' : line.share.toFixed(2)}</td>
            </tr>
          ))}
          {total && lines.length > 1 && (
            <tr className="border-t border-line-2 bg-thead font-semibold">
              <th scope="row" className="sticky left-0 h-[38px] bg-thead px-2.5 text-left">合计</th>
              {measures.map((measure) => <td key={measure.key} className="px-2.5 text-right">{cell(measure, sum(measure.of), region, '合计')}</td>)}
              <td className="px-2.5 text-right">{count(sum((line) => line.people))}</td>
              <td />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}
