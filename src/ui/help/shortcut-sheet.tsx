'use client'

import { useState } from 'react'
import { Button } from '../button/button'
import { Dialog } from '../feedback/dialog'
import { KeyCap } from '../keyboard/key-cap'
import { useKeys } from '../keyboard/use-keys'
import { SHORTCUTS } from './shortcuts'

/** The sheet behind `?`; mounted once in the shell. The help pages show the same table. */
export function ShortcutSheet() {
  const [open, setOpen] = useState(false)
  useKeys({ '?': () => setOpen(true) })
  return <ShortcutDialog open={open} onClose={() => setOpen(false)} />
}

/** 快捷键 over a page; a desk with a button for it opens it by itself. */
export function ShortcutDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="快捷键" footer={<Button data-safe onClick={onClose}>关闭</Button>}>
      <ShortcutTable />
    </Dialog>
  )
}

/** The key map in groups. */
export function ShortcutTable() {
  return (
    <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {SHORTCUTS.map((group) => (
        <section key={group.where}>
          <h3 className="mb-1 font-semibold">{group.where}</h3>
          <dl className="text-small">
            {group.keys.map(([keys, act]) => (
              <div key={act} className="flex justify-between gap-3 border-t border-line py-1">
                <dt>{act}</dt>
                <dd className="flex shrink-0 gap-1">
                  <span className="sr-only">{keys.join('、')}</span>
                  {keys.map((key) => (
                    <KeyCap key={key} keys={key} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
          {group.note && <p className="border-t border-line py-1 text-small text-ink-2">{group.note}</p>}
        </section>
      ))}
    </div>
  )
}
