import type { ReactNode } from 'react'
import { cls } from '../format/classes'

const LOOKS = {
  quiet: 'text-ink-2',
  info: 'rounded-base bg-accent-tint px-3 py-2 text-ink',
  due: 'rounded-badge border-l-4 border-due-line bg-due-tint px-2.5 py-1.5',
  ok: 'text-ok',
}

/** A line at the place where something happened: 「已保存 15:42:08」, 「孔某田：已通过　撤销」, a prompt, a computed period. */
export function NoticeLine({ children, kind = 'quiet', live }: { children: ReactNode; kind?: keyof typeof LOOKS; live?: boolean }) {
  return (
    <p className={cls('text-small', LOOKS[kind])} role={live ? 'status' : undefined}>
      {children}
    </p>
  )
}
