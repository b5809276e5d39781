import 'server-only'
import { dayOf, empty, ofHousehold, sql, type LedgerAsk, type Sql } from './ask.sql'

interface Standing {
  /** Joins behind `"household" h`. */
  from: Sql
  status: Sql
  category: Sql
  people: Sql
  /** The household was registered by then. */
  known: Sql
}

/**
 * How a household stood at the end of the ledger's day: today by its own columns, earlier by its periods, one that came
 * without periods (import) by its own two dates. The same reading as `statistics/queries/facts-as-of.sql.ts`.
 */
export function standing({ to, today }: Pick<LedgerAsk, 'to' | 'today'>): Standing {
  if (to === today) return { from: empty, status: sql`h."monitoringStatus"`, category: sql`h."category"`, people: sql`h."memberCount"`, known: sql`TRUE` }
  return {
    from: sql`
      LEFT JOIN LATERAL (
        SELECT p."value" ->> 'status' AS status, p."value" ->> 'category' AS category FROM "fact_period" p
        WHERE p."county" = h."county" AND p."subjectId" = h."id" AND p."fact" = 'monitoringStatus' AND p."from" <= ${to}::date AND (p."to" IS NULL OR p."to" > ${to}::date)
        ORDER BY p."id" DESC LIMIT 1
      ) stood ON true
      CROSS JOIN LATERAL (SELECT count(*)::int AS people FROM ${ofHousehold('member', 'm')} AND m."joinedOn" <= ${to}::date AND (m."leftOn" IS NULL OR m."leftOn" > ${to}::date)) living`,
    status: sql`coalesce(stood.status, CASE WHEN h."eliminatedOn" <= ${to}::date THEN 'eliminated' WHEN h."monitoredSince" <= ${to}::date THEN 'monitored' ELSE 'none' END)`,
    category: sql`coalesce(stood.category, h."category")`,
    people: sql`living.people`,
    known: sql`${dayOf(sql`h."createdAt"`)} <= ${to}::date`,
  }
}

/** Risks that were open on the day. */
export const openRisks = ({ to }: Pick<LedgerAsk, 'to'>): Sql => sql`${ofHousehold('household_risk', 'k')} AND k."foundOn" <= ${to}::date AND (k."settledOn" IS NULL OR k."settledOn" > ${to}::date)`

/** Measures of the household that were arranged by the day. */
export const arrangedMeasures = ({ to }: Pick<LedgerAsk, 'to'>): Sql => sql`${ofHousehold('help_measure', 'a')} AND a."status" <> 'stopped' AND ${dayOf(sql`a."createdAt"`)} <= ${to}::date`

/** The helper of the day. */
export const helperOf = ({ to }: Pick<LedgerAsk, 'to'>): Sql => sql`${ofHousehold('helper_assignment', 'r')} AND r."from" <= ${to}::date AND (r."to" IS NULL OR r."to" > ${to}::date)`
