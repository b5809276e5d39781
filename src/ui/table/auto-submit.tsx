'use client'

import { useEffect, useRef } from 'react'
import { useKeys } from '../keyboard/use-keys'

/** Sends the filter form as soon as a select changes, hides its button, and gives `/` to the first filter. */
export function AutoSubmit() {
  const place = useRef<HTMLSpanElement>(null)
  useKeys({
    '/': () => place.current?.closest('form')?.querySelector<HTMLElement>('[data-filter]')?.focus(),
  })
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const send = (event: Event) => {
      if (event.target instanceof HTMLSelectElement) form.requestSubmit()
    }
    const button = form.querySelector<HTMLElement>('[data-filter-submit]')
    if (button && !form.querySelector('input[type=search],input[type=date]')) button.hidden = true
    form.addEventListener('change', send)
    return () => form.removeEventListener('change', send)
  }, [])
  return <span ref={place} hidden />
}
