'use client'

import { useKeys } from './use-keys'

/**
 * Gives keys to links and buttons that are on the page anyway: each key clicks the element with that id.
 * Server pages declare their shortcuts with it: `<KeyLinks keys={{ A: 'approve', R: 'return', J: 'next' }} />`.
 * For a text field the key moves the focus into it.
 */
export function KeyLinks({ keys }: { keys: Record<string, string> }) {
  useKeys(
    Object.fromEntries(
      Object.entries(keys).map(([key, id]) => [
        key,
        () => {
          const target = document.getElementById(id)
          if (!target) return false
          if (target.matches('input:not([type=checkbox]):not([type=radio]),textarea,select')) target.focus()
          else target.click()
        },
      ]),
    ),
  )
  return null
}
