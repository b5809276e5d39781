import 'server-only'
import { monitored, monitoredSince, members, ofHousehold, onCase, onHousehold, sql, wordsWhere, type WarningQuery } from './ask.sql'

const uninsured: WarningQuery = (ask) =>
  onHousehold(ask, {
    kind: 'member', subject: sql`m."id"`, from: sql`JOIN "member" m ON m."county" = h."county" AND m."householdId" = h."id" AND NOT m."medicalInsurance" AND (m."leftOn" IS NULL OR m."leftOn" > ${ask.today}::date)`,
    where: monitored, since: sql`greatest(m."joinedOn", ${monitoredSince})`, fact: sql`jsonb_build_object('name', m."name")`,
  })

/** Key data of a monitored object may not be empty. */
const keyDataMissing: WarningQuery = (ask) => {
  const none = (table: string) => sql`NOT EXISTS (SELECT 1 FROM ${ofHousehold(table, 'n')} AND n."supersededAt" IS NULL)`
  const missing = { income: none('income_record'), expenditure: none('expenditure_record'), safeguards: none('safeguard_check') }
  return onHousehold(ask, {
    where: sql`${monitored} AND (${missing.income} OR ${missing.expenditure} OR ${missing.safeguards})`, since: monitoredSince, fact: sql`jsonb_build_object('missing', ${wordsWhere(missing)})`,
  })
}

/** Fields that contradict each other: category, 脱贫属性, verified income, risks and members. */
const conflicting: WarningQuery = (ask) => {
  const risk = (type: string) => sql`EXISTS (SELECT 1 FROM ${ofHousehold('household_risk', 'k')} AND k."settledOn" IS NULL AND k."type" = ${type})`
  const conflicts = wordsWhere({
    type: sql`h."householdType" = 'ordinary' AND h."category" IN ('unstableOutOfPoverty', 'monitoredOutOfPoverty') OR h."householdType" = 'outOfPoverty' AND h."category" IN ('marginal', 'edge')`,
    income: sql`(SELECT CASE WHEN h."category" = 'suddenHardship' THEN n."perCapita" <= n."threshold" ELSE h."category" IN ('unstableOutOfPoverty', 'marginal') AND n."perCapita" > n."threshold" END
      FROM ${ofHousehold('risk_assessment', 'n')} AND n."supersededAt" IS NULL ORDER BY n."assessedOn" DESC, n."id" DESC LIMIT 1)`,
    disability: sql`${risk('disability')} AND NOT EXISTS (SELECT 1 FROM ${members(ask.today)} AND 'disabled' = ANY (m."health"))`,
    schooling: sql`${risk('schooling')} AND NOT EXISTS (SELECT 1 FROM ${members(ask.today)} AND m."schooling" <> '')`,
  })
  return onHousehold(ask, { from: sql`JOIN LATERAL (SELECT ${conflicts} AS words) x ON x.words <> '[]'`, where: monitored, since: monitoredSince, fact: sql`jsonb_build_object('conflicts', x.words)` })
}

/** The 筛查表 in force without the head's or the surveyor's signature. */
const unsignedScreening: WarningQuery = (ask) =>
  onHousehold(ask, {
    from: sql`JOIN "screening" s ON s."county" = h."county" AND s."householdId" = h."id" AND s."supersededAt" IS NULL AND (NOT s."headSigned" OR btrim(s."surveyor") = '')`,
    where: sql`NOT EXISTS (SELECT 1 FROM ${ofHousehold('screening', 'n')} AND n."supersededAt" IS NULL AND (n."surveyedOn", n."id") > (s."surveyedOn", s."id"))`,
    since: sql`s."surveyedOn"`, fact: sql`jsonb_build_object('screening', s."surveyedOn", 'head', NOT s."headSigned", 'others', btrim(s."surveyor") = '')`,
  })

const form = sql`c."state" -> 'data' -> 'householdVerification'`

/** The form of a visit in an open case, without a signature of either side. */
const unsignedVisit: WarningQuery = (ask) => {
  const unsigned = (who: string) => sql`coalesce(${form} -> ${who}::text = 'false', false)`
  return onCase(ask, {
    where: sql`c."status" = 'open' AND (${unsigned('signedByHousehold')} OR ${unsigned('signedByVisitors')})`,
    since: sql`coalesce((${form} ->> 'visitedOn')::date, c."openedOn")`,
    fact: sql`jsonb_build_object('screening', NULL, 'head', ${unsigned('signedByHousehold')}, 'others', ${unsigned('signedByVisitors')})`,
  })
}

/** An entry of a monitored household without the people who answer for it: 「谁采集、谁录入、谁负责」, some texts also 谁审核. */
const entryWithoutPeople: WarningQuery = (ask) => {
  const nobody = (role: string) => sql`coalesce(btrim(c."state" -> 'data' -> 'systemEntry' ->> ${role}::text), '') = ''`
  const reviewer = ask.policy.policy.rules['R-139']?.reviewer ?? false
  const missing = wordsWhere({ collectedBy: nobody('collectedBy'), enteredBy: nobody('enteredBy'), ...(reviewer && { reviewedBy: nobody('reviewedBy') }) })
  return onCase(ask, {
    from: sql`JOIN LATERAL (SELECT ${missing} AS words) x ON x.words <> '[]'`,
    where: sql`${monitored} AND c."kind" = 'identification' AND c."status" = 'approved'`, since: sql`coalesce(c."decidedOn", c."openedOn")`, fact: sql`jsonb_build_object('missing', x.words)`,
  })
}

export const recordQueries = { 'W-030': uninsured, 'W-032': keyDataMissing, 'W-033': conflicting, 'W-046': unsignedScreening } satisfies Record<string, WarningQuery>
export const recordCaseQueries = { 'W-046': unsignedVisit, 'W-052': entryWithoutPeople } satisfies Record<string, WarningQuery>
