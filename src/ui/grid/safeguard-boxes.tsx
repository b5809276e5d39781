'use client'

import { useEffect, useRef, useState } from 'react'
import { labelOf, safeguards, type Safeguard } from '@/domain/glossary'
import { Button } from '../button/button'
import { useGrid } from './use-grid'

/** Column 4 「否」: which of the six are not met. Keys 1–6 mark them, Enter goes on to column 5, Esc takes the 「否」 back. */
export function SafeguardBoxes({ id, unmet }: { id: string; unmet: readonly Safeguard[] }) {
  const { session, store } = useGrid()
  const [marked, setMarked] = useState<readonly Safeguard[]>(unmet)
  const [asked, setAsked] = useState(false)
  const ref = useRef<HTMLFieldSetElement>(null)
  useEffect(() => ref.current?.querySelector<HTMLInputElement>('input')?.focus(), [])

  const toggle = (item: Safeguard) => {
    const next = marked.includes(item) ? marked.filter((one) => one !== item) : safeguards.filter((one) => one === item || marked.includes(one))
    setMarked(next)
    session.boxes(id, next)
  }
  const goOn = () => {
    if (marked.length === 0) return setAsked(true)
    store.engage(true)
    session.go(id, 'above')
  }
  const takeBack = () => {
    store.engage(true)
    session.set(id, 'met', null)
    session.go(id, 'met')
  }

  return (
    <fieldset
      ref={ref}
      className="flex flex-wrap items-center gap-x-4 gap-y-1"
      onKeyDown={(event) => {
        event.stopPropagation()
        const item = safeguards[Number(event.key) - 1]
        if (item) toggle(item)
        else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) goOn()
        else if (event.key === 'Escape') takeBack()
        else return
        event.preventDefault()
      }}
    >
      <legend className="sr-only">未达标的项目</legend>
      <b className="text-accent-deep">未达标的项目</b>
      {safeguards.map((item, i) => (
        <label key={item} className="flex items-center gap-1.5">
          <input type="checkbox" className="size-4 accent-accent" checked={marked.includes(item)} onChange={() => toggle(item)} />
          {labelOf('safeguard', item)}
          <kbd className="rounded-badge border border-b-2 border-line-2 bg-surface px-[5px] font-sans text-[0.75rem]/[1.125rem] text-ink-2" aria-hidden="true">
            {i + 1}
          </kbd>
        </label>
      ))}
      <Button size="dense" keys="Enter" onClick={goOn}>
        填好，到第5栏
      </Button>
      <Button size="dense" keys="Esc" variant="quiet" onClick={takeBack}>
        收回「否」
      </Button>
      {asked && marked.length === 0 && (
        <span role="alert" className="text-bad">
          请勾选未达标的项目。
        </span>
      )}
    </fieldset>
  )
}
