import type { ReactNode } from 'react'
import { SideNav } from './side-nav'
import { SkipLink } from './skip-link'
import { TabBar } from './tab-bar'
import { TopBar, type TopBarProps } from './top-bar'

export interface ShellProps extends Omit<TopBarProps, 'nav'> {
  nav: NavList
  /** Up to five entries of the phone's bottom bar; none for roles that work at a desk. */
  tabs?: NavList
  /** A line above the page: read only, offline, session about to end. */
  banner?: ReactNode
  children: ReactNode
}

type NavList = TopBarProps['nav']

/**
 * The frame of every page behind the login. The frame does not scroll, `main` does; on the phone the document scrolls.
 * A page that needs room asks for the 52 px navigation with `<Page nav="narrow">`; the frame reads it from the markup,
 * so that no page has to pass it up.
 */
export function Shell({ nav, tabs = [], banner, children, ...top }: ShellProps) {
  return (
    <div className="group/shell grid min-h-dvh content-start max-md:pb-[env(safe-area-inset-bottom)] md:h-dvh md:grid-cols-[168px_minmax(0,1fr)] md:grid-rows-[44px_minmax(0,1fr)] md:overflow-hidden md:has-[[data-nav=narrow]]:grid-cols-[52px_minmax(0,1fr)] print:block print:h-auto print:overflow-visible">
      <SkipLink />
      <TopBar {...top} nav={nav} />
      <SideNav items={nav} />
      <main
        id="main"
        tabIndex={-1}
        className="min-w-0 outline-none max-md:max-w-[100vw] md:min-h-0 md:overflow-y-auto md:has-[[data-scroll=inside]]:overflow-hidden"
      >
        {banner}
        {children}
      </main>
      {tabs.length > 0 && <TabBar items={tabs} />}
    </div>
  )
}
