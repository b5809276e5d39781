import { sameEntry, type Saved } from './entry'
import type { GridStore } from './grid-store'

/** What changed in the village since the last look. */
export interface Changes {
  rows: readonly { householdId: string; saved: Saved | null }[]
  /** Who else is typing where. */
  editors: readonly { householdId: string; name: string }[]
  /** Where the next look begins. */
  cursor: string
}

/** Takes in what others did: their rows appear; where something is typed here that differs, the row asks. */
export function receive(store: GridStore, changes: Changes): void {
  for (const { householdId, saved } of changes.rows) {
    if (!store.has(householdId)) continue
    const row = store.row(householdId)
    if (row.sending || row.saved?.id === saved?.id) continue // its own answer is on the way, or it is known
    if (!row.draft || !saved || sameEntry(row.draft, saved.entry)) store.patch(householdId, { saved, draft: saved ? null : row.draft, key: saved ? null : row.key, phase: 'idle', refusals: [], theirs: null })
    else store.patch(householdId, { phase: 'conflict', theirs: saved })
  }
  const names = new Map(changes.editors.map(({ householdId, name }) => [householdId, name]))
  for (const id of store.order) {
    const editor = names.get(id) ?? null
    if (store.row(id).editor !== editor) store.patch(id, { editor })
  }
}

const EVERY_MS = 2500

/** Looks for changes every 2.5 s while the page is seen, so that another clerk's row is here within 3 s. Returns how to stop. */
export function follow(store: GridStore, look: (cursor: string, at: string | null) => Promise<Changes | null>, cursor: string): () => void {
  let at = cursor
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const next = () => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(once, EVERY_MS)
  }
  const once = async () => {
    if (document.visibilityState === 'visible') {
      const changes = await look(at, store.engaged ? (store.cursor?.id ?? null) : null).catch(() => null)
      if (changes && !stopped) {
        at = changes.cursor
        receive(store, changes)
      }
    }
    next()
  }
  const seen = () => document.visibilityState === 'visible' && once()
  document.addEventListener('visibilitychange', seen)
  next()
  return () => {
    stopped = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', seen)
  }
}
