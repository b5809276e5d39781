import type { ReactNode } from 'react'
import { cls } from '../format/classes'

function PageBar({ children, tone, role }: { children: ReactNode; tone: 'neutral' | 'due'; role?: string }) {
  return (
    <div
      role={role}
      className={cls(
        'flex flex-wrap items-center gap-x-3 border-b px-gutter py-1.5 text-small print:hidden',
        tone === 'due' ? 'border-due-line bg-due-tint' : 'border-line bg-mute-tint text-ink-2',
      )}
    >
      {children}
    </div>
  )
}

/** 「只读：督查身份」, above every page of a role that changes nothing. */
export function ReadOnlyBar({ as }: { as: string }) {
  return <PageBar tone="neutral">只读：{as}身份</PageBar>
}

/** 「乡镇审核 5月17日退回：2 处须改」 with links to the marked fields and how many are done. */
export function ReturnedBar({ words, marks, done }: { words: string; marks: { label: string; href: string; done?: boolean }[]; done: number }) {
  return (
    <PageBar tone="due">
      <b className="text-due">{words}</b>
      {marks.map((mark) => (
        <a key={mark.href} href={mark.href} className={mark.done ? 'text-ok' : undefined}>
          {mark.done && '✓ '}
          {mark.label}
        </a>
      ))}
      {marks.length > 0 && (
        <span className="ml-auto">
          已改 {done} / {marks.length}
        </span>
      )}
    </PageBar>
  )
}

/** A bar with words of the page's own: session about to end, stale data. */
export function WarningBar({ children }: { children: ReactNode }) {
  return (
    <PageBar tone="due" role="status">
      {children}
    </PageBar>
  )
}
