import type { ReactNode } from 'react'
import { cls } from '../format/classes'
import { SortHead } from './sort-head'
import { TableRow } from './table-row'

export interface Column<Row> {
  key: string
  /** Words of the head; for a column of buttons, what screen readers hear. */
  head: string
  headHidden?: boolean
  /** Tailwind width of the column, 「w-[92px]」; one column has none and takes the rest. */
  width?: string
  align?: 'left' | 'right' | 'center'
  /** 13 px grey. */
  secondary?: boolean
  cell: (row: Row) => ReactNode
  /** On the phone, rows become lists: which line the cell stands on (a box before the first), and which are left out. */
  phone?: 'box' | 'first' | 'second' | 'end' | 'none'
  sort?: { href: string; direction?: 'ascending' | 'descending' }
}

export interface RowGroup<Row> {
  key: string
  /** 「超期和今日到期」; absent for a list without groups. */
  title?: string
  /** The number of rows unless it says more: 「3 户 8 人」. */
  count?: number | string
  rows: readonly Row[]
}

export interface DataTableProps<Row> {
  /** For screen readers: 「待办事项」. */
  caption: string
  columns: readonly Column<Row>[]
  groups: readonly RowGroup<Row>[]
  rowKey: (row: Row) => string
  /** Where a click on the row leads; the same as its button. */
  rowHref?: (row: Row) => string | undefined
  selected?: (row: Row) => boolean
  /** `normal` 38 and 47 px, `queue` 33 px. */
  density?: 'normal' | 'queue'
}

/**
 * The native table of every list: sticky head, group rows with counts, at most one button a row. First column = what
 * decides the order. On the phone each row is a small list: name and figure first, place and state second.
 */
export function DataTable<Row>({ caption, columns, groups, rowKey, rowHref, selected, density = 'normal' }: DataTableProps<Row>) {
  return (
    <table className="w-full border-collapse max-md:block">
      <caption className="sr-only">{caption}</caption>
      <colgroup className="max-md:hidden">
        {columns.map((column) => (
          <col key={column.key} className={column.width} />
        ))}
      </colgroup>
      <thead className="max-md:sr-only">
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              aria-sort={column.sort ? (column.sort.direction ?? 'none') : undefined}
              className={cls(
                'sticky top-0 z-[1] border-b border-line-2 bg-thead text-small font-semibold whitespace-nowrap text-ink-2',
                density === 'queue' ? 'h-[30px] px-2' : 'h-[34px] px-2.5',
                column.align === 'right' ? 'text-right' : column.align === 'center' ? 'text-center' : 'text-left',
              )}
            >
              {column.sort ? (
                <SortHead words={column.head} {...column.sort} />
              ) : (
                <span className={column.headHidden ? 'sr-only' : undefined}>{column.head}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key} className="max-md:block">
          {group.title && (
            <tr className="max-md:block">
              <th
                scope="colgroup"
                colSpan={columns.length}
                className="h-[29px] border-b border-line bg-thead px-2.5 text-left text-small font-semibold text-ink-2 max-md:block max-md:h-auto max-md:py-1"
              >
                {group.title}　{group.count ?? group.rows.length}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <TableRow key={rowKey(row)} rowKey={rowKey(row)} {...{ row, columns, density }} href={rowHref?.(row)} selected={selected?.(row) ?? false} />
          ))}
        </tbody>
      ))}
    </table>
  )
}
