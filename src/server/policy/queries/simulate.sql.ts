import 'server-only'
import { keptByHardship, type LineEffect, type LineTerms } from '@/domain/income/line-effect'
import type { Policy } from '@/domain/policy/schema'
import { Prisma } from '@/server/generated/prisma/client'
import type { Actor } from '@/server/kernel/actor'
import { householdScopeSql, villageRange } from '@/server/kernel/scope'

export interface Simulation {
  region: string
  threshold: Pick<Policy['threshold'], 'amount' | 'boundary'>
  terms: LineTerms
  /** Which lists, and how many of each; one more is read to see whether there is a next page. */
  lists: readonly LineEffect[]
  limit: number
  township?: string | undefined
  /** Behind which row a list goes on. */
  after?: readonly [perCapita: number, id: string] | undefined
}

export interface SimulatedTownship {
  code: string
  name: string
  households: number
  withFigures: number
  monitored: number
  fallIn: number
  fallOut: number
  reclassify: number
}

export interface SimulatedHousehold {
  effect: LineEffect
  id: string
  code: string
  headName: string
  villageCode: string
  villageName: string
  townshipName: string
  householdType: string
  memberCount: number
  monitoringStatus: string
  category: string | null
  perCapita: number
}

/**
 * `lineEffect` over every household of a region at once, in one statement: totals by township, and the first households
 * of each list in the order of their income. Reads only.
 */
export function simulationSql(actor: Actor, { region, threshold, terms, lists, limit, township, after }: Simulation): Prisma.Sql {
  const { gte, lte } = villageRange(region)
  const within = threshold.boundary === 'within' ? Prisma.sql`h."perCapita" <= ${threshold.amount}` : Prisma.sql`h."perCapita" < ${threshold.amount}`
  return Prisma.sql`
    WITH judged AS (
      SELECT h."id", h."code", h."headName", h."villageCode", h."townshipCode", h."householdType", h."memberCount", h."monitoringStatus", h."category", h."perCapita",
        CASE
          WHEN h."perCapita" IS NULL THEN NULL
          WHEN h."monitoringStatus" <> 'monitored' THEN CASE WHEN ${within} AND h."householdType" = ANY(${terms.withinFor}) THEN 'fallIn' END
          WHEN NOT (CASE WHEN ${within} THEN h."householdType" = ANY(${terms.withinFor}) ELSE h."category" = ANY(${keptByHardship}) AND h."householdType" = ANY(${terms.keptAboveFor}) END) THEN 'fallOut'
          WHEN NOT h."category" = ANY(${terms.categories}) THEN 'reclassify'
        END AS effect
      FROM "household" h
      WHERE h."villageCode" BETWEEN ${gte} AND ${lte} AND ${householdScopeSql(actor)}
    ), townships AS (
      SELECT j."townshipCode" AS code, r."name", count(*) AS households, count(j."perCapita") AS "withFigures", count(*) FILTER (WHERE j."monitoringStatus" = 'monitored') AS monitored,
        count(*) FILTER (WHERE effect = 'fallIn') AS "fallIn", count(*) FILTER (WHERE effect = 'fallOut') AS "fallOut", count(*) FILTER (WHERE effect = 'reclassify') AS reclassify
      FROM judged j JOIN "region" r ON r."code" = j."townshipCode" GROUP BY 1, 2
    ), listed AS (
      SELECT j.*, row_number() OVER (PARTITION BY effect ORDER BY j."perCapita", j."id") AS place FROM judged j
      WHERE effect = ANY(${lists}) ${township ? Prisma.sql`AND j."townshipCode" = ${township}` : Prisma.empty} ${after ? Prisma.sql`AND (j."perCapita", j."id") > (${after[0]}, ${after[1]})` : Prisma.empty}
    )
    SELECT
      (SELECT coalesce(json_agg(t ORDER BY t.code), '[]') FROM townships t) AS townships,
      (SELECT coalesce(json_agg(json_build_object('effect', l.effect, 'id', l."id", 'code', l."code", 'headName', l."headName", 'villageCode', l."villageCode", 'villageName', v."name", 'townshipName', t."name",
          'householdType', l."householdType", 'memberCount', l."memberCount", 'monitoringStatus', l."monitoringStatus", 'category', l."category", 'perCapita', l."perCapita") ORDER BY l."perCapita", l."id"), '[]')
        FROM listed l JOIN "region" v ON v."code" = l."villageCode" JOIN "region" t ON t."code" = l."townshipCode" WHERE l.place <= ${limit + 1}) AS households`
}
