import 'server-only'
import { Prisma } from '@/server/generated/prisma/client'
import { householdFacts } from '@/server/statistics/queries/current-facts.sql'

const { sql } = Prisma

/** Name of the part that holds what each household counted for. */
export const STATISTICS = 'statistics'

/** What each household in the scope `where` counts for now, overdue cases included. */
export const factsNow = (where: Prisma.Sql, today: string): Prisma.Sql => sql`
  ${householdFacts(where)}
  UNION ALL
  SELECT h."id", h."villageCode", h."sequence", 'overdue', count(*)::int FROM "household" h JOIN "case" c ON c."county" = h."county" AND c."householdId" = h."id" AND c."status" = 'open' AND c."dueOn" < ${today}::date
  WHERE ${where} GROUP BY h."id", h."villageCode", h."sequence"`

/** What each household counted for in a snapshot. */
export const factsThen = (county: string, id: string): Prisma.Sql => sql`
  SELECT r."householdId" AS id, r."villageCode", r."sort" AS sequence, f.key AS measure, f.value::int AS value
  FROM "snapshot_row" r CROSS JOIN LATERAL jsonb_each_text(r."data") f WHERE r."county" = ${county} AND r."snapshotId" = ${id} AND r."ledger" = ${STATISTICS}`

/** Freezes what each household counts for. */
export const keepFacts = (county: string, id: string, facts: Prisma.Sql): Prisma.Sql => sql`
  INSERT INTO "snapshot_row" ("county", "snapshotId", "ledger", "rowId", "householdId", "villageCode", "sort", "data")
  SELECT ${county}, ${id}, ${STATISTICS}, f."id", f."id", f."villageCode", f."sequence", jsonb_object_agg(f.measure, f.value) FROM (${facts}) f GROUP BY f."id", f."villageCode", f."sequence"`

/** Freezes the rows of a ledger. */
export const keepRows = (county: string, id: string, ledger: string, rows: Prisma.Sql): Prisma.Sql => sql`
  INSERT INTO "snapshot_row" ("county", "snapshotId", "ledger", "rowId", "householdId", "villageCode", "sort", "data")
  SELECT ${county}, ${id}, ${ledger}, x.row_id, x."householdId", x."villageCode", x.sort, to_jsonb(x) - 'row_id' - 'householdId' - 'villageCode' - 'sort' FROM (${rows}) x`

/** Sums by village: {code: {measure: n}}. */
export const figuresOf = (county: string, id: string): Prisma.Sql => sql`
  SELECT coalesce(jsonb_object_agg(v.code, v.figures), '{}') AS figures
  FROM (SELECT m.code, jsonb_object_agg(m.measure, m.value) AS figures FROM (SELECT f."villageCode" AS code, f.measure, sum(f.value)::int AS value FROM (${factsThen(county, id)}) f GROUP BY 1, 2) m GROUP BY m.code) v`

/** Rows and their own hash for each part, in the order of their names. */
export const partsOf = (county: string, id: string): Prisma.Sql => sql`
  SELECT r."ledger", count(*)::int AS rows, encode(sha256(convert_to(string_agg(r."rowId" || ' ' || r."data"::text, E'\n' ORDER BY r."rowId"), 'UTF8')), 'hex') AS hash
  FROM "snapshot_row" r WHERE r."county" = ${county} AND r."snapshotId" = ${id} GROUP BY r."ledger" ORDER BY r."ledger"`

/** Each household and figure where then and now differ in whether it counts at all. */
const moved = (then: Prisma.Sql, now: Prisma.Sql): Prisma.Sql => sql`
  SELECT coalesce(t.id, n.id) AS id, coalesce(t.measure, n.measure) AS measure, coalesce(t."villageCode", n."villageCode") AS "villageCode", coalesce(t.sequence, n.sequence) AS sequence, coalesce(t.value, 0) AS was, coalesce(n.value, 0) AS is
  FROM (${then}) t FULL JOIN (${now}) n ON n.id = t.id AND n.measure = t.measure`

/** Every figure then and now, with the households it gained and lost. */
export const changesSql = (then: Prisma.Sql, now: Prisma.Sql): Prisma.Sql => sql`
  SELECT m.measure AS key, sum(m.was)::int AS then, sum(m.is)::int AS now, count(*) FILTER (WHERE m.was = 0 AND m.is <> 0)::int AS came, count(*) FILTER (WHERE m.was <> 0 AND m.is = 0)::int AS went
  FROM (${moved(then, now)}) m GROUP BY m.measure`

interface Moved {
  figure: string
  side: 'came' | 'went'
  after: readonly [village: string, sequence: number, id: string] | null
  limit: number
}

/** The households of the scope (a condition on `h`) that one figure gained or lost, in register order, behind `after`. */
export const movedSql = (then: Prisma.Sql, now: Prisma.Sql, scope: Prisma.Sql, { figure, side, after, limit }: Moved): Prisma.Sql => sql`
  SELECT m.id, m."villageCode", m.sequence, h."headName", h."memberCount", h."group" FROM (${moved(then, now)}) m JOIN "household" h ON h."id" = m.id AND ${scope}
  WHERE m.measure = ${figure} AND ${side === 'came' ? sql`m.was = 0 AND m.is <> 0` : sql`m.was <> 0 AND m.is = 0`} ${after ? sql`AND (m."villageCode", m.sequence, m.id) > (${after[0]}, ${after[1]}::int, ${after[2]})` : Prisma.empty}
  ORDER BY m."villageCode", m.sequence, m.id LIMIT ${limit}`
