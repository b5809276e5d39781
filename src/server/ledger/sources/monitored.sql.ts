import 'server-only'
import { quarterOf } from '@/domain/help/evaluation'
import { ofHousehold, oneIf, onHouseholds, sql, words, type LedgerAsk, type LedgerSource, type Sql } from './ask.sql'
import { arrangedMeasures, helperOf, openRisks, standing } from './standing.sql'

const since = sql`h."monitoredSince"::text AS since`

export const helpLedger: LedgerSource = (ask) => {
  const st = standing(ask)
  const { to, today } = ask
  const income = to === today ? sql`h."perCapita"` : sql`(SELECT i."perCapita" FROM ${ofHousehold('income_record', 'i')} AND i."supersededAt" IS NULL AND i."periodTo" <= ${to}::date ORDER BY i."periodTo" DESC, i."recordedAt" DESC LIMIT 1)`
  const planned = sql`EXISTS (SELECT 1 FROM ${arrangedMeasures(ask)})`
  return onHouseholds(ask, {
    from: st.from, people: st.people, where: sql`${st.known} AND ${st.status} IN ('monitored', 'eliminated')`,
    select: sql`${st.category} AS category, ${st.status} AS status, ${since}, CASE WHEN ${st.status} = 'eliminated' THEN h."eliminatedOn"::text END AS "eliminatedOn",
      ${words(sql`k."type"`, openRisks(ask))} AS risks, ${words(sql`a."category"`, arrangedMeasures(ask))} AS measures, (SELECT r."workerName" FROM ${helperOf(ask)} ORDER BY r."from" DESC LIMIT 1) AS helper, (${income})::float8 AS "perCapita",
      ${oneIf(sql`${st.status} = 'monitored'`)} AS monitored, ${oneIf(sql`${st.status} = 'eliminated'`)} AS eliminated, ${oneIf(planned)} AS planned, ${oneIf(sql`${st.status} = 'monitored' AND NOT ${planned}`)} AS unhelped,
      (SELECT coalesce(sum(a."amount"), 0)::float8 FROM ${ofHousehold('help_measure', 'a')} AND a."status" = 'delivered' AND a."deliveredOn" <= ${to}::date) AS spent`,
  })
}

/** Warnings of the monthly checks that are not closed. */
const openWarnings = sql`${ofHousehold('early_warning', 'e')} AND e."status" NOT IN ('closed', 'dismissed')`

export const countyMonitoring: LedgerSource = (ask) =>
  onHouseholds(ask, {
    where: sql`h."monitoringStatus" = 'monitored'`,
    select: sql`h."householdType", h."category", ${since}, (SELECT max(v."on")::text FROM ${ofHousehold('visit', 'v')}) AS "lastVisit", ${words(sql`e."gap"`, openWarnings)} AS gaps, ${words(sql`k."type"`, openRisks(ask))} AS risks,
      ${oneIf(sql`EXISTS (SELECT 1 FROM ${ofHousehold('visit', 'v')})`)} AS visited, ${oneIf(sql`EXISTS (SELECT 1 FROM ${openWarnings})`)} AS warned, ${oneIf(sql`h."householdType" = 'outOfPoverty'`)} AS "outOfPoverty"`,
  })

export const householdArchive: LedgerSource = (ask) => {
  const has = (table: string, more: Sql = sql``): Sql => sql`EXISTS (SELECT 1 FROM ${ofHousehold(table, 'x')} ${more})`
  const parts = sql`
    LEFT JOIN LATERAL (
      SELECT count(*) FILTER (WHERE s."state" <> 'skipped')::int AS steps, count(*) FILTER (WHERE s."state" = 'done')::int AS done
      FROM (SELECT c."county", c."id" FROM ${ofHousehold('case', 'c')} AND c."kind" = 'identification' AND c."status" = 'approved' ORDER BY c."openedOn" DESC, c."id" DESC LIMIT 1) c
      JOIN "case_step" s ON s."county" = c."county" AND s."caseId" = c."id"
    ) c ON true
    CROSS JOIN LATERAL (SELECT ${has('income_record', sql`AND x."supersededAt" IS NULL`)} AS income, ${has('help_plan')} AS plan, ${has('help_measure')} AS measures, ${has('helper_assignment', sql`AND x."to" IS NULL`)} AS helper, ${has('visit')} AS visits) p`
  const whole = sql`c.steps > 0 AND c.steps = c.done`
  return onHouseholds(ask, {
    from: parts, where: sql`h."monitoringStatus" IN ('monitored', 'eliminated')`,
    select: sql`h."monitoringStatus" AS status, c.steps, c.done AS "stepsDone", p.*, ${oneIf(sql`${whole} AND p.income AND p.plan AND p.measures AND p.helper AND p.visits`)} AS complete, ${oneIf(sql`NOT (${whole})`)} AS "noCase",
      ${oneIf(sql`NOT p.income`)} AS "noIncome", ${oneIf(sql`NOT p.plan`)} AS "noPlan", ${oneIf(sql`NOT p.measures`)} AS "noMeasures", ${oneIf(sql`NOT p.helper`)} AS "noHelper", ${oneIf(sql`NOT p.visits`)} AS "noVisits"`,
  })
}

