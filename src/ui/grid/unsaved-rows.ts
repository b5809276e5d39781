import { sameEntry, type Entry } from './entry'
import type { GridStore } from './grid-store'

/** A row that the server has not accepted yet. */
export interface UnsavedRow {
  householdId: string
  draft: Entry | null
  key: string | null
  sending: { entry: Entry; key: string; replaces: string | null } | null
  /** The entry it was typed over; another one on the server by now is a conflict. */
  over: string | null
}

/** Those rows, as they are kept in the browser and in the server's draft. */
export interface UnsavedRows {
  rows: readonly UnsavedRow[]
}

/** What has to be kept of the grid. */
export function collect(store: GridStore): UnsavedRows {
  const rows = store.unsaved().map(({ roster, draft, key, sending, saved }) => ({
    householdId: roster.householdId,
    draft: draft && { ...draft, unmet: [...draft.unmet] },
    key,
    sending: sending && { ...sending, entry: { ...sending.entry, unmet: [...sending.entry.unmet] } },
    over: saved?.id ?? null,
  }))
  return { rows }
}

/**
 * Puts kept rows back. What was on its way is sent again with its key, so that it is written once; what was typed over an
 * entry that has changed since is shown as a conflict. Rows that are in the grid already stay, and so does what the same
 * person saved after the server's draft of `keptAt`: the page was closed before the draft could follow. Returns the
 * households to send.
 */
export function restore(store: GridStore, kept: UnsavedRows, keptAt?: string): string[] {
  const again: string[] = []
  for (const { householdId, draft, key, sending, over } of kept.rows) {
    if (!store.has(householdId)) continue
    const { saved, draft: typed, sending: sent } = store.row(householdId)
    if (typed || sent) continue // the browser's own copy is the newer one
    if (!sending && saved && draft && sameEntry(draft, saved.entry)) continue
    if (keptAt && saved?.mine && saved.id !== over && Date.parse(saved.at) >= Date.parse(keptAt)) continue
    const overtaken = !sending && (saved?.id ?? null) !== over
    if (overtaken && saved && draft) store.patch(householdId, { draft, key: store.newKey(), phase: 'conflict', theirs: saved })
    else store.patch(householdId, { draft, key, sending })
    if (sending) again.push(householdId)
  }
  return again
}

const isRow = (row: Partial<UnsavedRow> | null) => typeof row?.householdId === 'string' && [row.draft, row.sending?.entry ?? null].every((entry) => entry === null || (Array.isArray(entry?.unmet) && typeof entry.surveyor === 'string'))

/** A copy read from this browser's storage; null where there is none or it is damaged. */
export function parseKept(text: string | null): UnsavedRows | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<UnsavedRows> | null
    return Array.isArray(kept?.rows) && kept.rows.every(isRow) ? (kept as UnsavedRows) : null
  } catch {
    return null
  }
}
