import type { GridStore } from './grid-store'
import { collect, parseKept, type UnsavedRows } from './unsaved-rows'

const QUIET_MS = 1000

/** Where the rows are kept: this browser under account and village, and the server's draft for another computer. */
export interface Keeper {
  /** 「<account>.<campaign>.<village>」 */
  place: string
  saveDraft: (rows: UnsavedRows) => Promise<{ savedAt: string }>
}

const nameOf = (place: string) => `shouwang.screening.${place}`

/** The browser's own copy; null where there is none. Storage may be switched off: then only the server's draft remains. */
export function readLocal(place: string): UnsavedRows | null {
  try {
    return parseKept(localStorage.getItem(nameOf(place)))
  } catch {
    return null
  }
}

function writeLocal(place: string, rows: UnsavedRows): void {
  try {
    if (rows.rows.length === 0) localStorage.removeItem(nameOf(place))
    else localStorage.setItem(nameOf(place), JSON.stringify(rows))
  } catch {
    // Full or switched off: the draft on the server follows within a second.
  }
}

/**
 * Keeps what is typed: in the browser before the next key, on the server 1 s after the last one. `onDraft` is told when
 * the server has it, or null when it could not be reached. Returns how to stop.
 */
export function keepUnsaved(store: GridStore, { place, saveDraft }: Keeper, onDraft: (savedAt: string | null) => void): () => void {
  let pending = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = ''
  const toServer = async () => {
    const rows = collect(store)
    const now = JSON.stringify(rows.rows)
    if (now === last) return
    last = now
    try {
      onDraft((await saveDraft(rows)).savedAt)
    } catch {
      last = ''
      onDraft(null)
    }
  }
  store.onDraft = () => {
    if (pending) return
    pending = true
    queueMicrotask(() => {
      pending = false
      writeLocal(place, collect(store))
      clearTimeout(timer)
      timer = setTimeout(toServer, QUIET_MS)
    })
  }
  return () => {
    store.onDraft = null
    clearTimeout(timer)
  }
}
