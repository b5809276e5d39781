import type { ReactNode } from 'react'
import { cls } from '../format/classes'

/**
 * The bar with the acts of the page: 52 px, 64 px where a decision is made. It stays at the lower edge of a dense desk;
 * on the phone it follows the form and its buttons take the whole width.
 */
export function ActionBar({ children, height = 52 }: { children: ReactNode; height?: 52 | 64 }) {
  return (
    <div
      className={cls(
        'flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-t border-line bg-surface px-4 py-2 max-md:mt-3 max-md:flex-col max-md:items-stretch max-md:px-3 md:sticky md:bottom-0 md:z-10 print:hidden',
        height === 64 ? 'md:min-h-16' : 'md:min-h-13',
      )}
    >
      {children}
    </div>
  )
}

/** The 34 px line below a grid: keys and the state of saving. */
export function StatusBar({ children, end }: { children?: ReactNode; end: ReactNode }) {
  return (
    <div className="flex min-h-[34px] shrink-0 flex-wrap items-center gap-x-4 border-t border-line bg-surface px-4 text-small text-ink-2 print:hidden">
      {children}
      <span className="ml-auto">{end}</span>
    </div>
  )
}
