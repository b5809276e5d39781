import 'server-only'
import { z } from 'zod'
import { warningCodes, warningTitles, type WarningCode } from '@/domain/warning/codes'
import { defineQuery } from '@/server/kernel/query'
import { placesToChoose } from '@/server/region/places-to-choose'
import { afterOf, cursorAfter, filterOf, sourceOf } from './list-warnings'
import { pageOfWarnings } from './queries/page.sql'
import { warningStates, warningViews } from './warning-view'

/** The page 预警: GET /warnings with the counts of each code and the places to choose from. */
export const browseWarnings = defineQuery({
  name: 'warnings.browse',
  permission: 'warning.read',
  input: z.strictObject({ region: z.string().optional(), code: z.enum(warningCodes).optional(), state: z.enum(warningStates).default('open'), after: z.string().max(300).optional(), limit: z.int().min(1).max(200).default(50) }),
  async run(cx, { region, code, state, after, limit }) {
    const places = await placesToChoose(cx, region)
    const filter = await filterOf(cx, { region })
    const { total, byCode, rows } = await pageOfWarnings(cx.db, await sourceOf(cx, filter, state), { code, limit, after: afterOf(after) })
    const page = rows.slice(0, limit)
    const codes = Object.entries(byCode).sort(([a], [b]) => (a < b ? -1 : 1)) as [WarningCode, number][]
    return {
      today: cx.today, places, total, all: codes.reduce((sum, [, n]) => sum + n, 0), codes: codes.map(([code, count]) => ({ code, title: warningTitles[code], count })),
      items: await warningViews(cx.db, page, cx.today, state), next: rows.length > limit ? cursorAfter(page) : null,
    }
  },
})

export type BrowsedWarnings = Awaited<ReturnType<typeof browseWarnings>>
