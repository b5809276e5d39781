import 'server-only'
import type { Tx } from '@/server/kernel/db'
import { currentFacts } from './queries/current-facts.sql'

/** Counts everything anew from the facts: after a seed or an import, or where `statistics.recount` found a difference. */
export async function rebuildRollups(tx: Tx, county: string): Promise<void> {
  await tx.$executeRaw`LOCK TABLE "rollup" IN SHARE ROW EXCLUSIVE MODE` // an act commits its rows and its counts together, before or after this
  await tx.$executeRaw`DELETE FROM "rollup" WHERE "county" = ${county}`
  await tx.$executeRaw`
    INSERT INTO "rollup" ("county", "townshipCode", "villageCode", "measure", "slot", "value")
    SELECT ${county}, left("villageCode", 9) || '000', "villageCode", measure, 0, value FROM (${currentFacts(county)}) AS facts`
}
