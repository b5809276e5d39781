import 'server-only'
import { caseKinds, type CaseKind } from '@/domain/glossary'
import { planClock } from '@/domain/help/help-rules'
import type { ResolvedPolicy } from '@/domain/policy/resolve'
import type { Rule, RuleId } from '@/domain/policy/rules'
import type { Clock } from '@/domain/policy/schema'
import { lastDay } from '@/domain/time/counting'
import { addDays, type LocalDate } from '@/domain/time/local-date'
import { isWorkingDay } from '@/server/kernel/working-days'
import { join, ofHousehold, identifying, onCase, onHousehold, raw, sql, withinLine, type Sql, type WarningQuery } from './ask.sql'

/** The rule as the steps or the opening of a procedure hold it. */
const ruleOf = <R extends RuleId>({ procedures }: ResolvedPolicy, kind: CaseKind, id: R): Rule<R> | undefined => {
  const procedure = procedures[kind]
  const sets = procedure ? [procedure.opening, ...procedure.steps.map(({ rules }) => rules)] : []
  return sets.map((set) => set[id]).find(Boolean) as Rule<R> | undefined
}

const inForce = (rows: (Sql | null)[]): Sql | null => (rows.some(Boolean) ? join(rows.filter((row) => row !== null), ' UNION ALL ') : null)
const unlessWithdrawn = sql`c."status" IN ('open', 'approved')`
/** Whether the deadline of an event on `day` is over: the day is not counted, and the last day still belongs to it (K-01). */
function over(day: Sql, clock: Clock, today: LocalDate): Sql {
  let last = addDays(today, -clock.days - 1)
  while (lastDay(last, clock.days, { dayKind: clock.dayKind, countsPostingDay: false }, isWorkingDay) >= today) last = addDays(last, -1)
  return sql`${day} <= ${last}::date`
}

/** The first day after a deadline; of one in working days, which no sum tells, the day it runs from. */
const overdueSince = (day: Sql, { days, dayKind }: Clock): Sql => (dayKind === 'calendar' ? sql`${day} + ${days + 1}::int` : day)

/** The last identification was decided, its ten days are over, and no plan was declared for it (R-070). */
const planOverdue: WarningQuery = (ask) => {
  const clock = planClock(ask.policy)
  return clock && onCase(ask, {
    where: sql`c."kind" = 'identification' AND ${unlessWithdrawn} AND h."monitoringStatus" IN ('none', 'monitored') AND ${over(sql`c."decidedOn"`, clock, ask.today)}
      AND NOT EXISTS (SELECT 1 FROM ${ofHousehold('help_plan', 'p')} AND (p."caseId" = c."id" OR p."declaredOn" >= c."openedOn"))
      AND NOT EXISTS (SELECT 1 FROM ${ofHousehold('case', 'n')} AND n."kind" = 'identification' AND n."decidedOn" > c."decidedOn")`,
    since: overdueSince(sql`c."decidedOn"`, clock), fact: sql`jsonb_build_object('decidedOn', c."decidedOn", 'days', ${clock.days}::int)`,
  })
}

const decisionClock = ({ procedures }: ResolvedPolicy) => procedures.identification?.clocks.find(({ rule }) => rule === 'D-001')

/** D-001 from the first open clue, while no identification runs. */
const clueOverdue: WarningQuery = (ask) => {
  const clock = decisionClock(ask.policy)
  return clock ? onHousehold(ask, {
    from: sql`JOIN LATERAL (SELECT min(n."foundOn") AS first FROM ${ofHousehold('clue', 'n')} AND n."status" = 'open') x ON ${over(sql`x.first`, clock, ask.today)}`,
    // most households have none: they are left out before the first of each is looked for
    where: sql`h."monitoringStatus" <> 'monitored' AND EXISTS (SELECT 1 FROM ${ofHousehold('clue', 'o')} AND o."status" = 'open') AND NOT ${identifying}`,
    since: overdueSince(sql`x.first`, clock), fact: sql`jsonb_build_object('startedOn', x.first, 'days', ${clock.days}::int, 'open', false)`,
  }) : null
}

