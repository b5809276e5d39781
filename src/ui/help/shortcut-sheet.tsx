'use client'

import { lazy, Suspense, useState } from 'react'
import { useKeys } from '../keyboard/use-keys'

const ShortcutDialog = lazy(async () => ({ default: (await import('./shortcut-dialog')).ShortcutDialog }))

/** The sheet behind `?`; mounted once in the shell. The help pages show the same table. */
export function ShortcutSheet() {
  const [open, setOpen] = useState(false)
  useKeys({ '?': () => setOpen(true) })
  return open && <Suspense fallback={null}><ShortcutDialog open onClose={() => setOpen(false)} /></Suspense>
}
