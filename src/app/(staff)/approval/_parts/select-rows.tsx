'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { WriteForm, type WriteAction } from '../../_form/write-form'

interface SelectRowsProps {
  action: WriteAction
  params: Record<string, string>
  requestId: string
  formId: string
  children: ReactNode
}

/**
 * The form around rows with boxes (`data-pick`): the head box (`data-pick-all`) takes the loaded rows, Shift click all
 * rows up to the one clicked. How many are chosen is said wherever `data-picked` stands.
 */
export function SelectRows({ children, ...form }: SelectRowsProps) {
  const place = useRef<HTMLDivElement>(null)
  const last = useRef(-1)
  const [chosen, setChosen] = useState(0)
  useEffect(() => {
    const host = place.current
    const boxes = () => [...(host?.querySelectorAll<HTMLInputElement>('[data-pick]') ?? [])]
    const count = () => {
      const all = boxes()
      const on = all.filter((box) => box.checked)
      all.forEach((box) => box.closest('tr')?.classList.toggle('bg-accent-tint', box.checked))
      const head = host?.querySelector<HTMLInputElement>('[data-pick-all]')
      if (head) Object.assign(head, { checked: on.length > 0 && on.length === all.length, indeterminate: on.length > 0 && on.length < all.length })
      setChosen(on.length)
    }
    const click = (event: MouseEvent) => {
      const box = event.target
      if (!(box instanceof HTMLInputElement)) return
      const all = boxes()
      if (box.dataset.pickAll !== undefined) all.forEach((each) => (each.checked = box.checked))
      const at = all.indexOf(box)
      if (at >= 0 && event.shiftKey && last.current >= 0) all.slice(Math.min(at, last.current), Math.max(at, last.current) + 1).forEach((each) => (each.checked = box.checked))
      if (at >= 0) last.current = at
      count()
    }
    count()
    host?.addEventListener('click', click)
    host?.addEventListener('change', count)
    return () => {
      host?.removeEventListener('click', click)
      host?.removeEventListener('change', count)
    }
  }, [])
  useEffect(() => document.querySelectorAll('[data-picked]').forEach((word) => (word.textContent = String(chosen))), [chosen])
  return (
    <div ref={place} className="contents">
      <WriteForm {...form}>{() => children}</WriteForm>
    </div>
  )
}
