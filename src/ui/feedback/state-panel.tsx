import type { ReactNode } from 'react'

export interface StatePanelProps {
  title: string
  /** Sentences, one paragraph each. */
  lines: readonly ReactNode[]
  /** Buttons, the filled one first. */
  actions?: ReactNode
  /** Below the buttons, small: the reference number. */
  foot?: ReactNode
  /** `h1` where the panel is the whole page. */
  heading?: 'h1' | 'h2'
  role?: 'alert' | 'status'
}

/** The common layout of empty, refused, missing and failed: title, sentences, ways on. */
export function StatePanel({ title, lines, actions, foot, heading: Heading = 'h2', role }: StatePanelProps) {
  return (
    <div className="px-7 py-[34px] max-md:px-3.5 max-md:py-6" role={role}>
      <Heading className="mb-1.5 text-[1.125rem]/[1.625rem] font-semibold">{title}</Heading>
      {lines.map((line, i) => (
        <p key={i} className="mt-1.5 max-w-[25rem] text-ink-2">
          {line}
        </p>
      ))}
      {actions && <div className="mt-3.5 flex flex-wrap gap-2">{actions}</div>}
      {foot && <p className="mt-3.5 text-note text-ink-3">{foot}</p>}
    </div>
  )
}
