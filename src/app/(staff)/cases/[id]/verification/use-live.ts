'use client'

import { useEffect, useRef, useState } from 'react'
import { emptyFields } from '@/ui/form/missing-list'
import type { SectionLink } from '@/ui/form/section-list'
import type { FormDesk } from '../../_parts/form-desk'
import { formResult, type LiveResult } from './live-result'

type State = SectionLink['state']

/** Works the form out at every keystroke with the domain's own functions, and how each of its sections stands. */
export function useLive(desk: FormDesk, ids: readonly string[], first: () => LiveResult) {
  const place = useRef<HTMLDivElement>(null)
  const [live, setLive] = useState<LiveResult>(first)
  const [states, setStates] = useState<Record<string, State>>({})
  const [current, setCurrent] = useState(ids[0])
  const sections = ids.join()
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const parts = sections.split(',').map((id) => [id, document.getElementById(id)] as const)
    const look = () => {
      setLive(formResult(new FormData(form), desk))
      setStates(Object.fromEntries(parts.map(([id, part]) => [id, stateOf(part)])))
    }
    const enter = (event: Event) => {
      const id = parts.find(([, part]) => event.target instanceof Node && part?.contains(event.target))?.[0]
      if (id) setCurrent(id)
    }
    look()
    form.addEventListener('input', look)
    form.addEventListener('focusout', look)
    form.addEventListener('focusin', enter)
    return () => {
      form.removeEventListener('input', look)
      form.removeEventListener('focusout', look)
      form.removeEventListener('focusin', enter)
    }
  }, [desk, sections])
  return { live, states, current, place }
}

function stateOf(part: HTMLElement | null): State {
  if (!part) return 'done'
  if (part.querySelector('[data-invalid],[aria-invalid=true]')) return 'wrong'
  return emptyFields(part).length > 0 ? 'missing' : 'done'
}
