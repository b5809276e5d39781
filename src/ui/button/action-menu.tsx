import { Disclosure } from '../layout/disclosure'
import { Link } from '../layout/link'
import { buttonClass, type ButtonSize } from './button-class'
import { Caret } from './caret'

export interface MenuLink {
  label: string
  href: string
  danger?: boolean
}

/** A button that opens a list of links, for acts that are rare on a page. Every entry has words; opens without scripts too. */
export function ActionMenu({ label, links, size = 'normal' }: { label: string; links: MenuLink[]; size?: ButtonSize }) {
  return (
    <Disclosure className="relative" summary={<span className={buttonClass({ size })}>{label}<Caret /></span>}>
      <ul className="lift-menu absolute top-full z-40 mt-1 min-w-40 rounded-base border border-line-2 bg-surface py-1 max-md:left-0 md:right-0">
        {links.map(({ label: words, href, danger }) => (
          <li key={href}>
            <Link href={href} className={`flex h-control items-center px-3 text-body whitespace-nowrap hover:bg-accent-tint hover:no-underline max-md:h-11 ${danger ? 'text-bad' : 'text-ink'}`}>{words}</Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
