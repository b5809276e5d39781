'use client'

import { usePathname } from 'next/navigation'
import { cls } from '../format/classes'
import { Link } from './link'
import { currentItem, type NavItem } from './nav-item'

/** The phone's bottom bar, 60 px, up to five words with counts. Not shown at 200 % zoom of a desk screen, where room is short. */
export function TabBar({ items }: { items: NavItem[] }) {
  const current = currentItem(items, usePathname())
  return (
    <>
      <div className="h-[60px] sm:hidden" aria-hidden="true" />
      <nav
        aria-label="底部导航"
        className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line-2 bg-surface pb-[env(safe-area-inset-bottom)] sm:hidden print:hidden"
      >
        {items.map((item) => (
          <Link
            key={item.href}
            href={item.href}
            aria-current={item === current ? 'page' : undefined}
            aria-label={item.countLabel ? `${item.short}，${item.countLabel}` : undefined}
            className={cls(
              'relative h-[60px] flex-1 pt-[19px] text-center text-[0.875rem]/5 hover:no-underline',
              item === current ? 'mark-tab font-semibold text-accent-deep' : 'text-ink-2',
            )}
          >
            {item.short}
            {item.count && item.count !== '0' && (
              <span className="absolute top-[7px] left-[56%] min-w-[18px] rounded-full bg-bad px-1 text-[0.75rem]/[17px] font-normal text-surface">
                {item.count}
              </span>
            )}
          </Link>
        ))}
      </nav>
    </>
  )
}
