import 'server-only'
import { developmentalMeasures } from '@/domain/glossary'
import { arranged, eliminated, join, members, monitored, monitoredSince, ofHousehold, onHousehold, onPlace, sql, type Ask, type Sql, type WarningQuery } from './ask.sql'

const developmental = join(developmentalMeasures.map((category) => sql`${category}`))
const kindsArranged = sql`(SELECT jsonb_agg(DISTINCT a."category") FROM ${arranged})`

/** Who can work, by the policy also wants to (R-077). */
function able({ policy, today }: Ask) {
  const willing = policy.policy.rules['R-077']?.willing ?? false
  const ofThem = sql`${members(today)} AND m."labour" NOT IN ('lost', 'none')${willing ? sql` AND m."willingToWork"` : sql``}`
  return { exist: sql`EXISTS (SELECT 1 FROM ${ofThem})`, fact: sql`jsonb_build_object('able', (SELECT count(*) FROM ${ofThem}), 'willing', ${willing}::boolean)` }
}

/** Only 综合保障 is arranged for a household that can work. */
const safetyNetOnly: WarningQuery = (ask) =>
  onHousehold(ask, {
    where: sql`${monitored} AND ${able(ask).exist} AND EXISTS (SELECT 1 FROM ${arranged}) AND NOT EXISTS (SELECT 1 FROM ${arranged} AND a."category" <> 'socialSecurity')`,
    since: monitoredSince, fact: able(ask).fact,
  })

const nothingDevelopmental: WarningQuery = (ask) =>
  onHousehold(ask, { where: sql`${monitored} AND ${able(ask).exist} AND NOT EXISTS (SELECT 1 FROM ${arranged} AND a."category" IN (${developmental}))`, since: monitoredSince, fact: able(ask).fact })

/** Whether a kind of help answers a risk by the policy's table; a kind that the table does not tie to risks answers any. */
function answers({ policy }: Ask, category: Sql, risk: Sql): Sql {
  const table = Object.fromEntries(policy.policy.measures.filter(({ risks }) => risks.length > 0).map(({ category, risks }) => [category, risks]))
  return sql`coalesce((${JSON.stringify(table)}::jsonb -> ${category}) @> to_jsonb(${risk}), true)`
}

/** Per risk without an answer, per measure without a recorded risk that it answers (R-074, R-076). */
const unmatched: WarningQuery = (ask) => {
  const sameRisk = sql`${ofHousehold('household_risk', 'k')} AND k."settledOn" IS NULL AND k."type" = m."targetRisk"`
  const risks = onHousehold(ask, {
    kind: 'risk', subject: sql`x."id"`,
    from: sql`JOIN LATERAL (SELECT DISTINCT ON (k."type") k."id", k."type", k."foundOn" FROM ${ofHousehold('household_risk', 'k')} AND k."settledOn" IS NULL ORDER BY k."type", k."id") x ON true`,
    where: sql`${monitored} AND NOT EXISTS (SELECT 1 FROM ${arranged} AND a."targetRisk" = x."type" AND ${answers(ask, sql`a."category"`, sql`x."type"`)})`,
    since: sql`x."foundOn"`, fact: sql`jsonb_build_object('risk', x."type")`,
  })
  const measures = onHousehold(ask, {
    kind: 'measure', subject: sql`m."id"`, from: sql`JOIN "help_measure" m ON m."county" = h."county" AND m."householdId" = h."id" AND m."status" <> 'stopped'`,
    where: sql`${monitored} AND (NOT EXISTS (SELECT 1 FROM ${sameRisk}) OR NOT ${answers(ask, sql`m."category"`, sql`m."targetRisk"`)})`,
    since: sql`(m."createdAt" AT TIME ZONE 'Asia/Shanghai')::date`,
    fact: sql`jsonb_build_object('risk', m."targetRisk", 'category', m."category", 'recorded', EXISTS (SELECT 1 FROM ${sameRisk}))`,
  })
  return sql`${risks} UNION ALL ${measures}`
}

