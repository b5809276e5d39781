'use client'

import { Menu } from '@base-ui/react/menu'
import Link from 'next/link'
import { buttonClass, type ButtonSize } from './button-class'
import { Caret } from './caret'

export interface MenuLink {
  label: string
  href: string
  danger?: boolean
}

/** A button that opens a list of links, for acts that are rare on a page. Every entry has words. */
export function ActionMenu({ label, links, size = 'normal' }: { label: string; links: MenuLink[]; size?: ButtonSize }) {
  return (
    <Menu.Root>
      <Menu.Trigger className={buttonClass({ size })}>
        {label}
        <Caret />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className="z-40">
          <Menu.Popup className="lift-menu min-w-40 rounded-base border border-line-2 bg-surface py-1 outline-none">
            {links.map((link) => (
              <Menu.Item
                key={link.href}
                render={<Link href={link.href} />}
                className={`flex h-control items-center px-3 text-body hover:no-underline data-highlighted:bg-accent-tint ${link.danger ? 'text-bad' : 'text-ink'}`}
              >
                {link.label}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
