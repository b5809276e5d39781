import type { ReactNode } from 'react'
import { cls } from '../format/classes'

export interface PageProps {
  children: ReactNode
  /** `narrow` folds the navigation to 52 px: grids, long forms, approval. */
  nav?: 'wide' | 'narrow'
  /**
   * `whole`: the page scrolls as one. `inside`: header, step bar and bars stay and a `PageBody` scrolls (dense desks);
   * on the phone the page scrolls as one in either case.
   */
  scroll?: 'whole' | 'inside'
}

/** What a route renders inside the shell; grows to 1560 px and is centred beyond. */
export function Page({ children, nav = 'wide', scroll = 'whole' }: PageProps) {
  return (
    <div
      data-nav={nav}
      data-scroll={scroll}
      className={cls('mx-auto flex w-full max-w-[1560px] flex-col', scroll === 'inside' && 'md:h-full md:min-h-0', scroll === 'whole' && 'pb-3.5')}
    >
      {children}
    </div>
  )
}

/** The part of a dense desk that scrolls. */
export function PageBody({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={cls('relative md:min-h-0 md:flex-1 md:overflow-y-auto', className)}>{children}</div>
}

/** Side gutter of the page: 20 px, 16 px beside the narrow navigation, 12 px on the phone. */
export function Gutter({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={cls('px-gutter in-data-[nav=narrow]:md:px-4', className)}>{children}</div>
}
