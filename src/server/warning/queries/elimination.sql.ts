import 'server-only'
import { eliminated, gapsOf, identifying, monitored, ofHousehold, onHousehold, sql, withinLine, type WarningQuery } from './ask.sql'

/** Nobody can work, and the risk was marked eliminated (R-121). */
const noLabour: WarningQuery = (ask) =>
  onHousehold(ask, { where: sql`${eliminated} AND h."noLabour"`, since: sql`coalesce(h."eliminatedOn", (h."createdAt" AT TIME ZONE 'Asia/Shanghai')::date)`, fact: sql`jsonb_build_object('eliminatedOn', h."eliminatedOn", 'study', ${ask.policy.policy.rules['R-121']?.noLabour === 'study'}::boolean)` })

/** The last word since the elimination: income back within the line, or a safeguard lost. */
const unstable: WarningQuery = (ask) => {
  const line = ask.policy.policy.threshold.amount
  return onHousehold(ask, {
    from: sql`
      LEFT JOIN LATERAL (SELECT n."on", n.income FROM (
        SELECT v."on", v."perCapita" AS income FROM ${ofHousehold('visit', 'v')} AND v."perCapita" IS NOT NULL AND v."on" >= h."eliminatedOn"
        UNION ALL SELECT v."assessedOn", v."perCapita" FROM ${ofHousehold('risk_assessment', 'v')} AND v."supersededAt" IS NULL AND v."assessedOn" > h."eliminatedOn"
        UNION ALL SELECT v."checkedOn", v."perCapita" FROM ${ofHousehold('look_back', 'v')} AND v."supersededAt" IS NULL AND v."perCapita" IS NOT NULL AND v."checkedOn" >= h."eliminatedOn") n
        ORDER BY 1 DESC, 2 LIMIT 1) i ON ${withinLine(ask, sql`i.income`)}
      LEFT JOIN LATERAL (SELECT k."checkedOn", ${gapsOf('k')} AS gaps FROM ${ofHousehold('safeguard_check', 'k')} AND k."supersededAt" IS NULL
        AND (k."checkedOn" > h."eliminatedOn" OR k."checkedOn" = h."eliminatedOn" AND k."source" = 'visit') ORDER BY k."checkedOn" DESC, k."recordedAt" DESC LIMIT 1) k ON k.gaps IS NOT NULL`,
    where: sql`${eliminated} AND (i."on" IS NOT NULL OR k."checkedOn" IS NOT NULL)`,
    since: sql`greatest(i."on", k."checkedOn")`,
    fact: sql`jsonb_build_object('on', greatest(i."on", k."checkedOn"), 'income', i.income, 'line', ${line}::bigint, 'gaps', coalesce(k.gaps, '[]'))`,
  })
}

/** A new clue on an eliminated household, while it is not identified anew (R-123). */
const newClue: WarningQuery = (ask) =>
  onHousehold(ask, {
    kind: 'clue', subject: sql`n."id"`, from: sql`JOIN "clue" n ON n."county" = h."county" AND n."householdId" = h."id" AND n."status" = 'open' AND n."foundOn" >= h."eliminatedOn"`,
    where: sql`${eliminated} AND NOT ${identifying}`, since: sql`n."foundOn"`, fact: sql`jsonb_build_object('foundOn', n."foundOn", 'note', left(n."note", 200))`,
  })

/** 应消不消: a visit long enough ago found everything in order, nothing since says otherwise, and no elimination was opened. */
const notEliminated: WarningQuery = (ask) => {
  const days = ask.policy.policy.countyParameters.delayedElimination?.value
  if (!days) return null
  const well = (v: 'v' | 'n') => (v === 'v' ? sql`(NOT ${withinLine(ask, sql`v."perCapita"`)} AND NOT v."safeguards" @@ '$.* == false')` : sql`(coalesce(NOT ${withinLine(ask, sql`n."perCapita"`)}, true) AND NOT n."safeguards" @@ '$.* == false')`)
  return onHousehold(ask, {
    from: sql`JOIN LATERAL (SELECT min(v."on") AS since FROM ${ofHousehold('visit', 'v')} AND ${well('v')}
      AND NOT EXISTS (SELECT 1 FROM ${ofHousehold('visit', 'n')} AND n."on" >= v."on" AND NOT ${well('n')})
      AND NOT EXISTS (SELECT 1 FROM ${ofHousehold('household_risk', 'n')} AND n."foundOn" > v."on")) x ON x.since + ${days}::int < ${ask.today}::date`,
    where: sql`${monitored} AND NOT h."noLabour" AND NOT EXISTS (SELECT 1 FROM ${ofHousehold('case', 'n')} AND n."kind" = 'elimination' AND n."status" = 'open')`,
    since: sql`x.since + ${days + 1}::int`, fact: sql`jsonb_build_object('since', x.since)`,
  })
}

export const eliminationQueries = { 'W-037': noLabour, 'W-040': unstable, 'W-041': newClue, 'W-043': notEliminated } satisfies Record<string, WarningQuery>
