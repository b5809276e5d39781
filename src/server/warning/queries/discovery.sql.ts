import 'server-only'
import { schoolingBelow } from '@/domain/member/schooling'
import { gapsOf, identifying, join, members, monitored, ofHousehold, onHousehold, sql, unmonitored, withinLine, type Sql, type WarningQuery } from './ask.sql'

/** The last screening in force of a household, as `s`. */
const screened = sql`JOIN "screening" s ON s."county" = h."county" AND s."householdId" = h."id" AND s."supersededAt" IS NULL
  AND NOT EXISTS (SELECT 1 FROM ${ofHousehold('screening', 'n')} AND n."supersededAt" IS NULL AND (n."surveyedOn", n."id") > (s."surveyedOn", s."id"))`

/** Somebody has been there since: a verification, a task closed with its result, an identification that was decided. */
const checkedSince = (day: Sql): Sql => sql`(
  EXISTS (SELECT 1 FROM ${ofHousehold('risk_assessment', 'n')} AND n."assessedOn" >= ${day})
  OR EXISTS (SELECT 1 FROM ${ofHousehold('task', 'n')} AND n."status" = 'closed' AND n."openedOn" >= ${day})
  OR EXISTS (SELECT 1 FROM ${ofHousehold('case', 'n')} AND n."kind" = 'identification' AND n."status" IN ('approved', 'rejected') AND n."openedOn" >= ${day}))`

/** 应纳未纳: a screening gives reason to look, and nobody has looked. */
const screenedNotChecked: WarningQuery = (ask) =>
  onHousehold(ask, {
    from: screened,
    where: sql`${unmonitored} AND (NOT s."aboveThreshold" OR NOT s."safeguardsMet" OR jsonb_array_length(s."flags") > 0) AND NOT ${identifying} AND NOT ${checkedSince(sql`s."surveyedOn"`)}`,
    since: sql`s."surveyedOn"`,
    fact: sql`jsonb_build_object('surveyedOn', s."surveyedOn", 'belowLine', NOT s."aboveThreshold", 'unmet', NOT s."safeguardsMet", 'flagged', jsonb_array_length(s."flags") > 0)`,
  })

/** 体外循环: a visit or a verification shows risk, and no identification runs or was decided since. */
const riskWithoutProcedure: WarningQuery = (ask) => {
  const within = withinLine(ask, sql`n."perCapita"`)
  const closedSince = sql`(SELECT 1 FROM ${ofHousehold('clue', 'n')} AND n."status" <> 'open' AND (n."closedAt" AT TIME ZONE 'Asia/Shanghai')::date >= x."on")`
  return onHousehold(ask, {
    from: sql`JOIN LATERAL (
      SELECT v."on", false AS withdrawn FROM ${ofHousehold('visit', 'v')} AND (${withinLine(ask, sql`v."perCapita"`)} OR v."safeguards" @@ '$.* == false')
      UNION ALL
      SELECT n."assessedOn", true FROM "risk_assessment" n JOIN "case" w ON w."county" = n."county" AND w."id" = n."caseId"
      WHERE n."county" = h."county" AND n."householdId" = h."id" AND w."kind" = 'identification' AND w."status" = 'withdrawn' AND jsonb_array_length(w."state" -> 'assessment' -> 'risks') > 0
      ORDER BY 1 DESC, 2 LIMIT 1) x ON true`,
    where: sql`${unmonitored} AND (EXISTS (SELECT 1 FROM ${ofHousehold('visit', 'v')}) OR EXISTS (SELECT 1 FROM ${ofHousehold('case', 'n')} AND n."status" = 'withdrawn')) AND NOT ${identifying} AND NOT EXISTS ${closedSince}
      AND NOT EXISTS (SELECT 1 FROM ${ofHousehold('visit', 'n')} AND n."on" > x."on" AND NOT coalesce(${within}, false) AND NOT n."safeguards" @@ '$.* == false')
      AND NOT EXISTS (SELECT 1 FROM ${ofHousehold('case', 'n')} AND n."kind" = 'identification' AND n."status" IN ('approved', 'rejected') AND coalesce(n."decidedOn", n."openedOn") >= x."on")`,
    since: sql`x."on"`, fact: sql`jsonb_build_object('on', x."on", 'withdrawn', x.withdrawn)`,
  })
}

/** One income a year, the newest first, as `y`: [{year, income, wage, business}]. */
const yearly = sql`JOIN LATERAL (SELECT jsonb_agg(to_jsonb(z) ORDER BY z.year DESC) AS y FROM (
  SELECT DISTINCT ON (date_part('year', n."periodTo")) date_part('year', n."periodTo")::int AS year, n."perCapita" AS income, n."wage", n."business", n."periodTo" AS until, n."caseId"
  FROM ${ofHousehold('income_record', 'n')} AND n."supersededAt" IS NULL ORDER BY date_part('year', n."periodTo") DESC, n."periodTo" DESC, n."recordedAt" DESC LIMIT 10) z) x ON x.y IS NOT NULL`
