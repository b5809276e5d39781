import { z } from 'zod';
import { safeguards } from '@/domain/glossary';
import { sameEntry } from './entry';
import type { GridStore } from './grid-store';

const entry = z.object({
  met: z.boolean().nullable(),
  unmet: z.array(z.enum(safeguards)),
  above: z.boolean().nullable(),
  keyGroup: z.boolean().nullable(),
  signed: z.enum(['applies', 'declines']).nullable(),
  surveyor: z.string(),
  on: z.string(),
  note: z.string(),
});

const unsavedRow = z.object({
  householdId: z.string(),
  draft: entry.nullable(),
  key: z.string().nullable(),
  sending: z.object({ entry, key: z.string(), replaces: z.string().nullable() }).nullable(),
  /** The entry it was typed over; another one on the server by now is a conflict. */
  over: z.string().nullable(),
});

/** The rows that the server has not accepted yet, as they are kept in the browser and in the server's draft. */
export const unsavedRows = z.object({ rows: z.array(unsavedRow) });
export type UnsavedRows = z.output<typeof unsavedRows>;

/** What has to be kept of the grid. */
export function collect(store: GridStore): UnsavedRows {
  const rows = store.unsaved().map(({ roster, draft, key, sending, saved }) => ({
    householdId: roster.householdId,
    draft: draft && { ...draft, unmet: [...draft.unmet] },
    key,
    sending: sending && { ...sending, entry: { ...sending.entry, unmet: [...sending.entry.unmet] } },
    over: saved?.id ?? null,
  }));
  return { rows };
}

/**
 * Puts kept rows back. What was on its way is sent again with its key, so that it is written once; what was typed over an
 * entry that has changed since is shown as a conflict. Rows that are in the grid already stay. Returns the households to send.
 */
export function restore(store: GridStore, kept: UnsavedRows): string[] {
  const again: string[] = [];
  for (const { householdId, draft, key, sending, over } of kept.rows) {
    if (!store.has(householdId)) continue;
    const { saved, draft: typed, sending: sent } = store.row(householdId);
    if (typed || sent) continue; // the browser's own copy is the newer one
    if (!sending && saved && draft && sameEntry(draft, saved.entry)) continue;
    const overtaken = !sending && (saved?.id ?? null) !== over;
    if (overtaken && saved && draft) store.patch(householdId, { draft, key: store.newKey(), phase: 'conflict', theirs: saved });
    else store.patch(householdId, { draft, key, sending });
    if (sending) again.push(householdId);
  }
  return again;
}

/** A copy read from storage; null where there is none or it is damaged. */
export function parseKept(text: string | null): UnsavedRows | null {
  if (!text) return null;
  try {
    return unsavedRows.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
