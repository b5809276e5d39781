'use client'

import { usePathname } from 'next/navigation'
import { currentItem, type NavItem } from './nav-item'

/** On the phone the bar names the place in the navigation, 「公示」; at a desk the name of the product stands there. */
export function BarTitle({ items }: { items: NavItem[] }) {
  const item = currentItem(items, usePathname())
  return (
    <span className="shrink-0 text-[1.0625rem]/6 font-semibold md:hidden" aria-hidden="true">
      {item?.short ?? '守望'}
    </span>
  )
}