const of = (i: number, key: 'year' | 'income' | 'wage' | 'business'): Sql => sql`(x.y -> ${i}::int ->> ${key}::text)::bigint`
/** The record at `i` is of the year before the one at `i - 1`. */
const yearBefore = (i: number): Sql => sql`${of(i, 'year')} = ${of(i - 1, 'year')} - 1`
const yearEnd = sql`(x.y -> 0 ->> 'until')::date`

/** Income dropped to a share of last year's or below: by the records, else as the last verification asked for it. */
const droppedIncome: WarningQuery = (ask) => {
  const permille = ask.policy.policy.rules['R-038']?.permille
  if (!permille) return null
  const asked = sql`(SELECT round((c."state" -> 'data' -> 'householdVerification' ->> 'previousPerCapita')::numeric * 100)::bigint FROM "case" c WHERE c."county" = h."county" AND c."id" = x.y -> 0 ->> 'caseId')`
  return onHousehold(ask, {
    from: sql`${yearly} JOIN LATERAL (SELECT CASE WHEN ${yearBefore(1)} THEN ${of(1, 'income')} ELSE ${asked} END AS before) p ON p.before > 0`,
    where: sql`${of(0, 'income')} * 1000 <= p.before * (1000 - ${permille}::int)`,
    since: yearEnd, fact: sql`jsonb_build_object('now', ${of(0, 'income')}, 'before', p.before, 'percent', ${permille / 10}::float8)`,
  })
}

const threeYearsDown: WarningQuery = (ask) =>
  onHousehold(ask, {
    from: yearly,
    where: sql`h."householdType" = 'outOfPoverty' AND ${yearBefore(1)} AND ${yearBefore(2)} AND ${of(2, 'income')} > ${of(1, 'income')} AND ${of(1, 'income')} > ${of(0, 'income')}`,
    since: yearEnd, fact: sql`jsonb_build_object('year', ${of(0, 'year')}, 'incomes', jsonb_build_array(${of(2, 'income')}, ${of(1, 'income')}, ${of(0, 'income')}))`,
  })

/** The newest word on the income of a household that is not monitored says: within the line (K-05). */
const belowLine: WarningQuery = (ask) => {
  const line = ask.policy.policy.threshold.amount
  const within = withinLine(ask, sql`n."perCapita"`)
  return onHousehold(ask, {
    from: sql`JOIN LATERAL (
      SELECT n."assessedOn" AS "on", n."perCapita" AS income, ${within} AS below FROM ${ofHousehold('risk_assessment', 'n')} AND n."supersededAt" IS NULL
      UNION ALL SELECT n."on", n."perCapita", ${within} FROM ${ofHousehold('visit', 'n')} AND n."perCapita" IS NOT NULL
      UNION ALL SELECT n."surveyedOn", NULL, NOT n."aboveThreshold" FROM ${ofHousehold('screening', 'n')} AND n."supersededAt" IS NULL
      ORDER BY 1 DESC, 2 NULLS LAST LIMIT 1) x ON x.below`,
    // whoever was never found below is left out first: a county has many of them
    where: sql`${unmonitored} AND (EXISTS (SELECT 1 FROM ${ofHousehold('screening', 'n')} AND n."supersededAt" IS NULL AND NOT n."aboveThreshold")
      OR EXISTS (SELECT 1 FROM ${ofHousehold('risk_assessment', 'n')} AND n."supersededAt" IS NULL AND ${within}) OR EXISTS (SELECT 1 FROM ${ofHousehold('visit', 'n')} AND ${within}))`, since: sql`x."on"`, fact: sql`jsonb_build_object('on', x."on", 'income', x.income, 'line', ${line}::bigint)`,
  })
}

/** The same income for so many years as the county has set. */
const equalIncomes: WarningQuery = (ask) => {
  const years = ask.policy.policy.countyParameters.equalYears?.value
  if (!years) return null
  return onHousehold(ask, {
    from: sql`${yearly} JOIN LATERAL (SELECT count(*) AS n FROM jsonb_array_elements(x.y) WITH ORDINALITY e(v, i) WHERE i <= ${years}::int AND v -> 'income' = x.y -> 0 -> 'income' AND (v ->> 'year')::int = ${of(0, 'year')} - i + 1) e ON e.n = ${years}::int`,
    where: sql`h."householdType" = 'outOfPoverty'`, since: yearEnd, fact: sql`jsonb_build_object('income', ${of(0, 'income')}, 'years', ${years}::int)`,
  })
}

