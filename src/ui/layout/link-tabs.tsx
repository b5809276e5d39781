import { cls } from '../format/classes'
import { Link } from './link'

export interface LinkTab {
  label: string
  href: string
  count?: number | string
  current?: boolean
}

/** Tabs that are links with counts; state lives in the URL. On the phone they share the width and stand under the bar. */
export function LinkTabs({ tabs, label }: { tabs: LinkTab[]; label: string }) {
  return (
    <nav aria-label={label} className="px-gutter max-md:bg-surface max-md:px-0">
      <ul className="flex gap-0.5 overflow-x-auto overflow-y-hidden border-b border-line-2 max-md:gap-0">
        {tabs.map((tab) => (
          <li key={tab.href} className="shrink-0 max-md:flex-1">
            <Link
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={cls(
                'block border-b-3 px-3 pt-1.5 pb-[7px] whitespace-nowrap -outline-offset-2 hover:no-underline max-md:h-[46px] max-md:px-2 max-md:text-center max-md:text-[0.9375rem]/[2.125rem]',
                tab.current ? 'border-accent font-semibold text-accent-deep' : 'border-transparent text-ink-2',
              )}
            >
              {tab.label}
              {tab.count !== undefined && <span className={cls('ml-1', tab.current ? '' : 'text-ink-3', 'font-normal')}>{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
