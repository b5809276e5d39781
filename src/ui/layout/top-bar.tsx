import type { ReactNode } from 'react'
import { KeyCap } from '../keyboard/key-cap'
import { BarTitle } from './bar-title'
import { Link } from './link'
import { Mark } from './mark'
import type { NavItem } from './nav-item'
import { PhoneMenu } from './phone-menu'

export interface TopBarProps {
  /** 「金寨县 · 槐树湾乡」. */
  place: string
  /** Shown on the phone instead of `place`: the last part, 「兴田村」. */
  placeShort?: string
  nav: NavItem[]
  demo?: boolean
  /** `<SearchBox />` or a palette; absent where a role may not search. */
  search?: ReactNode
  /** The field in the phone's menu, where a palette would cover the menu. */
  phoneSearch?: ReactNode
  /** `<UserMenu />`. */
  user: ReactNode
}

/** The bar above every page: mark, place, search, help, person. 44 px, 52 px on the phone. */
export function TopBar({ place, placeShort, nav, demo, search, phoneSearch, user }: TopBarProps) {
  return (
    <header className="sticky top-0 z-30 flex h-[52px] items-center gap-2.5 bg-accent-deep pr-3 pl-4 text-surface md:static md:col-span-2 md:h-11 md:gap-3.5 md:pr-4 md:pl-3 print:hidden">
      <Link href="/" className="flex items-center gap-3.5 text-surface hover:no-underline" aria-label="守望，回到首页">
        <Mark />
        <span className="text-[1rem]/[1.375rem] font-semibold tracking-[2px] max-md:hidden">守望</span>
      </Link>
      <BarTitle items={nav} />
      <span className="truncate border-l border-control pl-3.5 text-small text-accent-tint max-md:hidden">{place}</span>
      {demo && <span className="shrink-0 rounded-badge border border-accent-line px-1.5 text-note text-accent-tint">演示数据</span>}
      <div className="ml-auto min-w-0 shrink md:w-[340px] max-md:hidden">{search}</div>
      <Link href="/help" className="shrink-0 text-small text-surface max-md:hidden">
        帮助 <KeyCap keys="?" on="bar" />
      </Link>
      <span className="ml-auto truncate text-[0.875rem]/[1.25rem] text-accent-tint md:hidden">{placeShort ?? place}</span>
      {user}
      <PhoneMenu items={nav} search={phoneSearch ?? search} />
    </header>
  )
}
