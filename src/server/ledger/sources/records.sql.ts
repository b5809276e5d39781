import 'server-only'
import { dayOf, join, oneIf, onHouseholds, sql, type LedgerAsk, type LedgerSource, type Sql } from './ask.sql'

/** Records `x` that name a place, with the ledger's own order: the latest first. */
const ofPlaces = (ask: LedgerAsk, table: 'problem' | 'hazard', where: Sql, select: Sql): Sql => sql`
  SELECT x."id" AS row_id, ${table === 'problem' ? sql`x."householdId"` : sql`NULL::text AS "householdId"`}, x."regionCode"::text AS "villageCode", DATE '2200-01-01' - x."foundOn" AS sort, x."foundOn"::text, x."text", x."recordedName" AS by, ${select}
  FROM ${table === 'problem' ? sql`"problem"` : sql`"hazard"`} x JOIN "region" r ON r."county" = x."county" AND r."code" = x."regionCode"
  ${table === 'problem' ? sql`LEFT JOIN "household" h ON h."county" = x."county" AND h."id" = x."householdId"` : sql``}
  WHERE ${ask.villages} AND ${where}`

const problems = (ask: LedgerAsk, where: Sql): Sql => {
  const open = sql`x."status" IN ('registered', 'assigned')`
  return ofPlaces(ask, 'problem', where, sql`
    x."level", h."headName" AS who, x."topic", x."source", x."responsible", x."dueOn"::text, x."status" AS state, x."measures", x."fixedOn"::text, x."verifiedBy", x."closedOn"::text,
    ${oneIf(sql`x."status" = 'registered'`)} AS unassigned, ${oneIf(sql`x."status" = 'assigned'`)} AS mending, ${oneIf(sql`x."status" = 'fixed'`)} AS fixed, ${oneIf(sql`x."status" = 'closed'`)} AS closed,
    ${oneIf(sql`${open} AND x."dueOn" < ${ask.today}::date`)} AS late`)
}

export const villageProblems: LedgerSource = (ask) =>
  problems(ask, ask.campaign ? sql`x."source" = 'campaign' AND x."level" <> 'township' AND x."foundOn" BETWEEN ${ask.campaign.startsOn}::date AND coalesce(${ask.campaign.closedOn}::date, ${ask.today}::date)` : sql`FALSE`)

export const problemLedger: LedgerSource = (ask) => problems(ask, sql`TRUE`)

export const massRisks: LedgerSource = (ask) =>
  ofPlaces(ask, 'hazard', sql`x."foundOn" BETWEEN ${ask.from}::date AND ${ask.to}::date`, sql`
    x."hazard", x."households" AS affected, x."households", x."leadUnit", x."judgement", x."plan", x."endedOn"::text, ${oneIf(sql`x."judgedOn" IS NULL`)} AS unjudged, ${oneIf(sql`x."judgedOn" IS NOT NULL AND x."plan" IS NULL AND x."endedOn" IS NULL`)} AS unplanned,
    ${oneIf(sql`x."plan" IS NOT NULL AND x."endedOn" IS NULL`)} AS watched, ${oneIf(sql`x."endedOn" IS NOT NULL`)} AS ended`)

/** Villages with who of them stands on the rosters of the time, each person once. */
export const trainingCoverage: LedgerSource = ({ villages, from, to }) => {
  const of = (...roles: string[]): Sql => sql`(count(DISTINCT (a."role", a."name")) FILTER (WHERE a."role" IN (${join(roles)})))::int`
  return sql`
    SELECT r."code" AS row_id, NULL::text AS "householdId", r."code" AS "villageCode", 0 AS sort, t.*, ${oneIf(sql`t.people > 0`)} AS covered, ${oneIf(sql`t.people = 0`)} AS uncovered
    FROM "region" r
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT t."id")::int AS sessions, count(DISTINCT (a."role", a."name"))::int AS people, ${of('villageCommittee')} AS "villageCommittee", ${of('firstSecretary')} AS "firstSecretary",
        ${of('workTeam')} AS "workTeam", ${of('monitor', 'gridWorker')} AS monitor, ${of('townshipCadre')} AS "townshipCadre", max(t."heldOn")::text AS "lastOn"
      FROM "training_attendee" a JOIN "training" t ON t."county" = a."county" AND t."id" = a."trainingId" AND t."withdrawnAt" IS NULL AND t."heldOn" BETWEEN ${from}::date AND ${to}::date
      WHERE a."county" = r."county" AND a."regionCode" = r."code"
    ) t
    WHERE ${villages}`
}

