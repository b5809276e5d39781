import 'server-only'
import { leavesOut } from '@/server/campaign/surveyed'
import { dayOf, empty, identifying, ofHousehold, oneIf, onHouseholds, sql, unmet, type LedgerAsk, type LedgerSource, type Sql } from './ask.sql'

/** The screening in force of the campaign; households without one are left out unless `left`. */
const screenings = ({ campaign }: LedgerAsk, left = false): Sql =>
  sql`${left ? sql`LEFT JOIN` : sql`JOIN`} "screening" s ON s."county" = h."county" AND s."householdId" = h."id" AND s."campaignId" = ${campaign?.id ?? ''} AND s."supersededAt" IS NULL`

/** Households that the campaign surveys at all (R-007). */
const surveyed = ({ campaign }: LedgerAsk): Sql => (campaign ? (leavesOut(campaign) ? sql`NOT h."knownBefore"` : sql`TRUE`) : sql`FALSE`)

const answers = sql`${unmet} AS unmet, s."aboveThreshold" AS above, s."keyGroups", s."applies" AS wishes, s."headSigned" AS signed, s."surveyor", s."surveyedOn"::text, s."note"`
const keyGroup = sql`cardinality(s."keyGroups") > 0`
const counts = sql`
  ${oneIf(sql`NOT s."safeguardsMet"`)} AS lacking, ${oneIf(sql`NOT s."aboveThreshold"`)} AS below, ${oneIf(keyGroup)} AS key, ${oneIf(sql`s."applies"`)} AS applying`

export const surveyRegister: LedgerSource = (ask) =>
  onHouseholds(ask, { from: screenings(ask), select: sql`h."householdType", ${answers}, ${counts}, ${oneIf(sql`NOT s."headSigned"`)} AS unsigned` })

export const surveyStatistics: LedgerSource = (ask) =>
  onHouseholds(ask, {
    from: screenings(ask, true), where: surveyed(ask),
    select: sql`h."householdType", s."surveyedOn"::text, s."keyGroups", h."monitoringStatus" AS status, ${counts}, ${oneIf(sql`s."id" IS NOT NULL`)} AS screened, ${oneIf(sql`s."id" IS NULL`)} AS "left",
      ${oneIf(identifying)} AS identifying, ${oneIf(sql`h."monitoringStatus" = 'monitored'`)} AS monitored, ${oneIf(sql`h."monitoringStatus" = 'eliminated'`)} AS eliminated`,
  })

const safeguard = (item: string): Sql => oneIf(sql`s."safeguards" ->> ${item} = 'false'`)

export const screeningSummary: LedgerSource = (ask) =>
  onHouseholds(ask, {
    from: screenings(ask),
    select: sql`${answers}, ${counts}, ${safeguard('food')} AS food, ${safeguard('clothing')} AS clothing, ${safeguard('education')} AS education, ${safeguard('medical')} AS medical,
      ${safeguard('housing')} AS housing, ${safeguard('water')} AS water, ${oneIf(sql`s."byException"`)} AS "byException"`,
  })

/** Tasks to verify that the campaign brought up. */
const tasks = ({ campaign }: LedgerAsk): Sql => sql`
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS n, count(*) FILTER (WHERE t."status" = 'open')::int AS open, max(${dayOf(sql`t."closedAt"`)}) AS closed
    FROM ${ofHousehold('task', 't')} AND t."kind" = 'verification' AND t."openedOn" >= ${campaign ? campaign.startsOn : null}::date
  ) t`

export const surveyRectification: LedgerSource = (ask) =>
  onHouseholds(ask, {
    from: sql`${screenings(ask)} ${tasks(ask)}`,
    select: sql`${unmet} AS unmet, s."keyGroups", s."surveyedOn"::text, t.open AS "openTasks", CASE WHEN t.open = 0 THEN t.closed::text END AS "settledOn", h."monitoringStatus" AS status,
      ${oneIf(sql`NOT s."safeguardsMet" OR NOT s."aboveThreshold" OR s."applies" OR ${keyGroup}`)} AS found, ${oneIf(sql`t.open > 0`)} AS waiting, ${oneIf(sql`t.n > 0 AND t.open = 0`)} AS settled,
      ${oneIf(identifying)} AS identifying, ${oneIf(sql`h."monitoringStatus" = 'monitored'`)} AS monitored`,
  })

/** Villages with their progress against the time used up. */
export const campaignSteering: LedgerSource = (ask) => {
  const { campaign, villages, to } = ask
  const share = sql`CASE WHEN n.households > 0 THEN round(n.screened * 100.0 / n.households, 2) ELSE 100 END`
  const time = campaign ? sql`least(100, greatest(0, round((${to}::date - ${campaign.startsOn}::date + 1) * 100.0 / (${campaign.dueOn}::date - ${campaign.startsOn}::date + 1), 2)))` : sql`0`
  return sql`
    SELECT r."code" AS row_id, NULL::text AS "householdId", r."code" AS "villageCode", 0 AS sort, v.*, ${oneIf(sql`v.urged`)} AS urging, ${oneIf(sql`v."left" = 0`)} AS finished
    FROM "region" r
    JOIN LATERAL (
      SELECT count(*)::int AS households, count(s."id")::int AS screened, max(s."surveyedOn")::text AS "lastOn"
      FROM "household" h ${screenings(ask, true)} WHERE h."county" = r."county" AND h."villageCode" = r."code" AND ${surveyed(ask)}
    ) n ON n.households > 0
    CROSS JOIN LATERAL (
      SELECT n.households, n.screened, n.households - n.screened AS "left", (${share})::float8 AS progress, (${time})::float8 AS expected, ${share} < ${time} AS urged, n."lastOn"
    ) v
    WHERE ${villages} ${campaign ? empty : sql`AND FALSE`}`
}
