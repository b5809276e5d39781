import 'server-only'
import type { Tx } from '@/server/kernel/db'
import { currentFacts } from './queries/current-facts.sql'

/**
 * Folds the slots of each count into one. Rows that somebody is writing are passed over, so that it waits for nobody
 * and cannot lock itself against an act; what is left is folded the next time. Returns how many counts were folded.
 */
export const foldRollups = (tx: Tx, county: string): Promise<number> =>
  tx.$executeRaw`
    WITH mine AS (
      SELECT "villageCode", "measure", "slot", "value" FROM "rollup" WHERE "county" = ${county} FOR UPDATE SKIP LOCKED
    ), folded AS (
      SELECT "villageCode", "measure", min("slot") AS slot, sum("value")::int AS value, array_agg("slot") AS slots
      FROM mine GROUP BY "villageCode", "measure" HAVING count(*) > 1
    ), gone AS (
      DELETE FROM "rollup" r USING folded f
      WHERE r."county" = ${county} AND r."villageCode" = f."villageCode" AND r."measure" = f."measure" AND r."slot" = ANY (f.slots) AND r."slot" <> f.slot
    )
    UPDATE "rollup" r SET "value" = f.value FROM folded f
    WHERE r."county" = ${county} AND r."villageCode" = f."villageCode" AND r."measure" = f."measure" AND r."slot" = f.slot`

/** Counts everything anew from the facts: after a seed or an import, or where `statistics.recount` found a difference. */
export async function rebuildRollups(tx: Tx, county: string): Promise<void> {
  await tx.$executeRaw`LOCK TABLE "rollup" IN SHARE ROW EXCLUSIVE MODE` // an act commits its rows and its counts together, before or after this
  await tx.$executeRaw`DELETE FROM "rollup" WHERE "county" = ${county}`
  await tx.$executeRaw`
    INSERT INTO "rollup" ("county", "townshipCode", "villageCode", "measure", "slot", "value")
    SELECT ${county}, left("villageCode", 9) || '000', "villageCode", measure, 0, value FROM (${currentFacts(county)}) AS facts`
}
