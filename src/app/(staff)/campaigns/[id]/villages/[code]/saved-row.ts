import type { RosterRow as StoredRow } from '@/server/screening/roster-rows'
import type { QualityFinding } from '@/domain/quality/rule'
import type { Refusal } from '@/domain/refusal'
import type { Hint, RosterRow, Saved } from '@/ui/grid/entry'
import { entryOf } from '@/ui/grid/entry-body'
import type { Changes } from '@/ui/grid/live-rows'

const GRAVITY = ['error', 'warning', 'hint']

type Screening = NonNullable<StoredRow['screening']>
type Shown = Omit<Screening, 'recordedBy'> & { recordedBy?: string }

/** A screening as the grid shows it. */
export const savedOf = (row: Shown): Saved => ({
  id: row.id, entry: entryOf(row), by: row.recordedByName, at: row.recordedAt, mine: row.mine, byException: row.byException, ...(row.actId && { actId: row.actId }),
})

/** What a saved row says besides: the policy's remarks, then those of the register, the graver first. */
export const hintsOf = (warnings: readonly Refusal[], findings: readonly QualityFinding[]): Hint[] => [
  ...warnings.map((warning): Hint => ({ ...warning, level: 'warning' })),
  ...[...findings].sort((a, b) => GRAVITY.indexOf(a.level) - GRAVITY.indexOf(b.level)).map(({ rule, level, message }): Hint => ({ rule, level, message })),
]

/** A household of the register as the grid is pre-filled with it. */
export const rosterOf = ({ householdId, sequence, headName, memberCount, group, keyGroups, screening }: StoredRow): { roster: RosterRow; saved: Saved | null } => ({
  roster: { householdId, sequence, headName, memberCount, group, keyGroups }, saved: screening && savedOf(screening),
})

/** What others did, as the grid takes it in. */
export const changesOf = ({ rows, editors, cursor }: { rows: StoredRow[]; editors: Changes['editors']; cursor: string }): Changes => ({
  rows: rows.map(({ householdId, screening }) => ({ householdId, saved: screening && savedOf(screening) })), editors, cursor,
})
