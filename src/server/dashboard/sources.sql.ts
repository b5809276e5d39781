import 'server-only'
import type { OwnFigure } from '@/domain/dashboard/figure'
import { lastTwelveMonths } from '@/domain/dashboard/months'
import { addMonths } from '@/domain/time/local-date'
import { join, ofHousehold, sql, type LedgerAsk, type Sql } from '../ledger/sources/ask.sql'

type Ask = Pick<LedgerAsk, 'county' | 'households' | 'cases' | 'today'>

/**
 * What a picture counts, one line per household (or case) and cell: `householdId`, `caseId`, `row`, `column`. The picture
 * counts the lines of each cell, the list behind a cell shows them: they cannot differ.
 */
export const dashboardSources: Readonly<Record<OwnFigure, (ask: Ask) => Sql>> = {
  /** Identifications opened in the last twelve months, at every step they came to, where they stand, how they ended. */
  funnel: ({ cases, today }) => sql`
    SELECT c."householdId", c."id" AS "caseId", k.word AS "row", k.col AS "column"
    FROM (SELECT c.* FROM "case" c WHERE ${cases} AND c."kind" = 'identification' AND c."openedOn" > ${addMonths(today, -12)}::date) c
    CROSS JOIN LATERAL (
      SELECT 'opened' AS word, 'reached' AS col
      UNION ALL SELECT c."status", 'reached' WHERE c."status" <> 'open'
      UNION ALL SELECT DISTINCT s."kind", 'reached' FROM "case_step" s WHERE s."county" = c."county" AND s."caseId" = c."id" AND (s."enteredAt" IS NOT NULL OR s."state" = 'done')
      UNION ALL SELECT c."stepKind", 'now' WHERE c."status" = 'open' AND c."stepKind" IS NOT NULL
      UNION ALL SELECT c."stepKind", 'overdue' WHERE c."status" = 'open' AND c."stepKind" IS NOT NULL AND c."dueOn" < ${today}::date
    ) k`,

  /** Monitored households at each month's end by category: by the periods, by its own two dates where a household came without (import). */
  categories: ({ county, households, today }) => sql`
    SELECT h."id" AS "householdId", NULL::text AS "caseId", m.key AS "row", coalesce(p."value" ->> 'category', h."category") AS "column"
    FROM "household" h CROSS JOIN ${months(today)}
    LEFT JOIN "fact_period" p ON p."county" = ${county} AND p."subjectId" = h."id" AND p."fact" = 'monitoringStatus' AND p."from" <= m.day AND (p."to" IS NULL OR p."to" > m.day)
    WHERE ${households} AND h."monitoringStatus" IN ('monitored', 'eliminated', 'removed')
      AND coalesce(p."value" ->> 'status', CASE WHEN h."eliminatedOn" <= m.day THEN 'eliminated' WHEN h."monitoredSince" <= m.day THEN 'monitored' END) = 'monitored'`,

  /** Households with a risk found and not yet settled at each month's end. */
  risks: ({ households, today }) => sql`
    SELECT DISTINCT h."id" AS "householdId", NULL::text AS "caseId", m.key AS "row", k."type" AS "column"
    FROM "household" h JOIN "household_risk" k ON k."county" = h."county" AND k."householdId" = h."id"
    JOIN ${months(today)} ON k."foundOn" <= m.day AND (k."settledOn" IS NULL OR k."settledOn" > m.day)
    WHERE ${households} AND h."monitoringStatus" IN ('monitored', 'eliminated', 'removed')`,

  /** Monitored households by open risk: all of them, those with an arranged measure against it by its kind, those without any. */
  measures: ({ households }) => sql`
    SELECT DISTINCT h."id" AS "householdId", NULL::text AS "caseId", g.word AS "row", k."type" AS "column"
    FROM "household" h JOIN "household_risk" k ON k."county" = h."county" AND k."householdId" = h."id" AND k."settledOn" IS NULL
    CROSS JOIN LATERAL (
      SELECT 'all' AS word
      UNION ALL SELECT m."category" FROM ${arranged}
      UNION ALL SELECT 'none' WHERE NOT EXISTS (SELECT 1 FROM ${arranged})
    ) g
    WHERE ${households} AND h."monitoringStatus" = 'monitored'`,
}

/** Measures against the risk `k` that were not stopped. */
const arranged = sql`${ofHousehold('help_measure', 'm')} AND m."status" <> 'stopped' AND m."targetRisk" = k."type"`

function months(today: string): Sql {
  const rows = lastTwelveMonths(today).map(({ key, day }) => sql`(${key}, ${day}::date)`)
  return sql`(VALUES ${join(rows)}) AS m(key, day)`
}

/** The cells of a picture that are not 0. */
export const cellsSql = (source: Sql): Sql => sql`SELECT x."row", x."column", count(*)::int AS n FROM (${source}) x WHERE x."column" IS NOT NULL GROUP BY 1, 2`

/** The lines of one cell. */
export const cellSql = (source: Sql, row: string, column: string): Sql => sql`SELECT x."householdId", x."caseId" FROM (${source}) x WHERE x."row" = ${row} AND x."column" = ${column}`
