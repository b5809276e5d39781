import 'server-only'
import type { LocalDate } from '@/domain/time/local-date'
import { Prisma } from '@/server/generated/prisma/client'

/**
 * The counts as they stood at the end of an earlier day: members by their days, monitoring by its periods, screenings and
 * cases by when they were made and closed. A household that came without periods (import) is read by its own two dates.
 */
export const factsAsOf = (county: string, from: string, to: string, day: LocalDate): Prisma.Sql => Prisma.sql`
  WITH h AS (
    SELECT * FROM "household" WHERE "county" = ${county} AND "villageCode" BETWEEN ${from} AND ${to} AND ("createdAt" AT TIME ZONE 'Asia/Shanghai')::date <= ${day}::date
  ), monitoring AS (
    SELECT DISTINCT ON (p."subjectId") p."subjectId" AS id, p."value" ->> 'status' AS status, p."value" ->> 'category' AS category
    FROM "fact_period" p JOIN h ON h."id" = p."subjectId"
    WHERE p."county" = ${county} AND p."fact" = 'monitoringStatus' AND p."from" <= ${day}::date AND (p."to" IS NULL OR p."to" > ${day}::date)
    ORDER BY p."subjectId", p."id" DESC
  ), stood AS (
    SELECT h."id", h."villageCode", coalesce(m.category, h."category") AS category, coalesce(m.status,
      CASE WHEN h."eliminatedOn" <= ${day}::date THEN 'eliminated' WHEN h."monitoredSince" <= ${day}::date THEN 'monitored' ELSE 'none' END) AS status,
      (SELECT count(*) FROM "member" p WHERE p."county" = ${county} AND p."householdId" = h."id"
        AND p."joinedOn" <= ${day}::date AND (p."leftOn" IS NULL OR p."leftOn" > ${day}::date)) AS people,
      (SELECT count(*) FROM "case" c WHERE c."county" = ${county} AND c."householdId" = h."id"
        AND c."openedOn" <= ${day}::date AND (c."status" = 'open' OR (c."updatedAt" AT TIME ZONE 'Asia/Shanghai')::date > ${day}::date)) AS open,
      s.screened, s.flagged
    FROM h LEFT JOIN monitoring m ON m.id = h."id"
    LEFT JOIN LATERAL (
      SELECT count(*) AS screened, count(*) FILTER (WHERE jsonb_array_length(s."flags") > 0) AS flagged
      FROM "screening" s WHERE s."county" = ${county} AND s."householdId" = h."id"
        AND s."surveyedOn" <= ${day}::date AND (s."supersededAt" IS NULL OR (s."supersededAt" AT TIME ZONE 'Asia/Shanghai')::date > ${day}::date)
    ) s ON true
  )
  SELECT "villageCode", f.measure, sum(f.value)::int AS value
  FROM stood CROSS JOIN LATERAL (VALUES
    ('households', 1), ('people', people), ('screened', least(screened, 1)), ('keyHouseholds', least(flagged, 1)), ('openCases', open),
    ('eliminated', (status = 'eliminated')::int), ('removed', (status = 'removed')::int), ('monitored:' || category, (status = 'monitored')::int),
    ('monitoredPeople', CASE WHEN status = 'monitored' THEN people ELSE 0 END)
  ) AS f(measure, value)
  WHERE f.value <> 0 AND f.measure IS NOT NULL
  GROUP BY "villageCode", f.measure`

/** Cases whose nearest deadline had run out on an earlier day, by the steps that were open then. */
export const overdueAsOf = (county: string, from: string, to: string, day: LocalDate): Prisma.Sql => Prisma.sql`
  SELECT c."villageCode", count(DISTINCT c."id")::int AS value
  FROM "case" c LEFT JOIN "case_step" s ON s."county" = c."county" AND s."caseId" = c."id" AND (s."enteredAt" AT TIME ZONE 'Asia/Shanghai')::date <= ${day}::date AND (s."doneAt" IS NULL OR (s."doneAt" AT TIME ZONE 'Asia/Shanghai')::date > ${day}::date)
  WHERE c."county" = ${county} AND c."villageCode" BETWEEN ${from} AND ${to} AND c."openedOn" <= ${day}::date
    AND (c."status" = 'open' OR (c."updatedAt" AT TIME ZONE 'Asia/Shanghai')::date > ${day}::date) AND coalesce(s."dueOn", c."dueOn") < ${day}::date
  GROUP BY c."villageCode"`

/** Open cases over their date today. */
export const overdueNow = (county: string, from: string, to: string, today: LocalDate): Prisma.Sql => Prisma.sql`
  SELECT "villageCode", count(*)::int AS value FROM "case"
  WHERE "county" = ${county} AND "villageCode" BETWEEN ${from} AND ${to} AND "status" = 'open' AND "dueOn" < ${today}::date
  GROUP BY "villageCode"`

/** The counts of now in a range of villages. */
export const countsNow = (county: string, from: string, to: string): Prisma.Sql => Prisma.sql`
  SELECT "villageCode", "measure", sum("value")::int AS value FROM "rollup"
  WHERE "county" = ${county} AND "villageCode" BETWEEN ${from} AND ${to} GROUP BY "villageCode", "measure"`
