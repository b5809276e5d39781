import 'server-only'
import { Prisma } from '@/server/generated/prisma/client'
import type { Tx } from '@/server/kernel/db'
import { leavesOut } from '../surveyed'

export interface ProgressRow {
  villageCode: string
  group: string
  households: number
  screened: number
  keyHouseholds: number
  applies: number
  byException: number
  safeguardsUnmet: number
  belowThreshold: number
}

/** Households registered and entered in a campaign, per village and villager group, within the given ranges of village codes. */
export function progressRows(tx: Tx, campaign: { county: string; id: string; policyId: string; policyVersion: number }, ranges: readonly { gte: string; lte: string }[]): Promise<ProgressRow[]> {
  const place = ranges.length > 0 ? Prisma.join(ranges.map(({ gte, lte }) => Prisma.sql`h."villageCode" BETWEEN ${gte} AND ${lte}`), ' OR ') : Prisma.sql`FALSE`
  return tx.$queryRaw<ProgressRow[]>`
    SELECT h."villageCode", h."group", count(*)::int AS households, count(s."id")::int AS screened,
      count(*) FILTER (WHERE jsonb_array_length(s."flags") > 0)::int AS "keyHouseholds", count(*) FILTER (WHERE s."applies")::int AS applies,
      count(*) FILTER (WHERE s."byException")::int AS "byException", count(*) FILTER (WHERE NOT s."safeguardsMet")::int AS "safeguardsUnmet",
      count(*) FILTER (WHERE NOT s."aboveThreshold")::int AS "belowThreshold"
    FROM "household" h
    LEFT JOIN "screening" s ON s."county" = h."county" AND s."householdId" = h."id" AND s."campaignId" = ${campaign.id} AND s."supersededAt" IS NULL
    WHERE h."county" = ${campaign.county} AND (${place}) AND NOT (h."knownBefore" AND ${leavesOut(campaign)})
    GROUP BY h."villageCode", h."group" ORDER BY h."villageCode", min(h."sequence")`
}
