import type { ReactNode } from 'react'
import { cls } from '../format/classes'
import { Breadcrumbs, type Crumb } from './breadcrumbs'

export interface PageHeaderProps {
  title: string
  crumbs?: Crumb[]
  /** On the line of the title, 15 px: 「余某海　4 人　一般农户　兴田村下塆组」. */
  subject?: ReactNode
  /** Behind it, 13 px grey: date, counts. */
  note?: ReactNode
  /** At the right: clock, buttons; one of them filled at most. */
  actions?: ReactNode
  /** The phone's bar already says the title; it is kept for screen readers only. */
  titleInBar?: boolean
}

/** The head of a page with its one `h1`. */
export function PageHeader({ title, crumbs, subject, note, actions, titleInBar }: PageHeaderProps) {
  return (
    <header
      className={cls(
        titleInBar && !note && !actions && 'max-md:sr-only',
        'flex flex-wrap items-end gap-x-3.5 gap-y-2 px-gutter pt-3.5 pb-2.5 in-data-[nav=narrow]:md:px-4 in-data-[nav=narrow]:md:pt-2.5 in-data-[nav=narrow]:md:pb-2',
      )}
    >
      <div className={cls('min-w-0', titleInBar && !crumbs && !subject && 'max-md:sr-only')}>
        {crumbs && <Breadcrumbs crumbs={crumbs} />}
        <div className="flex flex-wrap items-baseline gap-x-4">
          <h1 className={cls('text-h1', titleInBar && 'max-md:sr-only')}>{title}</h1>
          {subject && <p className="text-[0.9375rem]/[1.375rem]">{subject}</p>}
          {note && crumbs && <p className="text-small text-ink-2">{note}</p>}
        </div>
      </div>
      {note && !crumbs && <p className="pb-0.5 text-small text-ink-2">{note}</p>}
      {actions && <div className="ml-auto flex flex-wrap items-center gap-3.5 max-md:ml-0 max-md:gap-2">{actions}</div>}
    </header>
  )
}
