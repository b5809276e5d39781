import 'server-only'
import type { Tx } from '@/server/kernel/db'

export interface ScreeningCounts {
  screened: number
  keyHouseholds: number
}

/** What a household adds to the counts of its village: whether a screening is in force, and whether one of them flags it. */
export async function screeningCounts(tx: Tx, county: string, householdId: string): Promise<ScreeningCounts> {
  const inForce = await tx.screening.findMany({ where: { county, householdId, supersededAt: null }, select: { flags: true } })
  return { screened: Math.min(inForce.length, 1), keyHouseholds: inForce.some(({ flags }) => (flags as unknown[]).length > 0) ? 1 : 0 }
}

/** The change between two counts, for the rollups. */
export const countsChanged = (before: ScreeningCounts, after: ScreeningCounts): ScreeningCounts => ({
  screened: after.screened - before.screened, keyHouseholds: after.keyHouseholds - before.keyHouseholds,
})
