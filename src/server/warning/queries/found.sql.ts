import 'server-only'
import type { LocalDate } from '@/domain/time/local-date'
import { knownWarnings } from '@/domain/warning/known'
import type { WarningCode } from '@/domain/warning/codes'
import type { SubjectKind } from '@/domain/warning/kind'
import type { Actor } from '@/server/kernel/actor'
import type { Db, Tx } from '@/server/kernel/db'
import { householdScopeSql, villageRange, villageScope } from '@/server/kernel/scope'
import { groundsOf, pinnedTo, pinsOf } from '../grounds'
import { empty, join, sql, type Ask, type Sql } from './ask.sql'
import { queriesInForce, queriesPinned } from './index'

/** What is asked for. A household leaves places out; a region means everything inside it. */
export interface WarningFilter {
  county: string
  household?: string | undefined
  region?: string | undefined
  code?: WarningCode | undefined
}

/** One warning as the data say it, with the answer somebody gave to just this fact. */
export interface WarningRow {
  code: WarningCode
  clause: string
  kind: SubjectKind
  subject: string
  householdId: string | null
  region: string
  /** LocalDate */
  since: LocalDate
  fact: unknown
  fingerprint: string
  reason: string | null
  byName: string | null
  /** As JSON hands an instant over. */
  dismissedAt: string | null
}

/** All warnings of the filter within the actor's scope as one SELECT of `WarningRow`; null where no policy knows any. */
export async function warningsSql(db: Tx | Db, actor: Actor, filter: WarningFilter, today: LocalDate): Promise<Sql | null> {
  const { county } = filter
  const [grounds, pins] = await Promise.all([groundsOf(db, county, today), pinsOf(db, county, filter.household)])
  const scope = scopeOf(actor, filter)
  const wanted = (policy: Ask['policy']) => knownWarnings(policy).filter(({ code }) => !filter.code || code === filter.code)
  const rows = [
    ...grounds.flatMap(({ policy, adoptedOn, holdsAt }) =>
      wanted(policy).map(({ code, clause }) => queriesInForce[code]?.({
        code, clause, policy, adoptedOn, today, cases: pinnedTo(policy), households: sql`${scope.households} AND ${holdsAt(sql`h."villageCode"`)}`, places: scope.places && sql`${scope.places} AND ${holdsAt(sql`r."code"`)}`,
      }))),
    ...pins.flatMap((policy) =>
      wanted(policy).map(({ code, clause }) => queriesPinned[code]?.({ code, clause, policy, adoptedOn: today, today, cases: pinnedTo(policy), households: scope.households, places: null }))),
  ].filter((query): query is Sql => !!query)
  return rows.length === 0 ? null : sql`
    SELECT f.code, f.clause, f.kind, f.subject, f."householdId", f.region, f.since::text AS since, f.fact, f.fingerprint, d."reason", d."byName", d."at" AS "dismissedAt"
    FROM (SELECT *, md5(w.since || w.fact::text) AS fingerprint FROM (${join(rows, ' UNION ALL ')}) w) f
    LEFT JOIN "warning_dismissal" d ON d."county" = ${county} AND d."code" = f.code AND d."subject" = f.subject AND d."fingerprint" = f.fingerprint`
}

/** Answered warnings whose fact has changed or gone since. */
export const goneSql = (actor: Actor, filter: WarningFilter, found: Sql | null): Sql => {
  const scope = scopeOf(actor, filter)
  return sql`
    SELECT d."code", d."clause", d."subjectKind" AS kind, d."subject", d."householdId", d."regionCode" AS region, d."since"::text AS since, d."fact", d."fingerprint", d."reason", d."byName", d."at" AS "dismissedAt"
    FROM "warning_dismissal" d LEFT JOIN "household" h ON h."county" = d."county" AND h."id" = d."householdId" LEFT JOIN "region" r ON r."county" = d."county" AND r."code" = d."subject"
    WHERE d."county" = ${filter.county} AND ((h."id" IS NOT NULL AND ${scope.households})${scope.places ? sql` OR (r."code" IS NOT NULL AND ${scope.places})` : empty})
      ${filter.code ? sql`AND d."code" = ${filter.code}` : empty}
      ${found ? sql`AND NOT EXISTS (SELECT 1 FROM (${found}) f WHERE f.code = d."code" AND f.subject = d."subject" AND f.fingerprint = d."fingerprint")` : empty}`
}

/** Conditions on the household `h` and on the place `r`. */
function scopeOf(actor: Actor, { county, household, region }: WarningFilter): { households: Sql; places: Sql | null } {
  const inside = (column: Sql, code: string) => sql`${column} BETWEEN ${villageRange(code).gte} AND ${villageRange(code).lte}`
  const places = villageScope(actor).OR.map(({ villageCode: { gte, lte } }) => sql`r."code" BETWEEN ${gte} AND ${lte}`)
  return {
    households: join([
      sql`h."county" = ${county}`, householdScopeSql(actor, 'h'), ...(household ? [sql`h."id" = ${household}`] : []), ...(region ? [inside(sql`h."villageCode"`, region)] : []),
    ], ' AND '),
    places: household ? null : join([
      sql`r."county" = ${county}`, sql`r."level" IN ('village', 'township')`, sql`(${join(places, ' OR ')})`, ...(region ? [inside(sql`r."code"`, region)] : []),
    ], ' AND '),
  }
}
