import 'server-only'
import type { LocalDate } from '@/domain/time/local-date'
import { Prisma, type Campaign } from '@/server/generated/prisma/client'
import type { Actor } from '@/server/kernel/actor'
import type { Db, Tx } from '@/server/kernel/db'

export const { sql, raw, join, empty } = Prisma
export type Sql = Prisma.Sql

/** What a ledger is asked: by whom, for which place, for which time. */
export interface LedgerAsk {
  db: Db | Tx
  actor: Actor
  county: string
  region: string
  /** Scope and place as conditions on the household `h`, on the case `c`, on the village `r`. */
  households: Sql
  cases: Sql
  villages: Sql
  today: LocalDate
  /** First and last day of the time asked for, never later than today; `to` is the day the ledger stands at. */
  from: LocalDate
  to: LocalDate
  campaign: Campaign | null
}

/**
 * The rows of one ledger as a SELECT: `row_id`, `householdId`, `villageCode`, `sort`, then a column of the same name for each
 * column and measure of its definition. Columns of place and person (`whoColumns`) but `group`, `headName`, `people` are
 * joined by the reader.
 */
export type LedgerSource = (ask: LedgerAsk) => Sql | Promise<Sql>

interface Rows {
  id?: Sql
  /** Columns and measures, without a comma before them. */
  select: Sql
  from?: Sql
  where?: Sql
  people?: Sql
}

/** Rows on households. */
export const onHouseholds = ({ households }: LedgerAsk, { id = sql`h."id"`, select, from = empty, where = sql`TRUE`, people = sql`h."memberCount"` }: Rows): Sql => sql`
  SELECT ${id} AS row_id, h."id" AS "householdId", h."villageCode", h."sequence" AS sort, h."group", h."headName", ${people} AS people, ${select}
  FROM "household" h ${from} WHERE ${households} AND ${where}`

/** `"table" alias` restricted to the household of the row. */
export const ofHousehold = (table: string, alias: string): Sql => raw(`"${table}" ${alias} WHERE ${alias}."county" = h."county" AND ${alias}."householdId" = h."id"`)

/** 1 where it holds, else 0: a measure. */
export const oneIf = (condition: Sql): Sql => sql`coalesce((${condition})::int, 0)`

/** The calendar day of an instant. */
export const dayOf = (instant: Sql): Sql => sql`(${instant} AT TIME ZONE 'Asia/Shanghai')::date`

/** A list of code words in a fixed order. */
export const words = (column: Sql, from: Sql): Sql => sql`ARRAY(SELECT DISTINCT ${column} FROM ${from} ORDER BY 1)`

/** Safeguards that a check `s` (JSON `safeguards`) found missing. */
export const unmet = sql`ARRAY(SELECT k.word FROM unnest(ARRAY['food', 'clothing', 'education', 'medical', 'housing', 'water']) AS k(word) WHERE s."safeguards" ->> k.word = 'false')`

/** An identification of the household that runs now. */
export const identifying = sql`EXISTS (SELECT 1 FROM ${ofHousehold('case', 'i')} AND i."kind" = 'identification' AND i."status" = 'open')`
