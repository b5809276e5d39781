'use client'

import type { Refusal } from '@/domain/refusal'
import { useState } from 'react'

/**
 * Timing of a field's own check: on leaving the field, then at each keystroke as long as it is in error, so that the
 * sentence goes away at once. Never while it is typed for the first time. `check` answers the sentence or nothing.
 */
export function useFieldCheck(check: (text: string) => string | undefined, posted: readonly Refusal[] | undefined) {
  const [errors, setErrors] = useState<readonly Refusal[] | undefined>(posted)
  const [seen, setSeen] = useState(posted)
  if (seen !== posted) {
    setSeen(posted)
    setErrors(posted)
  }
  const run = (text: string) => {
    const message = check(text)
    setErrors(message ? [{ message }] : undefined)
  }
  return {
    errors,
    onBlur: (text: string) => {
      if (text !== '' || errors?.length) run(text)
    },
    onInput: (text: string) => {
      if (errors?.length) run(text)
    },
  }
}
