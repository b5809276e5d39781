import 'server-only'
import { Prisma } from '@/server/generated/prisma/client'

/** Every count of `Measure`, from the rows themselves: one line per village and measure. */
export const currentFacts = (county: string): Prisma.Sql => Prisma.sql`
  SELECT f."villageCode", f.measure, sum(f.value)::int AS value FROM (${householdFacts(Prisma.sql`h."county" = ${county}`)}) f GROUP BY f."villageCode", f.measure`

/** What each household counts for: one line per household and measure that is not nothing. `where` is a condition on `h`. */
export const householdFacts = (where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT h."id", h."villageCode", h."sequence", f.measure, f.value::int AS value
  FROM "household" h
  LEFT JOIN LATERAL (
    SELECT count(*) AS people FROM "member" m WHERE m."county" = h."county" AND m."householdId" = h."id" AND m."leftOn" IS NULL
  ) m ON true
  LEFT JOIN LATERAL (
    SELECT count(*) AS screened, count(*) FILTER (WHERE jsonb_array_length(s."flags") > 0) AS flagged
    FROM "screening" s WHERE s."county" = h."county" AND s."householdId" = h."id" AND s."supersededAt" IS NULL
  ) s ON true
  LEFT JOIN LATERAL (
    SELECT count(*) AS open FROM "case" c WHERE c."county" = h."county" AND c."householdId" = h."id" AND c."status" = 'open'
  ) c ON true
  CROSS JOIN LATERAL (VALUES
    ('households', 1),
    ('people', m.people),
    ('screened', least(s.screened, 1)),
    ('keyHouseholds', least(s.flagged, 1)),
    ('openCases', c.open),
    ('eliminated', (h."monitoringStatus" = 'eliminated')::int),
    ('removed', (h."monitoringStatus" = 'removed')::int),
    ('monitored:' || h."category", (h."monitoringStatus" = 'monitored')::int),
    ('monitoredPeople', CASE WHEN h."monitoringStatus" = 'monitored' THEN m.people ELSE 0 END)
  ) AS f(measure, value)
  WHERE ${where} AND f.value <> 0 AND f.measure IS NOT NULL`

/** The same counts as they are kept: folded over their slots. */
export const keptCounts = (county: string): Prisma.Sql => Prisma.sql`
  SELECT "villageCode", "measure", sum("value")::int AS value FROM "rollup" WHERE "county" = ${county} GROUP BY "villageCode", "measure"`
