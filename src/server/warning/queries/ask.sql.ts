import 'server-only'
import type { ResolvedPolicy } from '@/domain/policy/resolve'
import type { LocalDate } from '@/domain/time/local-date'
import type { SubjectKind } from '@/domain/warning/kind'
import { Prisma } from '@/server/generated/prisma/client'

export const { sql, raw, join, empty } = Prisma
export type Sql = Prisma.Sql

/** What one query is asked: for which households or places, by which policy, on which day. */
export interface Ask {
  code: string
  clause: string
  policy: ResolvedPolicy
  /** Since when the policy holds there. */
  adoptedOn: LocalDate
  today: LocalDate
  /** Conditions on `h`: scope, filter and the places where the policy holds; for cases, scope and filter. */
  households: Sql
  /** Conditions on `r`; null where single households are asked for. */
  places: Sql | null
  /** Conditions on `c`: pinned to this policy. */
  cases: Sql
}

/** The rows of one code, or null where the policy's number is not set (K-18) or single households are asked of a place. */
export type WarningQuery = (ask: Ask) => Sql | null

interface Rows {
  kind?: SubjectKind
  /** Id of the subject; the household's where nothing is said. */
  subject?: Sql
  /** Joins behind `"household" h`. */
  from?: Sql
  where: Sql
  /** The first day on which it held. */
  since: Sql
  /** JSON without anything that changes by itself from day to day. */
  fact: Sql
}

/** Rows on a household or on something of it. */
export const onHousehold = ({ code, clause, households }: Ask, { kind = 'household', subject = sql`h."id"`, from = empty, where, since, fact }: Rows): Sql => sql`
  SELECT ${code}::text AS code, ${clause}::text AS clause, ${kind}::text AS kind, ${subject} AS subject, h."id" AS "householdId", h."villageCode" AS region, (${since})::date AS since, ${fact} AS fact
  FROM "household" h ${from} WHERE ${households} AND ${where}`

/** Rows on a case of a household, or on something of it, where the case is pinned to the policy asked for. */
export const onCase = (ask: Ask, { kind = 'case', subject = sql`c."id"`, from = empty, where, ...rest }: Rows): Sql =>
  onHousehold(ask, { ...rest, kind, subject, from: sql`JOIN "case" c ON c."county" = h."county" AND c."householdId" = h."id" ${from}`, where: sql`${ask.cases} AND ${where}` })

/** Rows on villages and townships. */
export const onPlace = ({ code, clause, places }: Ask, { from = empty, where, since, fact }: Pick<Rows, 'from' | 'where' | 'since' | 'fact'>): Sql | null => places && sql`
  SELECT ${code}::text AS code, ${clause}::text AS clause, r."level" AS kind, r."code"::text AS subject, NULL::text AS "householdId", r."code" AS region, (${since})::date AS since, ${fact} AS fact
  FROM "region" r ${from} WHERE ${places} AND ${where}`

/** `"table" alias` restricted to the household of the row: `EXISTS (SELECT 1 FROM ${ofHousehold('clue', 'x')} AND …)`. */
export const ofHousehold = (table: string, alias: string): Sql => raw(`"${table}" ${alias} WHERE ${alias}."county" = h."county" AND ${alias}."householdId" = h."id"`)

/** Measures of every status but `stopped` count as arranged (design/api.md, Warnings). */
export const arranged = sql`${ofHousehold('help_measure', 'a')} AND a."status" <> 'stopped'`

/** A household that is not a monitored object now. */
export const unmonitored = sql`h."monitoringStatus" IN ('none', 'removed')`
export const monitored = sql`h."monitoringStatus" = 'monitored'`
export const eliminated = sql`h."monitoringStatus" = 'eliminated'`

/** An identification of the household that still runs. */
export const identifying = sql`EXISTS (SELECT 1 FROM ${ofHousehold('case', 'i')} AND i."kind" = 'identification' AND i."status" = 'open')`

/** Whether an income is within the line of the policy: exactly the line counts as within it unless the county decided otherwise (K-05). NULL stays NULL. */
export const withinLine = ({ policy: { policy } }: Pick<Ask, 'policy'>, income: Sql): Sql => {
  const { amount, boundary } = policy.threshold
  return boundary === 'within' ? sql`${income} <= ${amount}::bigint` : sql`${income} < ${amount}::bigint`
}

/** Since when a monitored household is one. */
export const monitoredSince = sql`coalesce(h."monitoredSince", (h."createdAt" AT TIME ZONE 'Asia/Shanghai')::date)`

/** Members that belong to the household today. */
export const members = (today: LocalDate) => sql`${ofHousehold('member', 'm')} AND (m."leftOn" IS NULL OR m."leftOn" > ${today}::date)`

/** The six safeguards of a check that are not met, as a JSON list; `s` is the check. */
export const gapsOf = (s: string): Sql => {
  const items = ['food', 'clothing', 'education', 'medical', 'housing', 'water']
  return raw(`(SELECT jsonb_agg(g.item ORDER BY g.n) FROM (VALUES ${items.map((item, n) => `(${n}, '${item}', ${s}."${item}")`).join(', ')}) AS g(n, item, met) WHERE NOT g.met)`)
}

/** A set of words as a JSON list: the words whose condition holds. */
export const wordsWhere = (of: Record<string, Sql>): Sql =>
  sql`(SELECT coalesce(jsonb_agg(f.word ORDER BY f.n), '[]') FROM (VALUES ${join(Object.entries(of).map(([word, when], n) => sql`(${n}::int, ${word}::text, ${when})`))}) AS f(n, word, holds) WHERE f.holds)`
