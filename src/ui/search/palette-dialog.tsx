'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import { Dialog } from '../feedback/dialog'
import { cls } from '../format/classes'
import type { PaletteEntry, PaletteGroup, Search } from './search-palette'

/** Wait after the last key before the server is asked. */
const QUIET_MS = 120

interface PaletteDialogProps {
  search: Search
  /** What stands in the field of the top bar by now. */
  typed: () => string
  onClose: () => void
}

/** The palette: arrows choose, Enter opens, Ctrl Enter in a new tab. Mounted while it is open. */
export function PaletteDialog({ search, typed, onClose: close }: PaletteDialogProps) {
  const router = useRouter()
  const listId = useId()
  const [text, setText] = useState(typed)
  const [found, setFound] = useState<{ of: string; groups: readonly PaletteGroup[] }>({ of: '', groups: [] })
  const [chosen, setChosen] = useState(0)
  const entries = found.groups.flatMap((group) => group.entries)

  useEffect(() => {
    const wanted = text.trim()
    if (wanted === '') return
    let stale = false
    const timer = setTimeout(async () => {
      const groups = await search(wanted).catch(() => [])
      if (stale) return
      setFound({ of: wanted, groups })
      setChosen(0)
    }, QUIET_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [text, search])

  const open = (entry: PaletteEntry | undefined, tab: boolean) => {
    const href = entry?.href ?? `/search?q=${encodeURIComponent(text)}`
    if (tab) window.open(href, '_blank', 'noopener')
    else router.push(href)
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setChosen((at) => Math.min(entries.length - 1, Math.max(0, at + step)))
    else if (event.key === 'Enter') open(found.of === text.trim() ? entries[chosen] : undefined, event.ctrlKey || event.metaKey)
    else return
    event.preventDefault()
  }
  return (
    <Dialog open onClose={close} title="搜索">
      <input
        data-safe=""
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-controls={listId}
        aria-activedescendant={entries[chosen] && `${listId}-${chosen}`}
        aria-label="姓名、拼音首字母、证件号码末四位"
        placeholder="姓名、拼音首字母、证件号码末四位"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="mt-1 mb-2 h-control w-full rounded-base border border-control bg-surface px-3"
      />
      <PaletteResults id={listId} groups={text.trim() ? found.groups : []} chosen={chosen} onOpen={(entry, tab) => open(entry, tab)} />
      {found.of !== '' && found.of === text.trim() && entries.length === 0 && (
        <p className="py-2 text-ink-2">没有找到。可换用姓名、拼音首字母或证件号码末四位。</p>
      )}
    </Dialog>
  )
}

interface PaletteResultsProps {
  id: string
  groups: readonly PaletteGroup[]
  chosen: number
  onOpen: (entry: PaletteEntry, tab: boolean) => void
}

function PaletteResults({ id, groups, chosen, onOpen }: PaletteResultsProps) {
  const starts = groups.map((_, i) => groups.slice(0, i).reduce((sum, group) => sum + group.entries.length, 0))
  return (
    <div id={id} role="listbox" aria-label="搜索结果">
      {groups.map(
        (group, g) =>
          group.entries.length > 0 && (
            <div key={group.title} role="group" aria-label={group.title}>
              <p className="pt-1 text-note text-ink-3">{group.title}</p>
              {group.entries.map((entry, i) => {
                const at = starts[g]! + i
                return (
                  <div
                    key={entry.href}
                    id={`${id}-${at}`}
                    role="option"
                    aria-selected={at === chosen}
                    onClick={(event) => onOpen(entry, event.ctrlKey || event.metaKey)}
                    className={cls('flex min-h-8 items-center gap-3 rounded-base px-2 max-md:min-h-11', at === chosen && 'bg-accent-tint text-accent-deep')}
                  >
                    {entry.words}
                    {entry.note && <span className="ml-auto text-small text-ink-2">{entry.note}</span>}
                  </div>
                )
              })}
            </div>
          ),
      )}
    </div>
  )
}