/** D-001 of an identification that runs: from the clue it came from, else from its opening, to the decision or the step the text names (K-04). */
const identificationOverdue: WarningQuery = (ask) => {
  const clock = decisionClock(ask.policy)
  if (!clock) return null
  const started = sql`coalesce((c."state" ->> 'clueOn')::date, c."openedOn")`
  const ended = clock.until === 'decision' ? sql`c."decidedOn" IS NOT NULL` : sql`EXISTS (SELECT 1 FROM "case_step" n WHERE n."county" = c."county" AND n."caseId" = c."id" AND n."key" = ${clock.until} AND n."state" = 'done')`
  return onCase(ask, {
    kind: 'household', subject: sql`h."id"`, where: sql`c."kind" = 'identification' AND c."status" = 'open' AND NOT ${ended} AND ${over(started, clock, ask.today)}`,
    since: overdueSince(started, clock), fact: sql`jsonb_build_object('startedOn', ${started}, 'days', ${clock.days}::int, 'open', true)`,
  })
}

/** Items of the 负面清单 that visit or comparison found, until the county has weighed them or the meeting made its exception (R-024, R-025). */
const listHit: WarningQuery = (ask) => {
  const data = sql`c."state" -> 'data'`
  const list = (path: Sql) => sql`CASE WHEN jsonb_typeof(${path}) = 'array' THEN ${path} ELSE '[]' END`
  const excepted = list(sql`${data} -> 'villageReview' -> 'exceptionFor'`)
  return onCase(ask, {
    from: sql`JOIN LATERAL (SELECT
        (SELECT coalesce(jsonb_agg(a), '[]') FROM jsonb_array_elements(${list(sql`${data} -> 'householdVerification' -> 'assets'`)}) a WHERE NOT ${excepted} @> jsonb_build_array(a)) AS assets,
        (SELECT coalesce(jsonb_agg(a -> 'item'), '[]') FROM jsonb_array_elements(${list(sql`${data} -> 'infoComparison' -> 'results'`)}) a WHERE a -> 'hit' = 'true' AND ${excepted} = '[]') AS hits) x
      ON x.assets <> '[]' OR x.hits <> '[]'`,
    where: sql`c."kind" = 'identification' AND c."status" = 'open' AND c."decidedOn" IS NULL`, since: sql`c."openedOn"`, fact: sql`jsonb_build_object('assets', x.assets, 'hits', x.hits)`,
  })
}

/** An elimination that runs although a condition of the standard is not met: by a soft rule set aside, by changes since, by rows from elsewhere. */
const standardNotMet: WarningQuery = (ask) => {
  const rule = <R extends RuleId>(id: R) => ruleOf(ask.policy, 'elimination', id)
  const [months, floor] = [rule('R-106')?.months, rule('R-107')?.floor]
  const verified = sql`(c."state" -> 'assessment' ->> 'perCapitaNetIncome')::bigint`
  const gone = sql`coalesce(c."state" -> 'data' -> 'householdVerification' -> 'naturallyGone' = 'true', false)`
  const since = sql`coalesce((SELECT max(n."decidedOn") FROM ${ofHousehold('case', 'n')} AND n."kind" = 'identification' AND n."status" = 'approved'), h."monitoredSince")`
  const lacks = {
    months: months ? sql`coalesce((${since} + make_interval(months => ${months}::int))::date > ${ask.today}::date, true)` : sql`false`,
    floor: floor ? sql`coalesce(${verified} < ${floor}, false)` : sql`false`,
    line: rule('R-104') ? sql`coalesce(${withinLine(ask, verified)}, false) AND NOT ${gone}` : sql`false`,
    noLabour: rule('R-108') ? sql`h."noLabour"` : sql`false`,
  }
  const exceptions = sql`(SELECT coalesce(jsonb_agg(e ->> 'reason'), '[]') FROM jsonb_array_elements(CASE WHEN jsonb_typeof(c."state" -> 'exceptions') = 'array' THEN c."state" -> 'exceptions' ELSE '[]' END) e WHERE e ->> 'rule' IN ('R-104', 'R-108'))`
  return onCase(ask, {
    from: sql`JOIN LATERAL (SELECT ${lacks.months} AS months, ${lacks.floor} AS floor, ${lacks.line} AS line, ${lacks.noLabour} AS "noLabour", ${exceptions} AS exceptions) x
      ON x.months OR x.floor OR x.line OR x."noLabour" OR x.exceptions <> '[]'`,
    where: sql`c."kind" = 'elimination' AND c."status" = 'open'`, since: sql`c."openedOn"`,
    fact: sql`jsonb_build_object('months', CASE WHEN x.months THEN ${months ?? null}::int END, 'floor', x.floor, 'line', x.line, 'noLabour', x."noLabour", 'exceptions', x.exceptions)`,
  })
}

