import type { ReactNode } from 'react'
import { cls } from '../format/classes'

const WIDTHS = {
  300: 'desk:grid-cols-[minmax(0,1fr)_300px]',
  316: 'desk:grid-cols-[minmax(0,1fr)_316px]',
  340: 'desk:grid-cols-[minmax(0,1fr)_340px]',
  392: 'desk:grid-cols-[minmax(0,1fr)_392px]',
}

export interface ColumnsProps {
  children: ReactNode
  aside: ReactNode
  /** What the right column is, for screen readers: 「进度和提醒」. */
  asideLabel: string
  width?: keyof typeof WIDTHS
}

/** Main column and right column; below 1366 px the right column goes under the main one. */
export function Columns({ children, aside, asideLabel, width = 316 }: ColumnsProps) {
  return (
    <div
      className={cls(
        'grid grid-cols-[minmax(0,1fr)] items-start gap-3.5 px-gutter pt-3 pb-3.5 in-data-[nav=narrow]:md:gap-3 in-data-[nav=narrow]:md:px-4',
        WIDTHS[width],
      )}
    >
      <div className="flex min-w-0 flex-col gap-3">{children}</div>
      <aside aria-label={asideLabel} className="flex min-w-0 flex-col gap-3">
        {aside}
      </aside>
    </div>
  )
}