/** Leaflets are counted once for all households and joined, not looked up for each: a county has 300,000. */
export const leafletCoverage: LedgerSource = (ask) => {
  const object = sql`h."monitoringStatus" = 'monitored'`
  return onHouseholds(ask, {
    from: sql`LEFT JOIN (
      SELECT l."householdId", max(l."deliveredOn") FILTER (WHERE l."kind" = 'apply') AS apply, max(l."deliveredOn") FILTER (WHERE l."kind" = 'help') AS help
      FROM "leaflet" l WHERE l."county" = ${ask.county} AND l."withdrawnAt" IS NULL GROUP BY 1
    ) l ON l."householdId" = h."id"`,
    select: sql`h."code", l.apply::text AS "applyOn", h."monitoringStatus" AS status, l.help::text AS "helpOn", 1 AS coded, ${oneIf(sql`l.apply IS NOT NULL`)} AS applied, ${oneIf(sql`l.apply IS NULL`)} AS unapplied,
      ${oneIf(object)} AS objects, ${oneIf(sql`${object} AND l.help IS NOT NULL`)} AS helped, ${oneIf(sql`${object} AND l.help IS NULL`)} AS unhelped`,
  })
}

/** Every village, township and the county itself, with the last report it has submitted on the campaign. */
export const campaignReports: LedgerSource = ({ campaign, villages }) => sql`
  SELECT coalesce(p."id", r."code"::text) AS row_id, NULL::text AS "householdId", r."code"::text AS "villageCode", 0 AS sort, r."level", p."title", p."edition", ${dayOf(sql`p."submittedAt"`)}::text AS "submittedOn", p."approvedBy", p."submittedName" AS by,
    ${oneIf(sql`p."id" IS NOT NULL`)} AS submitted, ${oneIf(sql`p."id" IS NULL`)} AS missing
  FROM "region" r
  LEFT JOIN LATERAL (
    SELECT * FROM "summary_report" p WHERE p."county" = r."county" AND p."campaignId" = ${campaign?.id ?? ''} AND p."regionCode" = r."code" ORDER BY p."edition" DESC LIMIT 1
  ) p ON TRUE
  WHERE ${villages} AND r."level" IN ('village', 'township', 'county') AND ${campaign !== null}`

/** What the records hold of each township, counted in one pass over the households. */
export const townshipModule: LedgerSource = ({ households, villages }) => {
  const object = sql`h."monitoringStatus" = 'monitored'`
  const count = (when: Sql): Sql => sql`(count(*) FILTER (WHERE ${when}))::int`
  return sql`
    SELECT r."code"::text AS row_id, NULL::text AS "householdId", r."code"::text AS "villageCode", 0 AS sort, n.*
    FROM "region" r
    JOIN (
      SELECT h."townshipCode" AS code, count(DISTINCT h."villageCode")::int AS villages, count(*)::int AS households, sum(h."memberCount")::int AS people, ${count(sql`h."householdType" = 'outOfPoverty'`)} AS "outOfPoverty",
        ${count(object)} AS monitored, coalesce(sum(h."memberCount") FILTER (WHERE ${object}), 0)::int AS "monitoredPeople", ${count(sql`h."monitoringStatus" = 'eliminated'`)} AS eliminated,
        ${count(sql`${object} AND h."perCapita" IS NULL`)} AS "noIncome", ${count(sql`${object} AND h."helperName" IS NULL`)} AS "noHelper"
      FROM "household" h WHERE ${households} GROUP BY 1
    ) n ON n.code = r."code"
    WHERE ${villages} AND r."level" = 'township'`
}
