import 'server-only'
import { oneIf, onHouseholds, sql, words, ofHousehold, type LedgerAsk, type LedgerSource, type Sql } from './ask.sql'

/** The step of this kind is done: the household stands on the list that the step makes. */
const done = (kind: string): Sql => sql`EXISTS (SELECT 1 FROM "case_step" s WHERE s."county" = c."county" AND s."caseId" = c."id" AND s."kind" = ${kind} AND s."state" = 'done')`

const alive = sql`c."status" IN ('open', 'approved')`
const standing = sql`
  coalesce(c."category", h."category") AS category, c."openedOn"::text, c."stepKind" AS step, c."decidedOn"::text, c."status" AS state, c."perCapita"::float8 AS "perCapita",
  ${oneIf(sql`c."status" = 'approved'`)} AS final, ${oneIf(sql`c."status" = 'open'`)} AS running, ${oneIf(sql`c."status" IN ('rejected', 'withdrawn')`)} AS ended`

const onCases = (ask: LedgerAsk, kinds: readonly string[], select: Sql): Sql =>
  onHouseholds(ask, {
    id: sql`c."id"`, from: sql`JOIN "case" c ON c."county" = h."county" AND c."householdId" = h."id"`,
    where: sql`${ask.cases} AND c."kind" = ANY(${kinds}::text[]) AND c."openedOn" BETWEEN ${ask.from}::date AND ${ask.to}::date`, select: sql`${standing}, ${select}`,
  })

export const identificationLists: LedgerSource = (ask) =>
  onCases(ask, ['identification'], sql`
    ${words(sql`k."type"`, sql`${ofHousehold('household_risk', 'k')} AND k."caseId" = c."id"`)} AS risks, ${oneIf(sql`${alive} AND ${done('householdVerification')}`)} AS proposed,
    ${oneIf(sql`${alive} AND ${done('villageReview')}`)} AS preliminary, ${oneIf(sql`${alive} AND ${done('townshipReview')}`)} AS reviewed`)

export const eliminationLists: LedgerSource = (ask) =>
  onCases(ask, ['elimination'], sql`h."monitoredSince"::text AS since, ${oneIf(sql`${alive} AND ${done('villageReview')}`)} AS proposed, ${oneIf(sql`${alive} AND ${done('townshipReview')}`)} AS reviewed`)

export const rollbackLists: LedgerSource = (ask) =>
  onCases(ask, ['rollback', 'removal'], sql`c."kind", c."state" ->> 'reason' AS reason, ${oneIf(sql`c."kind" = 'rollback'`)} AS rollback, ${oneIf(sql`c."kind" = 'removal'`)} AS removal`)
