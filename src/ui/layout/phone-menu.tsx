'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { cls } from '../format/classes'
import { Disclosure } from './disclosure'
import { Link } from './link'
import { currentItem, type NavItem } from './nav-item'

/** The whole navigation below 768 px, behind 「菜单」; a native disclosure, so that it opens before hydration too. */
export function PhoneMenu({ items, search }: { items: NavItem[]; search?: ReactNode }) {
  const pathname = usePathname()
  const current = currentItem(items, pathname)
  return (
    <Disclosure
      key={pathname}
      className="shrink-0 md:hidden"
      summary={<span className="flex h-11 items-center px-2 text-[0.875rem]/5 text-surface">菜单</span>}
    >
      <div className="lift-menu absolute inset-x-0 top-[52px] z-30 max-h-[calc(100dvh-52px)] overflow-y-auto border-b border-line-2 bg-surface p-3">
        {search}
        <nav aria-label="全部栏目" className="mt-2 grid grid-cols-2 gap-x-2">
          {items.map((item) => (
            <Link
              key={item.href}
              href={item.href}
              aria-current={item === current ? 'page' : undefined}
              className={cls(
                'flex min-h-11 items-center border-b border-line px-2 hover:no-underline',
                item === current ? 'font-semibold text-accent-deep' : 'text-ink',
              )}
            >
              {item.label}
              {item.count && <span className="ml-auto text-small font-normal text-ink-2">{item.count}</span>}
            </Link>
          ))}
        </nav>
        <Link href="/help" className="flex min-h-11 items-center px-2">
          帮助
        </Link>
      </div>
    </Disclosure>
  )
}
