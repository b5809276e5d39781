import 'server-only'
import type { WarningCode } from '@/domain/warning/codes'
import type { Db, Tx } from '@/server/kernel/db'
import { empty, sql, type Sql } from './ask.sql'
import type { WarningRow } from './found.sql'

export interface WarningPage {
  /** Of the code asked for, without regard to the page. */
  total: number
  byCode: { readonly [C in WarningCode]?: number }
  rows: WarningRow[]
}

interface Wanted {
  code?: WarningCode | undefined
  limit: number
  /** Code, region, subject of the last row shown. */
  after: readonly [code: string, region: string, subject: string] | null
}

const none: WarningPage = { total: 0, byCode: {}, rows: [] }

/** Counts and one page of a source of warnings in one statement, so that all of it is of one moment; one row more than `limit` where there is a next page. */
export async function pageOfWarnings(db: Tx | Db, source: Sql | null, { code, limit, after }: Wanted): Promise<WarningPage> {
  if (!source) return none
  const ofCode = code ? sql`WHERE w.code = ${code}` : empty
  const behind = after ? sql`${code ? sql`AND` : sql`WHERE`} (w.code, w.region::text, w.subject) > (${after[0]}, ${after[1]}, ${after[2]})` : empty
  const [row] = await db.$queryRaw<[WarningPage]>`
    WITH w AS MATERIALIZED (${source})
    SELECT (SELECT count(*)::int FROM w ${ofCode}) AS total,
      (SELECT coalesce(jsonb_object_agg(c.code, c.n), '{}') FROM (SELECT code, count(*)::int AS n FROM w GROUP BY code) c) AS "byCode",
      (SELECT coalesce(jsonb_agg(to_jsonb(p) ORDER BY p.code, p.region, p.subject), '[]') FROM (SELECT * FROM w ${ofCode} ${behind} ORDER BY w.code, w.region::text, w.subject LIMIT ${limit + 1}) p) AS rows`
  return row
}

/** The one row of a code and subject, null where the data do not say so now. */
export async function findWarning(db: Tx | Db, source: Sql | null, code: WarningCode, subject: string): Promise<WarningRow | null> {
  const { rows } = await pageOfWarnings(db, source && sql`SELECT * FROM (${source}) s WHERE s.subject = ${subject}`, { code, limit: 1, after: null })
  return rows[0] ?? null
}
