'use client'

import { useSyncExternalStore } from 'react'
import { setSingleKeys, singleKeysOn } from './single-keys'

const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The switch under 我的 that silences single-letter keys on this computer (WCAG 2.1.4). */
export function SingleKeySwitch() {
  const on = useSyncExternalStore(subscribe, singleKeysOn, () => true)
  return (
    <label className="flex min-h-control items-center gap-2">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={on}
        onChange={(event) => {
          setSingleKeys(event.target.checked)
          listeners.forEach((listener) => listener())
        }}
      />
      使用单个字母的快捷键
    </label>
  )
}
