import type { RosterRow as StoredRow } from '@/server/screening/roster-rows'
import type { RosterRow, Saved } from '@/ui/grid/entry'
import { entryOf } from '@/ui/grid/entry-body'
import type { Changes } from '@/ui/grid/live-rows'

type Screening = NonNullable<StoredRow['screening']>
type Shown = Omit<Screening, 'recordedBy'> & { recordedBy?: string }

/** A screening as the grid shows it. */
export const savedOf = (row: Shown): Saved => ({
  id: row.id, entry: entryOf(row), by: row.recordedByName, at: row.recordedAt, mine: row.mine, byException: row.byException, ...(row.actId && { actId: row.actId }),
})

/** A household of the register as the grid is pre-filled with it. */
export const rosterOf = ({ householdId, sequence, headName, memberCount, group, keyGroups, screening }: StoredRow): { roster: RosterRow; saved: Saved | null } => ({
  roster: { householdId, sequence, headName, memberCount, group, keyGroups }, saved: screening && savedOf(screening),
})

/** What others did, as the grid takes it in. */
export const changesOf = ({ rows, editors, cursor }: { rows: StoredRow[]; editors: Changes['editors']; cursor: string }): Changes => ({
  rows: rows.map(({ householdId, screening }) => ({ householdId, saved: screening && savedOf(screening) })), editors, cursor,
})