const severalForOneRisk: WarningQuery = (ask) =>
  onHousehold(ask, {
    from: sql`JOIN LATERAL (SELECT min(k."type") AS risk, count(DISTINCT k."type") AS n FROM ${ofHousehold('household_risk', 'k')} AND k."settledOn" IS NULL) x ON true`,
    where: sql`${monitored} AND x.n = 1 AND (SELECT count(DISTINCT a."category") FROM ${arranged}) > 1`,
    since: monitoredSince, fact: sql`jsonb_build_object('risk', x.risk, 'kinds', ${kindsArranged})`,
  })

/** New help aimed at a risk after the elimination, or for 脱贫户 without one; 服务性措施 go on (R-084). */
const helpedTooMuch: WarningQuery = (ask) =>
  onHousehold(ask, {
    from: sql`JOIN LATERAL (SELECT jsonb_agg(DISTINCT a."category") AS kinds, min((a."createdAt" AT TIME ZONE 'Asia/Shanghai')::date) AS first FROM ${arranged} AND a."category" <> 'service'
      AND (h."monitoringStatus" <> 'eliminated' OR (a."createdAt" AT TIME ZONE 'Asia/Shanghai')::date > h."eliminatedOn")) x ON x.kinds IS NOT NULL`,
    where: sql`(${eliminated} OR (h."monitoringStatus" = 'none' AND h."householdType" = 'outOfPoverty'))`,
    since: sql`x.first`, fact: sql`jsonb_build_object('eliminated', ${eliminated}, 'kinds', x.kinds)`,
  })

/** A plan is entered in the month after the one it was made in at the latest (R-071); what is not in the system is not known. */
const enteredLate: WarningQuery = (ask) =>
  onHousehold(ask, {
    from: sql`JOIN LATERAL (SELECT p."declaredOn", (p."createdAt" AT TIME ZONE 'Asia/Shanghai')::date AS entered FROM ${ofHousehold('help_plan', 'p')} ORDER BY p."createdAt" DESC LIMIT 1) x ON true`,
    where: sql`${monitored} AND x.entered >= (date_trunc('month', x."declaredOn") + interval '2 months')::date`,
    since: sql`date_trunc('month', x."declaredOn") + interval '2 months'`, fact: sql`jsonb_build_object('declaredOn', x."declaredOn", 'enteredOn', x.entered)`,
  })

const nothingDelivered: WarningQuery = (ask) =>
  onHousehold(ask, {
    where: sql`${monitored} AND NOT EXISTS (SELECT 1 FROM ${ofHousehold('help_measure', 'a')} AND a."status" = 'delivered')`,
    since: monitoredSince, fact: sql`jsonb_build_object('planned', (SELECT count(*) FROM ${ofHousehold('help_measure', 'a')} AND a."status" = 'planned'))`,
  })

/** Nobody helps, or somebody whom the policy does not allow (R-072, R-073). */
const withoutHelper: WarningQuery = (ask) => {
  const publicServant = ask.policy.policy.rules['R-072']?.publicServant ?? false
  const current = sql`(x."to" IS NULL OR x."to" > ${ask.today}::date)`
  return onHousehold(ask, {
    from: sql`LEFT JOIN LATERAL (SELECT w."workerName", w."publicServant", w."from", w."to" FROM ${ofHousehold('helper_assignment', 'w')} ORDER BY w."to" DESC NULLS FIRST, w."from" DESC LIMIT 1) x ON true`,
    where: sql`${monitored} AND (x."workerName" IS NULL OR NOT ${current} OR (${publicServant}::boolean AND NOT x."publicServant"))`,
    since: sql`coalesce(x."to", x."from", ${monitoredSince})`, fact: sql`jsonb_build_object('workerName', x."workerName", 'until', CASE WHEN ${current} THEN NULL ELSE x."to" END)`,
  })
}

