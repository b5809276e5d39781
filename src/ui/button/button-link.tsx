import type { ReactNode } from 'react'
import { KeyCap } from '../keyboard/key-cap'
import { Link } from '../layout/link'
import { buttonClass, type ButtonLook } from './button-class'

export interface ButtonLinkProps extends ButtonLook {
  href: string
  children: ReactNode
  keys?: string
  id?: string
  /** For files and print pages: a plain link that the router does not intercept. */
  plainLink?: boolean
  /** For screen readers, where several links share their words: 「去核实：余某海」. */
  label?: string
}

/** A link that looks like a button: it goes to a page, it does not write. */
export function ButtonLink({ href, children, keys, id, plainLink, label, ...look }: ButtonLinkProps) {
  const content = (
    <>
      {children}
      {keys && <KeyCap keys={keys} on={look.variant === 'primary' ? 'accent' : 'surface'} />}
    </>
  )
  const shared = { id, href, className: buttonClass(look), 'aria-label': label }
  return plainLink ? (
    <a {...shared}>{content}</a>
  ) : (
    <Link {...shared}>{content}</Link>
  )
}
