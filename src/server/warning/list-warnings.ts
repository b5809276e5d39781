import 'server-only'
import { z } from 'zod'
import { warningCodes } from '@/domain/warning/codes'
import { countyOf } from '@/server/kernel/ids'
import { cursorOf, paging, readCursor } from '@/server/kernel/paging'
import { defineQuery, type ReadContext } from '@/server/kernel/query'
import { notFound } from '@/server/kernel/errors'
import { householdScope } from '@/server/kernel/scope'
import { regionInScope } from '@/server/policy/region-in-scope'
import { sql } from './queries/ask.sql'
import { goneSql, warningsSql, type WarningFilter } from './queries/found.sql'
import { pageOfWarnings } from './queries/page.sql'
import { warningStates, warningViews, type WarningState } from './warning-view'

/** GET /warnings: computed when asked for, so never older than the last write or the clock; paged by code, region, subject. */
export const listWarnings = defineQuery({
  name: 'warnings.list',
  permission: 'warning.read',
  input: z.strictObject({ ...paging, household: z.string().optional(), region: z.string().optional(), code: z.enum(warningCodes).optional(), state: z.enum(warningStates).default('open') }),
  async run(cx, { limit, cursor, state, ...asked }) {
    const filter = await filterOf(cx, asked)
    const { total, rows } = await pageOfWarnings(cx.db, await sourceOf(cx, filter, state), { limit, after: afterOf(cursor) })
    const page = rows.slice(0, limit)
    return { items: await warningViews(cx.db, page, cx.today, state), nextCursor: rows.length > limit ? cursorAfter(page) : null, total }
  },
})

/** All open warnings of one household within scope; a household has a handful. */
export async function warningsOfHousehold(cx: ReadContext, household: string) {
  const { rows } = await pageOfWarnings(cx.db, await sourceOf(cx, { household, county: countyOf(household) }, 'open'), { limit: 99, after: null })
  return warningViews(cx.db, rows, cx.today, 'open')
}

/** What is asked for, once it is known to be within scope. Throws not-found. */
export async function filterOf({ db, actor, hat }: ReadContext, { household, region, ...rest }: Omit<WarningFilter, 'county'>): Promise<WarningFilter> {
  if (household && !(await db.household.findFirst({ where: { AND: [{ id: household }, householdScope(actor)] }, select: { id: true } }))) throw notFound()
  if (region) await regionInScope(db, actor, region)
  const at = household ?? region ?? hat.region
  return { ...rest, household, region, county: countyOf(at).endsWith('00') ? actor.county : countyOf(at) }
}

/** The warnings of one state: still open, answered as they stand, answered and since gone. */
export async function sourceOf({ db, actor, today }: Pick<ReadContext, 'db' | 'actor' | 'today'>, filter: WarningFilter, state: WarningState) {
  const found = await warningsSql(db, actor, filter, today)
  if (state === 'gone') return goneSql(actor, filter, found)
  return found && sql`SELECT * FROM (${found}) s WHERE s."reason" IS ${state === 'open' ? sql`NULL` : sql`NOT NULL`}`
}

export const cursorAfter = (rows: readonly { code: string; region: string; subject: string }[]): string => {
  const { code, region, subject } = rows.at(-1)!
  return cursorOf(code, region, subject)
}

export function afterOf(cursor: string | undefined): readonly [string, string, string] | null {
  const values = readCursor(cursor, 3)
  return values?.every((value) => typeof value === 'string') ? (values as [string, string, string]) : null
}
