'use client'

import { useRef } from 'react'
import { useKeys } from '../keyboard/use-keys'

/** Inside a form: `Ctrl Enter` submits it (by its first primary submit button, or the one named), `Ctrl S` saves the draft at once. */
export function SubmitKeys({ buttonId }: { buttonId?: string }) {
  const place = useRef<HTMLSpanElement>(null)
  useKeys({
    'Ctrl Enter': () => {
      const form = place.current?.closest('form')
      const named = buttonId ? document.getElementById(buttonId) : null
      form?.requestSubmit(named instanceof HTMLButtonElement ? named : null)
    },
    'Ctrl S': () => {
      place.current?.closest('form')?.dispatchEvent(new Event('focusout'))
    },
  })
  return <span ref={place} hidden />
}
