'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'
import { useKeys } from '../keyboard/use-keys'

/**
 * Keys and row clicks of the list inside it: `J`/`K` move, `Enter` opens, `X` selects, `Shift X` selects up to the row.
 * A click on a row opens it too, unless text was selected or a control was meant. Reads the markup of `DataTable`.
 */
export function ListKeys({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const router = useRouter()
  const anchor = useRef(-1)

  const rows = () => [...(place.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const currentIndex = () => rows().findIndex((row) => row.dataset.current !== undefined)
  const move = (step: number) => {
    const all = rows()
    const from = currentIndex()
    const to = Math.min(all.length - 1, Math.max(0, from + step))
    if (from >= 0) delete all[from]?.dataset.current
    const row = all[to]
    if (!row) return
    row.dataset.current = ''
    row.scrollIntoView({ block: 'nearest' })
    ;(row.querySelector<HTMLElement>('a,button,input') ?? row).focus({ preventScroll: true })
  }
  const open = (row: HTMLElement | undefined) => {
    if (!row?.dataset.href) return false
    router.push(row.dataset.href)
  }
  const box = (row: HTMLElement | undefined) => row?.querySelector<HTMLInputElement>('input[type=checkbox]:not(:disabled)')
  const select = (upTo: boolean) => {
    const all = rows()
    const at = currentIndex()
    const own = box(all[at])
    if (!own) return
    const [from, to] = upTo && anchor.current >= 0 ? [Math.min(anchor.current, at), Math.max(anchor.current, at)] : [at, at]
    const on = upTo ? true : !own.checked
    all.slice(from, to + 1).forEach((row) => {
      const each = box(row)
      if (each && each.checked !== on) each.click()
    })
    anchor.current = at
  }

  useKeys({
    J: () => move(1),
    K: () => move(-1),
    X: () => select(false),
    'Shift X': () => select(true),
    Enter: (event) => {
      if (event.target instanceof Element && event.target.closest('a,button,summary,input,select,textarea')) return false
      return open(rows()[currentIndex()])
    },
  })

  useEffect(() => {
    const list = place.current
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (!target || target.closest('a,button,input,label,select,textarea,summary') || getSelection()?.toString()) return
      const row = target.closest<HTMLElement>('[data-href]')
      if (row?.dataset.href) router.push(row.dataset.href)
    }
    list?.addEventListener('click', onClick)
    return () => list?.removeEventListener('click', onClick)
  }, [router])

  return <div ref={place}>{children}</div>
}
