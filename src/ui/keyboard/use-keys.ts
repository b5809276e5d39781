'use client'

import { useEffectEvent, useLayoutEffect } from 'react'
import { isSingleKey, keyName } from './key-name'
import { singleKeysOn } from './single-keys'

/** What a key does; returning false leaves the stroke to the browser. */
export type KeyMap = Record<string, (event: KeyboardEvent) => unknown>

const TEXT_FIELD = 'input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]),textarea,select,[contenteditable=true]'

/**
 * Binds keys to the page while mounted, by the names of `keyName`. Single letters keep silent in text fields, in the
 * entry grid and while a dialog is open; strokes of an input method in composition are never taken.
 */
export function useKeys(map: KeyMap): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const name = keyName(event)
    const act = map[name]
    if (!act) return
    const target = event.target instanceof Element ? event.target : null
    if (isSingleKey(name) && (!singleKeysOn() || target?.closest(`${TEXT_FIELD},[role=grid]`))) return
    if (document.querySelector('dialog[open]') && !target?.closest('dialog[open]')) return
    if (act(event) !== false) event.preventDefault()
  })

  // with the page itself, not after it: a key struck as the next household appears is not lost
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
