import type { ReactNode } from 'react'
import { cls } from '../format/classes'

export interface CardProps {
  children: ReactNode
  title?: ReactNode
  /** Behind the title, 13 px: count badge, period, unit. */
  note?: ReactNode
  /** At the right end of the head: link, button, badge. */
  action?: ReactNode
  /** `table`: no inner padding, the table touches the border. `plain`: title inside the padding, no head line. */
  kind?: 'framed' | 'table' | 'plain'
  /** For anchors and section lists. */
  id?: string
  tone?: 'due'
}

/** A white panel with a hairline, 4 px corners (6 px on the phone). */
export function Card({ children, title, note, action, kind = 'framed', id, tone }: CardProps) {
  const head = (title || action) && (
    <header
      className={cls(
        'flex flex-wrap items-center gap-x-2 px-3',
        kind === 'plain' ? 'pt-2 max-md:px-3.5 max-md:pt-3' : 'min-h-10 border-b border-line py-2 max-md:px-3.5',
      )}
    >
      <h2 className={cls(kind === 'plain' ? 'text-body font-semibold max-md:text-h2' : 'text-h2', tone === 'due' && 'text-due')}>{title}</h2>
      {note && <span className="text-small text-ink-2">{note}</span>}
      {action && <span className="ml-auto flex items-center gap-2">{action}</span>}
    </header>
  )
  return (
    <section id={id} className={cls('min-w-0 scroll-mt-4 rounded-base border bg-surface', tone === 'due' ? 'border-due-line' : 'border-line')}>
      {head}
      {kind === 'table' ? (
        <div className="relative overflow-x-auto rounded-b-base">{children}</div>
      ) : (
        <div className={cls('px-3 max-md:px-3.5', kind === 'plain' ? 'pt-1 pb-2.5' : 'py-2.5')}>{children}</div>
      )}
    </section>
  )
}