/** A notice that was closed before its days were over (R-047). One that still runs is no warning. */
const noticeTooShort: WarningQuery = (ask) => inForce(caseKinds.map((kind) => {
  const rule = ruleOf(ask.policy, kind, 'R-047')
  return rule ? onCase(ask, {
    kind: 'notice', subject: sql`n."id"`, from: sql`JOIN "notice" n ON n."county" = c."county" AND n."caseId" = c."id" AND n."state" = 'closed'`,
    where: sql`c."kind" = ${kind} AND ${unlessWithdrawn} AND n."closedOn" < greatest(n."closableOn", greatest(n."postedOn", n."confirmedOn") + ${rule.days + (rule.countsPostingDay ? 0 : 1)}::int)`,
    since: sql`n."closedOn"`, fact: sql`jsonb_build_object('postedOn', n."postedOn", 'closedOn', n."closedOn", 'days', ${rule.days}::int)`,
  }) : null
}))

const objectionOpen: WarningQuery = (ask) =>
  onCase(ask, {
    kind: 'objection', subject: sql`o."id"`,
    from: sql`JOIN "notice" n ON n."county" = c."county" AND n."caseId" = c."id" AND n."state" <> 'withdrawn' JOIN "objection" o ON o."county" = n."county" AND o."noticeId" = n."id" AND o."state" = 'open'`,
    where: sql`c."status" = 'open'`, since: sql`o."raisedOn"`, fact: sql`jsonb_build_object('raisedOn', o."raisedOn", 'by', o."by")`,
  })

/** A verification by fewer people than the text asks for, or by others than it names (R-044). */
const visitorsTooFew: WarningQuery = (ask) => inForce(caseKinds.map((kind) => {
  const rule = ruleOf(ask.policy, kind, 'R-044')
  const visitors = sql`c."state" -> 'data' -> 'householdVerification' -> 'visitors'`
  return rule ? onCase(ask, {
    from: sql`JOIN LATERAL (SELECT count(*)::int AS n, (count(*) FILTER (WHERE NOT v ->> 'capacity' IN (${join(rule.capacities)})))::int AS others
      FROM jsonb_array_elements(CASE WHEN jsonb_typeof(${visitors}) = 'array' THEN ${visitors} ELSE '[]' END) v) x ON x.n < ${rule.min}::int OR x.others > 0`,
    where: sql`c."kind" = ${kind} AND c."status" = 'open' AND jsonb_typeof(${visitors}) = 'array'`,
    since: sql`c."openedOn"`, fact: sql`jsonb_build_object('visitors', x.n, 'least', ${rule.min}::int, 'others', x.others)`,
  }) : null
}))

/** 「监测对象不申请，评定工作不宣传，结果不公示」: what came up all the same under a policy that forbids it (R-063). */
const publicity: WarningQuery = (ask) => {
  if (ask.policy.policy.application.mode !== 'forbidden') return null
  const ofCases = (table: string, more: string) => sql`(SELECT count(*) FROM "case" c JOIN ${raw(`"${table}" n ON n."county" = c."county" AND n."caseId" = c."id" AND ${more}`)} WHERE c."county" = h."county" AND c."householdId" = h."id" AND c."policyId" = ${ask.policy.pin.id})`
  return onHousehold(ask, {
    from: sql`JOIN LATERAL (SELECT ${ofCases('notice', `n."state" <> 'withdrawn'`)} AS notices, ${ofCases('case_step', `n."kind" = 'application' AND n."state" = 'done'`)} AS applications,
      (SELECT count(*) FROM ${ofHousehold('clue', 'n')} AND n."channel" = 'selfReport' AND n."status" = 'open' AND (n."recordedAt" AT TIME ZONE 'Asia/Shanghai')::date >= ${ask.adoptedOn}::date) AS clues) x
      ON x.notices + x.applications + x.clues > 0`,
    where: sql`true`, since: sql`${ask.adoptedOn}::date`, fact: sql`jsonb_build_object('notices', x.notices, 'applications', x.applications, 'clues', x.clues)`,
  })
}

export const procedureQueries = { 'W-008': clueOverdue, 'W-059': publicity } satisfies Record<string, WarningQuery>
export const procedureCaseQueries = {
  'W-006': planOverdue, 'W-008': identificationOverdue, 'W-036': listHit, 'W-039': standardNotMet, 'W-044': noticeTooShort, 'W-045': objectionOpen, 'W-047': visitorsTooFew,
} satisfies Record<string, WarningQuery>
