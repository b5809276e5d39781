import 'server-only'
import { gramsOf, type Search } from '@/domain/household/search'
import { Prisma } from '@/server/generated/prisma/client'
import type { Actor } from '@/server/kernel/actor'
import { hashesOf } from '@/server/kernel/crypto'
import type { Tx } from '@/server/kernel/db'
import { householdScopeSql, villageRange } from '@/server/kernel/scope'

export interface HouseholdFilter {
  search: Search | null
  region?: string | undefined
  status?: string | undefined
  category?: string | undefined
  group?: string | undefined
  householdType?: string | undefined
  risk?: string | undefined
  keyGroup?: string | undefined
  /** Screened, not yet screened, flagged by a screening in force. */
  screening?: 'done' | 'missing' | 'flagged' | undefined
  /** An open case, or one past its deadline before `today`. */
  casework?: 'open' | 'overdue' | undefined
  today?: string | undefined
}

export interface HouseholdRow {
  id: string
  code: string
  version: number
  villageCode: string
  villageName: string
  group: string
  sequence: number
  householdType: string
  monitoringStatus: string
  category: string | null
  headId: string
  headName: string
  memberCount: number
  noLabour: boolean
  subsistenceAllowance: boolean
  keyGroups: string[]
  helperName: string | null
  perCapita: bigint | null
}

/**
 * One page in the order of villages and their registers, one row more than `limit` where there is a next page.
 * `headsFirst`: before those whose other members match (for a first page only).
 */
export async function searchHouseholds(tx: Tx, actor: Actor, filter: HouseholdFilter, page: { limit: number; after: readonly [village: string, sequence: number] | null; headsFirst?: boolean }): Promise<HouseholdRow[]> {
  const { search } = filter
  const heads = page.headsFirst && search && search.by !== 'code' ? Prisma.sql`(${memberMatches(search, Prisma.raw('m'))}) DESC,` : Prisma.empty
  const after = page.after ? Prisma.sql`AND (h."villageCode", h."sequence") > (${page.after[0]}, ${page.after[1]})` : Prisma.empty
  return tx.$queryRaw<HouseholdRow[]>`
    SELECT h."id", h."code", h."version", h."villageCode", r."name" AS "villageName", h."group", h."sequence", h."householdType", h."monitoringStatus", h."category",
      m."id" AS "headId", h."headName", h."memberCount", h."noLabour", h."subsistenceAllowance", h."keyGroups", h."helperName", h."perCapita"
    FROM "household" h
    JOIN "region" r ON r."code" = h."villageCode"
    JOIN "member" m ON m."county" = h."county" AND m."householdId" = h."id" AND m."relation" = 'head' AND m."leftOn" IS NULL
    WHERE ${conditions(actor, filter)} ${after}
    ORDER BY ${heads} h."villageCode", h."sequence"
    LIMIT ${page.limit + 1}`
}

/** How many there are in all, exactly, within the actor's scope. */
export async function countHouseholds(tx: Tx, actor: Actor, filter: HouseholdFilter): Promise<number> {
  const [row] = await tx.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM "household" h WHERE ${conditions(actor, filter)}`
  return row!.total
}

function conditions(actor: Actor, filter: HouseholdFilter): Prisma.Sql {
  const { search, region, status, category } = filter
  const parts = [householdScopeSql(actor, 'h'), ...furtherConditions(filter)]
  if (region) {
    const { gte, lte } = villageRange(region)
    parts.push(Prisma.sql`h."villageCode" BETWEEN ${gte} AND ${lte}`)
  }
  if (status) parts.push(Prisma.sql`h."monitoringStatus" = ${status}`)
  if (category) parts.push(Prisma.sql`h."category" = ${category}`)
  if (search?.by === 'code') parts.push(Prisma.sql`h."code" = ${search.code}`)
  else if (search) parts.push(Prisma.sql`h."id" IN (SELECT s."householdId" FROM "member" s WHERE s."leftOn" IS NULL AND ${memberMatches(search)})`)
  return Prisma.join(parts, ' AND ')
}

/** What the page of households filters by beyond the API. */
function furtherConditions({ group, householdType, risk, keyGroup, screening, casework, today }: HouseholdFilter): Prisma.Sql[] {
  const ofHousehold = (table: string, alias: string) => Prisma.raw(`SELECT 1 FROM "${table}" ${alias} WHERE ${alias}."county" = h."county" AND ${alias}."householdId" = h."id"`)
  const screened = Prisma.sql`EXISTS (${ofHousehold('screening', 's')} AND s."supersededAt" IS NULL)`
  return [
    ...(group ? [Prisma.sql`h."group" = ${group}`] : []),
    ...(householdType ? [Prisma.sql`h."householdType" = ${householdType}`] : []),
    ...(keyGroup ? [Prisma.sql`${keyGroup} = ANY(h."keyGroups")`] : []),
    ...(risk ? [Prisma.sql`EXISTS (${ofHousehold('household_risk', 'k')} AND k."type" = ${risk} AND k."settledOn" IS NULL)`] : []),
    ...(screening === 'done' ? [screened] : screening === 'missing' ? [Prisma.sql`NOT ${screened}`] : []),
    ...(screening === 'flagged' ? [Prisma.sql`EXISTS (${ofHousehold('screening', 's')} AND s."supersededAt" IS NULL AND jsonb_array_length(s."flags") > 0)`] : []),
    ...(casework === 'open' ? [Prisma.sql`EXISTS (${ofHousehold('case', 'c')} AND c."status" = 'open')`] : []),
    ...(casework === 'overdue' ? [Prisma.sql`EXISTS (${ofHousehold('case', 'c')} AND c."status" = 'open' AND c."dueOn" < ${today}::date)`] : []),
  ]
}

/** Each way of searching has its own index: keyed hashes, a range of initials, single characters and pairs of the name. */
function memberMatches(search: Exclude<Search, { by: 'code' }>, s = Prisma.raw('s')): Prisma.Sql {
  switch (search.by) {
    case 'idNumber':
      return Prisma.sql`${s}."idHash" = ANY(${hashesOf('idNumber', search.number)}::text[])`
    case 'lastFour':
      return Prisma.sql`${s}."idLast4Hash" = ANY(${hashesOf('idLast4', search.digits)}::text[])`
    case 'initials':
      return Prisma.sql`${s}."initials" LIKE ${`${search.letters}%`}`
    case 'name':
      return Prisma.sql`(name_grams(${s}."name") @> ${gramsOf(search.part)}::text[] AND position(${search.part} IN ${s}."name") > 0)`
  }
}
