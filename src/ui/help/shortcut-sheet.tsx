'use client'

import { useState } from 'react'
import { useKeys } from '../keyboard/use-keys'
import { later } from '../layout/later'

const ShortcutDialog = later(async () => (await import('./shortcut-dialog')).ShortcutDialog)

/** The sheet behind `?`; mounted once in the shell. The help pages show the same table. */
export function ShortcutSheet() {
  const [open, setOpen] = useState(false)
  useKeys({ '?': () => setOpen(true) })
  return open && <ShortcutDialog onClose={() => setOpen(false)} />
}
