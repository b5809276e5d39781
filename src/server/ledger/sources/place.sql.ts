import 'server-only'
import { join, oneIf, onHouseholds, raw, sql, type LedgerSource, type Sql } from './ask.sql'
import { standing } from './standing.sql'

const ofMeasure = (people: Sql, when: Sql): Sql => sql`CASE WHEN ${when} THEN ${people} ELSE 0 END`

/** All households of the day, and those in one of the states as measures `of` (households, people). */
const shareOfStates = (states: readonly string[], [households, people]: readonly [string, string]): LedgerSource => (ask) => {
  const st = standing(ask)
  const counted = sql`${st.status} IN (${join(states)})`
  return onHouseholds(ask, {
    from: st.from, people: st.people, where: st.known,
    select: sql`${st.category} AS category, ${st.status} AS status, ${oneIf(counted)} AS ${raw(`"${households}"`)}, ${ofMeasure(st.people, counted)} AS ${raw(`"${people}"`)}`,
  })
}

export const uneliminatedShare = shareOfStates(['monitored'], ['monitored', 'monitoredPeople'])

export const countyShare = shareOfStates(['monitored', 'eliminated'], ['objects', 'objectPeople'])

export const villagesWithoutObjects: LedgerSource = (ask) => {
  const st = standing(ask)
  return sql`
    SELECT r."code" AS row_id, NULL::text AS "householdId", r."code" AS "villageCode", 0 AS sort, n.households, n.people, n."outOfPoverty"
    FROM "region" r
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS households, coalesce(sum(${st.people}), 0)::int AS people, count(*) FILTER (WHERE h."householdType" = 'outOfPoverty')::int AS "outOfPoverty",
        count(*) FILTER (WHERE ${st.status} IN ('monitored', 'eliminated')) AS objects
      FROM "household" h ${st.from} WHERE h."county" = r."county" AND h."villageCode" = r."code" AND ${st.known}
    ) n
    WHERE ${ask.villages} AND n.objects = 0`
}

export const safetyNetList: LedgerSource = (ask) => {
  const of = (kind: string): Sql => oneIf(sql`f."kind" = ${kind}`)
  return onHouseholds(ask, {
    id: sql`f."id"`, from: sql`JOIN "household_flag" f ON f."county" = h."county" AND f."householdId" = h."id" AND f."endedOn" IS NULL`,
    select: sql`f."kind" AS flag, f."basis", f."villageOn"::text, f."townshipOn"::text, h."monitoringStatus" AS status, ${of('developmentalHelp')} AS "developmentalHelp", ${of('noLabourSafetyNet')} AS "noLabourSafetyNet", ${oneIf(sql`f."townshipOn" IS NULL`)} AS waiting`,
  })
}

/** What the register and the lists of the departments know of a household, and what only its screening brought out. */
export const keyGroupLists: LedgerSource = (ask) =>
  onHouseholds(ask, {
    id: sql`h."id" || ' ' || g.word`,
    from: sql`
      CROSS JOIN LATERAL (
        SELECT k.word, min(k.origin) AS origin FROM (
          SELECT unnest(h."keyGroups" || CASE WHEN h."subsistenceAllowance" THEN ARRAY['subsistenceAllowance'] ELSE '{}' END || CASE WHEN h."householdType" = 'outOfPoverty' THEN ARRAY['outOfPoverty'] ELSE '{}' END) AS word, 'provided' AS origin
          UNION ALL
          SELECT unnest(s."keyGroups"), 'surveyed' FROM "screening" s WHERE s."county" = h."county" AND s."householdId" = h."id" AND s."supersededAt" IS NULL
        ) k GROUP BY k.word
      ) g`,
    select: sql`g.word AS "keyGroup", g.origin, h."monitoringStatus" AS status, ${oneIf(sql`g.origin = 'provided'`)} AS provided, ${oneIf(sql`g.origin = 'surveyed'`)} AS surveyed,
      ${oneIf(sql`h."monitoringStatus" IN ('none', 'removed')`)} AS unmonitored`,
  })

/** What the county did each month, quarter and year, newest first. Comparisons leave case steps and no record of their own: one line a month. */
export const routineWork: LedgerSource = ({ county, region, villages, cases, from, to }) => sql`
  SELECT w.*, NULL::text AS "householdId", DATE '2200-01-01' - w."on"::date AS sort, w."villageCode" AS place
  FROM (
    SELECT t."id" AS row_id, t."regionCode"::text AS "villageCode", t."on"::text, t."what", t."note", t."recordedName" AS by
    FROM "routine_record" t JOIN "region" r ON r."county" = t."county" AND r."code" = t."regionCode"
    WHERE t."withdrawnAt" IS NULL AND t."on" BETWEEN ${from}::date AND ${to}::date AND ${villages}
    UNION ALL
    SELECT 'comparison ' || m.month, ${region}, m.last::text, '信息比对', '比对 ' || m.n || ' 件', ''
    FROM (
      SELECT to_char(d.done, 'YYYY-MM') AS month, max(d.done) AS last, count(*) AS n
      FROM (SELECT (s."doneAt" AT TIME ZONE 'Asia/Shanghai')::date AS done FROM "case_step" s JOIN "case" c ON c."county" = s."county" AND c."id" = s."caseId"
        WHERE s."county" = ${county} AND s."kind" = 'infoComparison' AND s."state" = 'done' AND ${cases}) d
      WHERE d.done BETWEEN ${from}::date AND ${to}::date GROUP BY 1
    ) m
  ) w`

