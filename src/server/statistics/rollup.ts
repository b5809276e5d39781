import 'server-only'
import type { Category } from '@/domain/glossary'
import type { Tx } from '@/server/kernel/db'

/**
 * What lists and dashboards count by place, never typed; queries/current-facts.sql.ts says of each what it means in rows. `screened`:
 * households with a screening in force; `keyHouseholds`: those among them that a screening in force flags. `people` and
 * `monitoredPeople` follow the members. What depends on the day (overdue) is counted from the cases.
 */
export type Measure = 'households' | 'people' | 'screened' | 'keyHouseholds' | 'openCases' | 'eliminated' | 'removed' | `monitored:${Category}` | `monitoredPeople`

const SLOTS = 4 // per village; the smallest township has four villages, so no township's count is one hot row; a fixed number of rows needs no folding

/**
 * Adds to the counts of a village in the transaction that changes them. Rows are written in one fixed order, against
 * deadlocks. `statistics.recount` compares them with the facts.
 */
export async function bump(tx: Tx, place: { county: string; villageCode: string }, deltas: Partial<Record<Measure, number>>): Promise<void> {
  const changes = Object.entries(deltas).filter(([, n]) => n !== 0 && n !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  if (changes.length === 0) return
  const township = `${place.villageCode.slice(0, 9)}000`
  const slot = Math.floor(Math.random() * SLOTS)
  await tx.$executeRaw`
    INSERT INTO "rollup" ("county", "townshipCode", "villageCode", "measure", "slot", "value")
    SELECT ${place.county}, ${township}, ${place.villageCode}, d.measure, ${slot}::int, d.delta
    FROM unnest(${changes.map(([m]) => m)}::text[], ${changes.map(([, n]) => n as number)}::int[]) AS d(measure, delta) ORDER BY d.measure
    ON CONFLICT ("county", "townshipCode", "villageCode", "measure", "slot") DO UPDATE SET "value" = "rollup"."value" + EXCLUDED."value"`
}
