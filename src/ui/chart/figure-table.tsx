import type { Figure, FigureColumn, FigureRow } from '@/domain/dashboard/figure'
import { count } from '../format/money'
import { cls } from '../format/classes'
import { Link } from '../layout/link'

const HEAD = 'sticky top-0 z-[1] h-[34px] border-b border-line-2 bg-thead px-2.5 text-small font-semibold whitespace-nowrap text-ink-2'

/** A number as it is written; nothing where there is none. */
export const figureNumber = (n: number | null, { kind }: FigureColumn): string => (n === null ? '' : kind === 'share' ? `${n}%` : count(n))

interface FigureTableProps {
  figure: Figure
  /** Where the number leads: the list of what it counts. */
  hrefOf?: (row: string, column: string) => string | undefined
}

/** The numbers of a picture; each opens what it counts. On the phone the table moves inside its card, the head of the row stays. */
export function FigureTable({ figure, hrefOf }: FigureTableProps) {
  const { columns, groups, title, rowHead, unit } = figure
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={`${title}附表`}>
      <table className="w-full border-collapse">
        <caption className="sr-only">{title}附表，单位：{unit}</caption>
        <thead>
          <tr>
            <th scope="col" className={cls(HEAD, 'left-0 text-left')}>{rowHead}</th>
            {columns.map(({ key, head, kind }) => <th key={key} scope="col" className={cls(HEAD, 'text-right')}>{head}{kind === 'count' && `（${unit}）`}</th>)}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            {group.head && groups.length > 1 && <tr className="border-b border-line bg-thead"><th scope="colgroup" colSpan={columns.length + 1} className="h-[31px] px-2.5 text-left text-small font-semibold">{group.head}</th></tr>}
            {group.rows.map((row) => <Line key={row.key} row={row} columns={columns} hrefOf={hrefOf} unit={unit} />)}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Line({ row, columns, hrefOf, unit }: { row: FigureRow; unit: string } & Pick<FigureTableProps, 'hrefOf'> & Pick<Figure, 'columns'>) {
  return (
    <tr className="border-b border-line last:border-b-0">
      <th scope="row" className="sticky left-0 h-[33px] bg-surface px-2.5 text-left font-normal whitespace-nowrap">{row.head}</th>
      {columns.map((column, i) => {
        const n = row.numbers[i] ?? null
        const href = n ? hrefOf?.(row.key, column.key) : undefined
        const words = figureNumber(n, column)
        return (
          <td key={column.key} className={cls('px-2.5 text-right', !n && 'text-ink-3')}>
            {href ? <Link href={href} className={cls('max-md:inline-block max-md:py-2', column.late && 'font-semibold text-bad')} aria-label={`${row.head}${column.head} ${words} ${unit}`}>{words}</Link> : words}
          </td>
        )
      })}
    </tr>
  )
}
