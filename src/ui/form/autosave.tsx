'use client'

import { useEffect, useRef, useState } from 'react'
import { clockSeconds } from '../format/day'
import { readEnvelope } from './envelope'
import { keepLocal, leftLocal } from './local-copy'

export interface AutosaveProps {
  /** Stores the draft and answers when; a server action bound to the form and the account. */
  save: (form: FormData) => Promise<{ savedAt: string }>
  /** When the draft shown was stored. */
  savedAt?: string
  /** 「<account>.<form>」: the name under which this browser keeps what the server has not acknowledged. */
  place: string
}

const QUIET_MS = 1000
const RETRY_MS = 5000

/**
 * 「已自动保存 15:42:08，换电脑可接着填」. Saves the form it stands in 1 s after the last change and when a changed field is
 * left. Until the server has answered a copy stays in this browser; one that is found on opening, after a power cut or a
 * login that ran out, is saved first and then shown. A save that failed is said and repeated by itself. Drafts carry no
 * audit weight.
 */
export function Autosave({ save, savedAt, place: name }: AutosaveProps) {
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
        if (serialized(form) === now) keepLocal(name, null)
        setState({ at })
      } catch {
        last = ''
        setState((before) => ({ at: before.at, failed: true }))
        timer = setTimeout(store, RETRY_MS)
      }
    }
    const hold = (event: BeforeUnloadEvent) => last === '' && event.preventDefault()
    const later = () => {
      keepLocal(name, serialized(form))
      clearTimeout(timer)
      timer = setTimeout(store, QUIET_MS)
    }
    const copy = leftLocal(name)
    if (copy && readEnvelope(copy).version !== readEnvelope(new FormData(form)).version) keepLocal(name, null) // of a case that has gone on since
    else if (copy)
      void save(copy).then(() => {
        keepLocal(name, null)
        location.reload() // the page comes back with what was typed
      }, () => setState((before) => ({ at: before.at, failed: true })))
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
  }, [save, name])

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
