import 'server-only'
import type { Clock } from '@/domain/policy/schema'
import type { ResolvedPolicy } from '@/domain/policy/resolve'
import { lastDay } from '@/domain/time/counting'
import { isWorkingDay } from '@/server/kernel/working-days'
import { pinnedTo, pinsOf } from '@/server/warning/grounds'
import { join, oneIf, onHouseholds, sql, type LedgerAsk, type LedgerSource, type Sql } from './ask.sql'

const started = sql`coalesce((c."state" ->> 'clueOn')::date, c."openedOn")`

/** No policy has a clock. */
const noCase = sql`SELECT NULL::text AS "caseId", NULL::date AS started, NULL::date AS due, NULL::date AS ended, NULL::date AS "planDue", NULL::date AS "planOn" WHERE FALSE`

/** Deadlines are counted by the policy each case is pinned to, in its kind of days, as the engine counts them (K-01, K-04). */
export const onTime: LedgerSource = async (ask) => {
  const { to, cases, from } = ask
  const pins = (await pinsOf(ask.db, ask.county, undefined)).filter(({ procedures }) => (procedures.identification?.clocks.length ?? 0) > 0)
  const timed = await Promise.all(pins.map((policy) => timedCases(ask, policy)))
  const late = sql`coalesce(k.ended, ${to}::date) > k.due`
  const planLate = sql`k."planDue" IS NOT NULL AND coalesce(k."planOn", ${to}::date) > k."planDue"`
  const planMet = sql`k."planDue" IS NOT NULL AND k."planOn" <= k."planDue"`
  return onHouseholds(ask, {
    id: sql`c."id"`, from: sql`JOIN "case" c ON c."county" = h."county" AND c."householdId" = h."id" JOIN (${join(timed.length > 0 ? timed : [noCase], ' UNION ALL ')}) k ON k."caseId" = c."id"`,
    where: sql`${cases} AND k.due IS NOT NULL AND k.started BETWEEN ${from}::date AND ${to}::date AND c."status" IN ('open', 'approved')`,
    select: sql`k.started::text AS "startedOn", k.due::text AS "dueOn", k.ended::text AS "endedOn", k."planDue"::text AS "planDueOn", k."planOn"::text, c."status" AS state,
      ${oneIf(late)} AS overdue, ${oneIf(sql`k.ended IS NOT NULL AND k.ended <= k.due`)} AS met, ${oneIf(sql`k.ended IS NULL AND NOT (${late})`)} AS running, ${oneIf(sql`k.ended IS NOT NULL OR ${late}`)} AS judged,
      ${oneIf(planMet)} AS "planMet", ${oneIf(planLate)} AS "planLate", ${oneIf(sql`(${planMet}) OR (${planLate})`)} AS "planJudged"`,
  })
}

/** Days of beginning that occur, each with the last day of the clock. */
async function table({ db, county }: LedgerAsk, policy: ResolvedPolicy, clock: Clock, day: Sql): Promise<Sql> {
  const rows = await db.$queryRaw<{ day: string }[]>`SELECT DISTINCT (${day})::text AS day FROM "case" c WHERE c."county" = ${county} AND c."kind" = 'identification' AND ${pinnedTo(policy)} AND (${day}) IS NOT NULL`
  const days = rows.map((row) => row.day)
  const due = days.map((from) => lastDay(from, clock.days, { dayKind: clock.dayKind, countsPostingDay: false }, isWorkingDay))
  return sql`SELECT * FROM unnest(${days}::date[], ${due}::date[]) AS d(day, due)`
}

async function timedCases(ask: LedgerAsk, policy: ResolvedPolicy): Promise<Sql> {
  const clocks = policy.procedures.identification!.clocks
  const main = clocks.find(({ until }) => until !== 'plan')
  const plan = clocks.find(({ until }) => until === 'plan')
  const none = sql`SELECT NULL::date AS day, NULL::date AS due WHERE FALSE`
  const [mainDays, planDays] = await Promise.all([main ? table(ask, policy, main, started) : none, plan ? table(ask, policy, plan, sql`c."decidedOn"`) : none])
  const ended = !main || main.until === 'decision' ? sql`c."decidedOn"` : sql`(SELECT (s ->> 'doneOn')::date FROM jsonb_array_elements(c."state" -> 'steps') s WHERE s ->> 'key' = ${main.until})`
  // OFFSET 0: what is read from the state of a case, which lies packed, is read once a case and not once a comparison
  return sql`
    SELECT one."caseId", one.started, m.due, one.ended, p.due AS "planDue", one."planOn"
    FROM (SELECT c."id" AS "caseId", c."decidedOn", ${started} AS started, ${ended} AS ended,
        (SELECT min(l."declaredOn") FROM "help_plan" l WHERE l."county" = c."county" AND l."householdId" = c."householdId" AND l."declaredOn" >= c."decidedOn") AS "planOn"
      FROM "case" c WHERE c."county" = ${ask.county} AND c."kind" = 'identification' AND ${pinnedTo(policy)} AND ${ask.cases} OFFSET 0) one
    LEFT JOIN (${mainDays}) m ON m.day = one.started LEFT JOIN (${planDays}) p ON p.day = one."decidedOn"`
}
