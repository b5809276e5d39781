'use client'

import { Button } from '../button/button'
import { Dialog } from '../feedback/dialog'
import { KeyCap } from '../keyboard/key-cap'
import { SHORTCUTS } from './shortcuts'

/** 快捷键 over a page; a desk with a button for it opens it by itself. */
export function ShortcutDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title="快捷键" footer={<Button data-safe onClick={onClose}>关闭</Button>}>
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
