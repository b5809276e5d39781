'use client'

import { useRef, useState } from 'react'
import { later } from '../layout/later'
import { SearchBox } from '../layout/search-box'

const PaletteDialog = later(async () => (await import('./palette-dialog')).PaletteDialog)

export interface PaletteEntry {
  href: string
  /** 「余某海　4 人　兴田村下塆组」. */
  words: string
  /** Masked number, step, state: small behind it. */
  note?: string
}

export interface PaletteGroup {
  /** 农户, 案件, 页面. */
  title: string
  entries: readonly PaletteEntry[]
}

export type Search = (text: string) => Promise<readonly PaletteGroup[]>

/**
 * The search field of the top bar with its palette: `Ctrl K` or a click opens it. `search` answers up to eight entries a
 * group, within the reader's scope only. The palette's code comes with its first use: what is typed until then stands in
 * the field, and Enter leads to /search, as it does before hydration.
 */
export function SearchPalette({ search }: { search: Search }) {
  const field = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const close = () => {
    if (field.current) field.current.value = ''
    setOpen(false)
  }
  return (
    <>
      <SearchBox field={field} onOpen={() => setOpen(true)} />
      {open && <PaletteDialog search={search} typed={() => field.current?.value ?? ''} onClose={close} />}
    </>
  )
}