const notDelivered: WarningQuery = (ask) =>
  onHousehold(ask, {
    kind: 'measure', subject: sql`m."id"`, from: sql`JOIN "help_measure" m ON m."county" = h."county" AND m."householdId" = h."id" AND m."status" = 'planned' AND m."plannedOn" < ${ask.today}::date`,
    where: monitored, since: sql`m."plannedOn" + 1`, fact: sql`jsonb_build_object('category', m."category", 'instrument', m."instrument", 'plannedOn', m."plannedOn")`,
  })

/** 整户无劳动能力兜底保障户 is not flagged, or only by the village so far (R-108). */
const safetyNetNotFlagged: WarningQuery = (ask) =>
  onHousehold(ask, {
    where: sql`${monitored} AND h."noLabour" AND NOT EXISTS (SELECT 1 FROM ${ofHousehold('household_flag', 'n')} AND n."kind" = 'noLabourSafetyNet' AND n."townshipOn" IS NOT NULL AND n."endedOn" IS NULL)`,
    since: monitoredSince, fact: sql`'{}'::jsonb`,
  })

/** No check of a monitored object yet in this month; a visit is the check (R-093). */
const monthWithoutCheck: WarningQuery = (ask) => {
  const month = sql`date_trunc('month', ${ask.today}::date)::date`
  return onHousehold(ask, {
    where: sql`${monitored} AND NOT EXISTS (SELECT 1 FROM ${ofHousehold('visit', 'n')} AND n."on" >= ${month})`, since: sql`greatest(${month}, ${monitoredSince})`, fact: sql`jsonb_build_object('month', ${ask.today.slice(0, 7)}::text)`,
  })
}

/** A whole quarter ended without an evaluation, and none came since (R-097); a whole year with too few 排查 in the township (R-096). */
const evaluatedTooSeldom: WarningQuery = (ask) => {
  const entry = (by: string, per: string) => ask.policy.policy.cadence.find((one) => one.by === by && one.per === per)
  const [evaluation, surveys] = [entry('evaluation', 'quarter'), entry('campaign', 'year')]
  const start = sql`(date_trunc('quarter', ${ask.today}::date) - interval '3 months')::date`
  const missed = evaluation && onHousehold(ask, {
    where: sql`${monitored} AND ${monitoredSince} <= ${start} AND NOT EXISTS (SELECT 1 FROM ${ofHousehold('help_evaluation', 'n')} AND n."supersededAt" IS NULL AND n."evaluatedOn" >= ${start})`,
    since: sql`date_trunc('quarter', ${ask.today}::date)`, fact: sql`jsonb_build_object('quarter', to_char(${start}, 'YYYY"-Q"Q'), 'times', 0, 'least', ${evaluation.times}::int)`,
  })
  const year = Number(ask.today.slice(0, 4)) - 1
  const few = surveys && ask.adoptedOn <= `${year}-01-01` && onPlace(ask, {
    from: sql`JOIN LATERAL (SELECT count(*)::int AS n FROM "campaign" n WHERE n."county" = r."county" AND n."regionCode" IN (r."code", left(r."code", 6) || '000000') AND n."year" = ${year}::int) x ON x.n < ${surveys.times}::int`,
    where: sql`r."level" = 'township'`, since: sql`${`${year + 1}-01-01`}::date`, fact: sql`jsonb_build_object('year', ${year}::int, 'times', x.n, 'least', ${surveys.times}::int)`,
  })
  const rows = [missed, few].filter((row): row is Sql => !!row)
  return rows.length > 0 ? join(rows, ' UNION ALL ') : null
}

export const helpQueries = {
  'W-001': safetyNetOnly, 'W-002': nothingDevelopmental, 'W-003': unmatched, 'W-004': severalForOneRisk, 'W-005': helpedTooMuch, 'W-007': enteredLate,
  'W-009': nothingDelivered, 'W-010': withoutHelper, 'W-011': notDelivered, 'W-038': safetyNetNotFlagged, 'W-048': monthWithoutCheck, 'W-050': evaluatedTooSeldom,
} satisfies Record<string, WarningQuery>