/** 生产经营性 or 工资性 income of a 脱贫户 fell against the year before. */
const fallingComponent: WarningQuery = (ask) => {
  const fell = (key: 'wage' | 'business') => sql`${of(0, key)} < ${of(1, key)}`
  const pair = (key: 'wage' | 'business') => sql`CASE WHEN ${fell(key)} THEN jsonb_build_array(${of(1, key)}, ${of(0, key)}) END`
  return onHousehold(ask, {
    from: yearly, where: sql`h."householdType" = 'outOfPoverty' AND ${yearBefore(1)} AND (${fell('wage')} OR ${fell('business')})`,
    since: yearEnd, fact: sql`jsonb_build_object('business', ${pair('business')}, 'wage', ${pair('wage')})`,
  })
}

const manyPupils: WarningQuery = (ask) => {
  const rule = ask.policy.policy.rules['R-037']
  if (!rule) return null
  return onHousehold(ask, {
    from: sql`JOIN LATERAL (SELECT count(*)::int AS n, max(m."joinedOn") AS last FROM ${members(ask.today)} AND m."schooling" <> '' AND NOT m."schooling" IN (${join([...schoolingBelow[rule.beyond]])})) x ON x.n >= ${rule.children}::int`,
    where: sql`true`, since: sql`x.last`, fact: sql`jsonb_build_object('pupils', x.n, 'beyond', ${rule.beyond}::text)`,
  })
}

const unstableWork: WarningQuery = (ask) =>
  onHousehold(ask, {
    from: screened, where: sql`${unmonitored} AND 'unstableWork' = ANY (s."keyGroups") AND NOT ${checkedSince(sql`s."surveyedOn"`)}`,
    since: sql`s."surveyedOn"`, fact: sql`jsonb_build_object('surveyedOn', s."surveyedOn")`,
  })

/** A gap of the six: a warning of a monitored household; of another only until it is a clue (R-112). */
const safeguardGap: WarningQuery = (ask) =>
  onHousehold(ask, {
    from: sql`JOIN LATERAL (SELECT k.* FROM ${ofHousehold('safeguard_check', 'k')} AND k."supersededAt" IS NULL ORDER BY k."checkedOn" DESC, k."recordedAt" DESC LIMIT 1) k
      ON NOT (k."food" AND k."clothing" AND k."education" AND k."medical" AND k."housing" AND k."water")`,
    where: sql`(${monitored} OR (NOT ${identifying} AND NOT EXISTS (SELECT 1 FROM ${ofHousehold('clue', 'n')} AND n."foundOn" >= k."checkedOn")))`,
    since: sql`k."checkedOn"`, fact: sql`jsonb_build_object('checkedOn', k."checkedOn", 'gaps', ${gapsOf('k')}, 'monitored', ${monitored})`,
  })

/** 独居老人 by a screening without a word on the children, or by the register alone; whoever went there since has looked (R-008). */
const livingAlone: WarningQuery = (ask) => {
  const alone = sql`('livingAlone' = ANY (n."keyGroups") OR n."flags" @> '[{"group": "livingAlone"}]')`
  const screening = sql`${ofHousehold('screening', 'n')} AND n."supersededAt" IS NULL`
  return onHousehold(ask, {
    from: sql`JOIN LATERAL (SELECT n."surveyedOn" AS since FROM ${screening} AND ${alone} AND coalesce(btrim(n."note"), '') = ''
      UNION ALL SELECT (h."createdAt" AT TIME ZONE 'Asia/Shanghai')::date WHERE 'livingAlone' = ANY (h."keyGroups") AND NOT EXISTS (SELECT 1 FROM ${screening})
      ORDER BY 1 DESC LIMIT 1) x ON true`,
    where: sql`NOT coalesce(h."childrenCheckedOn" >= x.since, false) AND NOT ${checkedSince(sql`x.since`)} AND NOT EXISTS (SELECT 1 FROM ${ofHousehold('visit', 'n')} AND n."on" >= x.since)`,
    since: sql`x.since`, fact: sql`jsonb_build_object('since', x.since)`,
  })
}

export const discoveryQueries = {
  'W-016': screenedNotChecked, 'W-017': riskWithoutProcedure, 'W-020': droppedIncome, 'W-021': threeYearsDown, 'W-022': belowLine, 'W-023': equalIncomes, 'W-024': fallingComponent,
  'W-026': manyPupils, 'W-027': unstableWork, 'W-028': safeguardGap, 'W-031': livingAlone,
} satisfies Record<string, WarningQuery>
