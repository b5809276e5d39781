import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link within the system. Nothing is fetched before it is followed: every page is made for its reader at that moment,
 * so of a page fetched ahead nothing but its frame could be used, at some forty requests for a list.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink {...props} prefetch={false} />
}