export const helpEvaluation: LedgerSource = (ask) => {
  const st = standing(ask)
  const result = (word: string): Sql => oneIf(sql`q."result" = ${word}`)
  return onHouseholds(ask, {
    from: sql`${st.from} LEFT JOIN "help_evaluation" q ON q."county" = h."county" AND q."householdId" = h."id" AND q."quarter" = ${quarterOf(ask.to)} AND q."supersededAt" IS NULL`,
    people: st.people, where: sql`${st.known} AND ${st.status} = 'monitored'`,
    select: sql`${st.category} AS category, q."evaluatedOn"::text, q."result", q."findings", q."nextSteps", ${oneIf(sql`q."id" IS NOT NULL`)} AS done, ${oneIf(sql`q."id" IS NULL`)} AS missing,
      ${result('effective')} AS effective, ${result('partly')} AS partly, ${result('ineffective')} AS ineffective`,
  })
}

export const monthlyChecks: LedgerSource = (ask) => {
  const { from, to } = ask
  const st = standing(ask)
  const month = (column: Sql): Sql => sql`${column} BETWEEN ${from}::date AND ${to}::date`
  const waits = sql`e."markedOn" <= ${to}::date AND e."status" <> 'dismissed' AND (e."closedOn" IS NULL OR e."closedOn" > ${to}::date)`
  return onHouseholds(ask, {
    from: sql`${st.from}
      LEFT JOIN LATERAL (SELECT v."on", v."by" FROM ${ofHousehold('visit', 'v')} AND ${month(sql`v."on"`)} ORDER BY v."on" DESC, v."id" DESC LIMIT 1) v ON true
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE ${month(sql`e."markedOn"`)})::int AS opened, count(*) FILTER (WHERE ${month(sql`e."closedOn"`)})::int AS closed, count(*) FILTER (WHERE ${waits})::int AS open,
          array_agg(e."gap" ORDER BY e."gap") FILTER (WHERE ${waits}) AS gaps
        FROM ${ofHousehold('early_warning', 'e')}
      ) w`,
    people: st.people, where: sql`${st.known} AND (${st.status} = 'monitored' OR w.opened + w.closed > 0)`,
    select: sql`${st.category} AS category, v."on"::text AS "checkedOn", v."by", w.gaps, ${oneIf(sql`v."on" IS NOT NULL`)} AS checked, ${oneIf(sql`v."on" IS NULL`)} AS missing, w.opened, w.closed, w.open`,
  })
}

export const helperRoster: LedgerSource = (ask) => {
  const st = standing(ask)
  return onHouseholds(ask, {
    from: sql`${st.from} LEFT JOIN LATERAL (SELECT r.* FROM ${helperOf(ask)} ORDER BY r."from" DESC LIMIT 1) p ON true`, people: st.people, where: sql`${st.known} AND ${st.status} = 'monitored'`,
    select: sql`${st.category} AS category, p."workerName" AS worker, p."unit", p."publicServant", p."from"::text AS since,
      ${oneIf(sql`p."id" IS NOT NULL`)} AS paired, ${oneIf(sql`p."id" IS NULL`)} AS unpaired, ${oneIf(sql`p."publicServant"`)} AS servants`,
  })
}

export const undeliveredMeasures: LedgerSource = (ask: LedgerAsk) => {
  const { to } = ask
  return onHouseholds(ask, {
    id: sql`a."id"`, from: sql`JOIN "help_measure" a ON a."county" = h."county" AND a."householdId" = h."id"`,
    where: sql`a."plannedOn" < ${to}::date AND a."status" <> 'stopped' AND (a."status" = 'planned' OR a."deliveredOn" > ${to}::date)`,
    select: sql`a."category", a."instrument", a."targetRisk" AS risk, a."responsibleUnit" AS unit, a."plannedOn"::text, ${to}::date - a."plannedOn" AS "daysLate", a."amount"::float8 AS amount,
      ${oneIf(sql`${to}::date - a."plannedOn" > 30`)} AS "overMonth", coalesce(a."amount", 0)::float8 AS sum`,
  })
}
