'use client'

import { useEffect, useRef, useState } from 'react'
import { clockSeconds } from '../format/day'

export interface AutosaveProps {
  /** Stores the draft and answers when; a server action bound to the form and the account. */
  save: (form: FormData) => Promise<{ savedAt: string }>
  /** When the draft shown was stored. */
  savedAt?: string
}

const QUIET_MS = 1000
const RETRY_MS = 5000

/**
 * 「已自动保存 15:42:08，换电脑可接着填」. Saves the form it stands in 1 s after the last change and when a changed field is
 * left. A save that failed is said, repeated by itself until it goes through, and holds the page open until then. Drafts
 * carry no audit weight.
 */
export function Autosave({ save, savedAt }: AutosaveProps) {
  const place = useRef<HTMLSpanElement>(null)
  const [state, setState] = useState<{ at?: string; failed?: boolean }>({ at: savedAt })

  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let last = serialized(form)
    const store = async () => {
      clearTimeout(timer)
      const now = serialized(form)
      if (now === last) return
      last = now
      try {
        const { savedAt: at } = await save(new FormData(form))
        setState({ at })
      } catch {
        last = ''
        setState((before) => ({ at: before.at, failed: true }))
        timer = setTimeout(store, RETRY_MS)
      }
    }
    const hold = (event: BeforeUnloadEvent) => last === '' && event.preventDefault()
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(store, QUIET_MS)
    }
    form.addEventListener('input', later)
    form.addEventListener('focusout', store)
    window.addEventListener('online', store)
    window.addEventListener('beforeunload', hold)
    return () => {
      clearTimeout(timer)
      form.removeEventListener('input', later)
      form.removeEventListener('focusout', store)
      window.removeEventListener('online', store)
      window.removeEventListener('beforeunload', hold)
    }
  }, [save])

  return (
    <span ref={place} role="status" className="text-small text-ink-2">
      {state.failed ? (
        <b className="text-bad">网络中断，草稿未保存，恢复后自动保存{state.at ? `；上次存到 ${clockSeconds(state.at)}` : ''}</b>
      ) : (
        state.at && `已自动保存 ${clockSeconds(state.at)}，换电脑可接着填`
      )}
    </span>
  )
}

function serialized(form: HTMLFormElement): string {
  return JSON.stringify([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
}
