'use client'

import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { KeyCap } from '../keyboard/key-cap'
import { useKeys } from '../keyboard/use-keys'
import { searchIsAwake } from '../search/early-search-key'

/**
 * The search field of the top bar: a GET form to /search, focused by `Ctrl K`. Where a palette is given (`onOpen`),
 * `Ctrl K` and a click open it instead; without JavaScript the form is what there is.
 */
export function SearchBox({ field: given, onOpen }: { field?: RefObject<HTMLInputElement | null>; onOpen?: () => void }) {
  const own = useRef<HTMLInputElement>(null)
  const field = given ?? own
  useKeys({
    'Ctrl K': () => {
      field.current?.select()
      field.current?.focus()
      onOpen?.()
    },
  })
  const onAwake = useEffectEvent(() => {
    searchIsAwake()
    if (document.activeElement === field.current) onOpen?.() // asked for before the page was hydrated
  })
  useEffect(() => onAwake(), [])
  return (
    <form action="/search" role="search" className="relative">
      <input
        ref={field}
        name="q"
        type="search"
        aria-label="搜索农户、案件、页面"
        aria-keyshortcuts="Control+K"
        placeholder="姓名、拼音首字母、证件号码末四位"
        autoComplete="off"
        onClick={onOpen}
        className="h-[30px] w-full rounded-base border border-control bg-accent pr-[70px] pl-2.5 text-small text-surface placeholder:text-accent-tint max-md:h-11 max-md:border-control max-md:bg-surface max-md:pr-2.5 max-md:text-body max-md:text-ink max-md:placeholder:text-ink-3"
      />
      <span className="pointer-events-none absolute top-1 right-2.5 max-md:hidden">
        <KeyCap keys="Ctrl K" on="bar" />
      </span>
    </form>
  )
}
