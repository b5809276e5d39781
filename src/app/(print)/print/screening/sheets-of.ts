import type { ScreeningSheetView } from '@/ui/print/screening-sheet'

const ROWS = 10

interface Household {
  sequence: number
  headName: string
  memberCount: number
  group: string
  keyGroups: readonly string[]
}

type Head = Pick<ScreeningSheetView, 'places' | 'campaign' | 'lineWords' | 'note' | 'demo'>

/**
 * The sheets of a village, ten households of one villager group each, in the order of the register. A sheet keeps its
 * number whichever group is printed, so that its code leads back to the same ten rows.
 */
export function sheetsOf(households: readonly Household[], villageCode: string, head: Head, group?: string): ScreeningSheetView[] {
  const groups = [...new Set(households.map((household) => household.group))]
  const tens = groups.flatMap((name) => {
    const rows = households.filter((household) => household.group === name)
    return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, i) => ({ name, rows: rows.slice(i * ROWS, (i + 1) * ROWS) }))
  })
  return tens
    .map(({ name, rows }, i) => ({
      ...head, ...(name && { group: name }), sheetNumber: `SC-${villageCode}-${String(i + 1).padStart(2, '0')}`, page: i + 1, pages: tens.length,
      // Key groups as a tick only: ten neighbours sign the same sheet (interface.md §10)
      rows: rows.map((row) => ({ serial: row.sequence, head: row.headName, people: row.memberCount, keyGroup: row.keyGroups.length > 0 })),
    }))
    .filter((sheet) => group === undefined || (sheet.group ?? '') === group)
}

/** An empty sheet, for households that are not in the register yet. */
export const blankSheet = (villageCode: string, head: Head, group?: string): ScreeningSheetView => ({ ...head, ...(group && { group }), sheetNumber: `SC-${villageCode}-空`, page: 1 })
