import type { ReactNode } from 'react'
import { cls } from '../format/classes'

export interface FormSectionProps {
  id?: string
  title: string
  /** Behind the title: period and unit, 「2025年1月1日至12月31日　单位：元」. */
  note?: ReactNode
  action?: ReactNode
  /** Where the values come from: 「登记簿」「2024年收入记录，已带出」. */
  source?: ReactNode
  /** Where the values go: 「识别审批表、一户一档」. */
  usedFor?: string
  /** Fields side by side at a desk. */
  columns?: 1 | 2 | 3
  children: ReactNode
}

const COLUMNS = { 1: '', 2: 'md:grid-cols-2', 3: 'md:grid-cols-3' }

/** A part of a form with its heading and, at its foot, where the values come from and what they are used for. */
export function FormSection({ id, title, note, action, source, usedFor, columns = 1, children }: FormSectionProps) {
  return (
    <section id={id} className="scroll-mt-4 rounded-base border border-line bg-surface">
      <header className="flex min-h-10 flex-wrap items-center gap-x-2 border-b border-line px-3 py-2 max-md:px-3.5">
        <h2 className="text-h2">{title}</h2>
        {note && <span className="text-small text-ink-2">{note}</span>}
        {action && <span className="ml-auto text-small">{action}</span>}
      </header>
      <div className={cls('grid items-start gap-x-4 gap-y-3 px-3 py-3 max-md:px-3.5', COLUMNS[columns])}>{children}</div>
      {(source || usedFor) && <p className="flex flex-wrap gap-x-4 border-t border-line px-3 py-1.5 text-note text-ink-3">{source && <span>来自：{source}</span>}{usedFor && <span>用于：{usedFor}</span>}</p>}
    </section>
  )
}
