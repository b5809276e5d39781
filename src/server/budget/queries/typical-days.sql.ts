import 'server-only'
import type { StepKind } from '@/domain/glossary'
import type { LocalDate } from '@/domain/time/local-date'
import { dateColumn } from '@/server/kernel/clock'
import type { Db, Tx } from '@/server/kernel/db'

export interface TypicalRow {
  policyId: string
  kind: StepKind
  cases: number
  /** Median of the calendar days from entering the step to finishing it. */
  days: number
}

/** How long each kind of step took in the county's identifications that were decided from `since` to `today`, by policy. */
export function typicalRows(db: Db | Tx, county: string, since: LocalDate, today: LocalDate): Promise<TypicalRow[]> {
  return db.$queryRaw<TypicalRow[]>`
    SELECT c."policyId", s."kind", count(*)::int AS cases,
      percentile_disc(0.5) WITHIN GROUP (ORDER BY greatest(0, (s."doneAt" AT TIME ZONE 'Asia/Shanghai')::date - (s."enteredAt" AT TIME ZONE 'Asia/Shanghai')::date))::int AS days
    FROM "case" c
    JOIN "case_step" s ON s."county" = c."county" AND s."caseId" = c."id" AND s."state" = 'done' AND s."enteredAt" IS NOT NULL AND s."doneAt" IS NOT NULL
    WHERE c."county" = ${county} AND c."kind" = 'identification' AND c."decidedOn" BETWEEN ${dateColumn(since)} AND ${dateColumn(today)}
    GROUP BY c."policyId", s."kind" ORDER BY c."policyId", s."kind"`
}

export interface TypicalPlan {
  policyId: string
  cases: number
  days: number
}

/** How long the help plan took after the decision, by policy: the first plan of each identification of that time. */
export function typicalPlans(db: Db | Tx, county: string, since: LocalDate, today: LocalDate): Promise<TypicalPlan[]> {
  return db.$queryRaw<TypicalPlan[]>`
    SELECT c."policyId", count(*)::int AS cases, percentile_disc(0.5) WITHIN GROUP (ORDER BY greatest(0, p."declaredOn" - c."decidedOn"))::int AS days
    FROM "case" c
    JOIN (SELECT "county", "caseId", min("declaredOn") AS "declaredOn" FROM "help_plan" WHERE "caseId" IS NOT NULL GROUP BY "county", "caseId") p
      ON p."county" = c."county" AND p."caseId" = c."id"
    WHERE c."county" = ${county} AND c."kind" = 'identification' AND c."decidedOn" BETWEEN ${dateColumn(since)} AND ${dateColumn(today)}
    GROUP BY c."policyId" ORDER BY c."policyId"`
}
