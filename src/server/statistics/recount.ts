import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/server/generated/prisma/client'
import type { Db, Tx } from '@/server/kernel/db'
import { defineQuery } from '@/server/kernel/query'
import { currentFacts, keptCounts } from './queries/current-facts.sql'

/** A count that differs from the rows it counts. */
export interface Difference {
  villageCode: string
  measure: string
  counted: number
  kept: number
}

/** One statement: kept counts against the facts; empty where they agree. */
export const differences = (tx: Tx | Db, county: string): Promise<Difference[]> =>
  tx.$queryRaw<Difference[]>(Prisma.sql`
    WITH facts AS (${currentFacts(county)}), kept AS (${keptCounts(county)})
    SELECT coalesce(f."villageCode", k."villageCode") AS "villageCode", coalesce(f.measure, k.measure) AS measure,
      coalesce(f.value, 0) AS counted, coalesce(k.value, 0) AS kept
    FROM facts f FULL JOIN kept k ON f."villageCode" = k."villageCode" AND f.measure = k."measure"
    WHERE coalesce(f.value, 0) <> coalesce(k.value, 0)
    ORDER BY 1, 2`)

/** For the county administrator: whether the counts of the desks agree with the records. */
export const recount = defineQuery({
  name: 'statistics.recount',
  permission: 'statistics.recount',
  input: z.strictObject({}),
  async run({ db, actor }) {
    const found = await differences(db, actor.county)
    return { ok: found.length === 0, differences: found }
  },
})
