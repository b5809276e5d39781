'use client'

import { usePathname } from 'next/navigation'
import { cls } from '../format/classes'
import { useKeys } from '../keyboard/use-keys'
import { Link } from './link'
import { currentItem, type NavItem } from './nav-item'

/** Left navigation: 168 px with words and counts, 52 px with short words on pages that ask for it. `Alt 1…9` follow its order. */
export function SideNav({ items }: { items: NavItem[] }) {
  const current = currentItem(items, usePathname())
  useKeys(Object.fromEntries(items.slice(0, 9).map((item, i) => [`Alt ${i + 1}`, () => document.getElementById(`nav-${item.href}`)?.click()])))
  return (
    <nav
      aria-label="主导航"
      className="group/nav overflow-y-auto border-r border-line bg-surface px-2 py-2.5 has-[+main_[data-nav=narrow]]:px-1 max-md:hidden print:hidden"
    >
      {items.map((item) => (
        <SideNavEntry key={item.href} item={item} current={item === current} />
      ))}
    </nav>
  )
}

function SideNavEntry({ item, current }: { item: NavItem; current: boolean }) {
  return (
    <>
      {item.heading && <p className="px-2.5 pt-2.5 pb-0.5 text-note/[1.375rem] text-ink-3 group-has-[+main_[data-nav=narrow]]/nav:hidden">{item.heading}</p>}
      <Link
        id={`nav-${item.href}`}
        href={item.href}
        title={item.label}
        aria-current={current ? 'page' : undefined}
        className={cls(
          'mb-px flex h-[34px] items-center rounded-base px-2.5 hover:bg-thead hover:no-underline',
          'group-has-[+main_[data-nav=narrow]]/nav:h-11 group-has-[+main_[data-nav=narrow]]/nav:justify-center group-has-[+main_[data-nav=narrow]]/nav:px-0 group-has-[+main_[data-nav=narrow]]/nav:text-note',
          item.wideOnly && 'group-has-[+main_[data-nav=narrow]]/nav:hidden',
          current ? 'mark-selected bg-accent-tint font-semibold text-accent-deep hover:bg-accent-tint' : 'text-ink',
        )}
      >
        <span className="group-has-[+main_[data-nav=narrow]]/nav:hidden">{item.label}</span>
        <span className="hidden group-has-[+main_[data-nav=narrow]]/nav:inline">{item.short}</span>
        {item.count && (
          <span
            className="ml-auto text-small font-normal text-ink-2 group-has-[+main_[data-nav=narrow]]/nav:hidden"
            aria-label={item.countLabel}
            role={item.countLabel ? 'img' : undefined}
          >
            {item.count}
          </span>
        )}
      </Link>
    </>
  )
}
