import 'server-only'
import type { Db, Tx } from '@/server/kernel/db'
import { empty, raw, sql, type Sql } from '../sources/ask.sql'

/** A row as the database gives it: the columns of its source and of its place and head. */
export type RawRow = Readonly<Record<string, unknown>> & { row_id: string; householdId: string | null; villageCode: string; sort: number; idCipher: string | null; idKeyId: string | null }

/** The order of every list: villages, their registers, the row itself. */
export type RowKey = readonly [village: string, sort: number, id: string]

/** Rows with the names of their places and the masked number of the head, in their order. */
export const rowsSql = (rows: Sql, { after, limit }: { after?: RowKey | null; limit?: number } = {}): Sql => sql`
  SELECT p.*, tr."name" AS township, vr."name" AS village, hm."idMasked" AS "idNumber", hm."idCipher", hm."idKeyId"
  FROM (
    SELECT * FROM (${rows}) y ${after ? sql`WHERE (y."villageCode", y.sort, y.row_id) > (${after[0]}, ${after[1]}::int, ${after[2]})` : empty}
    ORDER BY y."villageCode", y.sort, y.row_id ${limit === undefined ? empty : sql`LIMIT ${limit}`}
  ) p
  LEFT JOIN "region" vr ON vr."code" = p."villageCode" AND vr."level" = 'village'
  LEFT JOIN "region" tr ON tr."code" = left(p."villageCode", 9) || '000' AND tr."level" = 'township'
  LEFT JOIN "member" hm ON hm."householdId" = p."householdId" AND hm."county" = left(p."villageCode", 6) AND hm."relation" = 'head' AND hm."leftOn" IS NULL
  ORDER BY p."villageCode", p.sort, p.row_id`

/** How many rows there are. */
export async function countRows(db: Db | Tx, rows: Sql): Promise<number> {
  const [found] = await db.$queryRaw<[{ n: number }]>`SELECT count(*)::int AS n FROM (${rows}) y`
  return found.n
}

const PLACE_DIGITS = { village: 12, township: 9, county: 6 } as const
export type PlaceLevel = keyof typeof PLACE_DIGITS

/** Sums of the measures by place of a level. */
export const sumsSql = (rows: Sql, level: PlaceLevel, keys: readonly string[]): Sql => sql`
  SELECT rpad(left(x."villageCode", ${PLACE_DIGITS[level]}::int), 12, '0') AS code, count(*)::int AS rows ${raw(keys.map((key) => `, coalesce(sum(x."${key}"), 0)::float8 AS "${key}"`).join(''))}
  FROM (${rows}) x GROUP BY 1`
