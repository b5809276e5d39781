import { cls } from '../format/classes'
import type { Column, DataTableProps } from './data-table'

interface TableRowProps<Row> {
  row: Row
  rowKey: string
  columns: readonly Column<Row>[]
  density: DataTableProps<Row>['density']
  href?: string
  selected: boolean
}

const PHONE = {
  box: 'max-md:order-1',
  first: 'max-md:order-1 max-md:grow max-md:font-semibold max-md:[&_a]:underline max-md:[&_a]:decoration-accent-line max-md:[&_a]:underline-offset-[3px]',
  second: 'max-md:order-3 max-md:w-full max-md:text-small max-md:text-ink-2',
  end: 'max-md:order-2 max-md:ml-auto',
  none: 'max-md:hidden',
}

/** One row. `data-row` and `data-href` are what the list keys and the row click read. */
export function TableRow<Row>({ row, rowKey, columns, density, href, selected }: TableRowProps<Row>) {
  return (
    <tr
      data-row={rowKey}
      data-href={href}
      className={cls(
        'border-b border-line [tbody:last-child>&]:last:border-b-0 data-[current]:outline-2 data-[current]:-outline-offset-2 data-[current]:outline-focus',
        'max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-2 max-md:px-3.5 max-md:py-2.5',
        selected && 'bg-accent-tint',
        href && !selected && 'hover:bg-thead',
      )}
    >
      {columns.map((column) => (
        <td
          key={column.key}
          className={cls(
            'align-middle max-md:block max-md:h-auto max-md:p-0 max-md:text-left',
            density === 'queue' ? 'h-[33px] px-2 py-0.5' : 'h-[38px] px-2.5 py-[3px]',
            column.align === 'right' && 'text-right',
            column.align === 'center' && 'text-center',
            column.secondary && 'text-small text-ink-2',
            PHONE[column.phone ?? 'second'],
          )}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}
