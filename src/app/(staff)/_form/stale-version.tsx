'use client'

import { useEffect, useRef, useState, type RefObject } from 'react'
import type { FormState } from '@/server/kernel/form'
import { differences, type ConflictField, type Side } from '@/ui/feedback/conflict'
import { ConflictDialog } from '@/ui/feedback/conflict-dialog'
import { formValues, type FormValue } from '@/ui/form/form-values'
import { dayTime } from '@/ui/format/day'

type Values = Map<string, FormValue>

interface StaleVersionProps {
  state: FormState
  form: RefObject<HTMLFormElement | null>
  /** Names the form on its page: what is stored now is read from the same page, asked for again. */
  name: string
  submit: (data: FormData) => void
}

/** The address of this page as stored: without the draft of whoever asks. */
function asStored(): string {
  const url = new URL(window.location.href)
  url.searchParams.set('draft', 'none')
  url.hash = ''
  return url.href
}

/**
 * After a stale version: reads the form as it is stored now, lays it beside what was typed and lets each difference be
 * chosen. Nothing is sent before that. Without JavaScript the refusal stands alone and the next submit is weighed anew.
 */
export function StaleVersion({ state, form, name, submit }: StaleVersionProps) {
  const opened = useRef<Values | null>(null)
  const [found, setFound] = useState<{ of: FormState; stored: Values | null; fields: ConflictField[] | null } | null>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    const element = form.current
    if (element && !state.typed) opened.current = formValues(element)
    // only the form as it was opened: what is typed later is no base
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  useEffect(() => {
    const element = form.current
    if (state.code !== 'stale-version' || !element) return
    const asked = new AbortController()
    const hold = (event: SubmitEvent) => {
      event.preventDefault()
      setOpen(true)
    }
    void readStored(name, asked.signal).then((stored) => {
      setFound({ of: state, stored, fields: stored && differences(opened.current, stored, formValues(element)) })
      setOpen(true)
      element.addEventListener('submit', hold, { capture: true, signal: asked.signal })
    }, () => undefined) // no network: the refusal stays, and the next submit asks again
    return () => asked.abort()
  }, [state, form, name])

  const save = (choice: Record<string, Side>) => {
    const element = form.current
    if (!element || !found?.stored) return
    const data = new FormData(element)
    const mine = formValues(element)
    for (const { name } of element.querySelectorAll<HTMLButtonElement>('button[name]')) if (state.typed?.[name]) data.set(name, String(state.typed[name])) // which button was pressed
    for (const path of Object.keys(choice).filter((path) => choice[path] === 'theirs')) {
      mine.get(path)?.posted.forEach(([name]) => data.delete(name))
      found.stored.get(path)?.posted.forEach(([name, value]) => data.append(name, value))
    }
    opened.current = found.stored
    setOpen(false)
    submit(data)
  }

  const { by = '别人', at } = state.changed ?? {}
  if (found?.of !== state) return null
  return <ConflictDialog open={open} who={by} at={at ? dayTime(at, at) : ''} fields={found.fields} onSave={save} onDiscard={() => window.location.assign(asStored())} onClose={() => setOpen(false)} />
}

/** The same form on the page as it is now; null where the page has it no more. */
async function readStored(name: string, signal: AbortSignal): Promise<Values | null> {
  const answer = await fetch(asStored(), { signal, headers: { accept: 'text/html' } })
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const stored = [...page.querySelectorAll<HTMLFormElement>('form[data-write]')].find((one) => one.dataset.write === name)
  return stored ? formValues(stored) : null
}
