import 'server-only'
import { z } from 'zod'
import { findWarningKind } from '@/domain/warning/catalogue'
import { warningTitles, type WarningCode } from '@/domain/warning/codes'
import { defineQuery } from '@/server/kernel/query'
import { filterOf, sourceOf } from './list-warnings'
import { pageOfWarnings } from './queries/page.sql'

/** How many warnings are open where the caller works, by code, the most frequent first: findings, then prompts. */
export const countWarnings = defineQuery({
  name: 'warnings.count',
  permission: 'warning.read',
  input: z.strictObject({}),
  async run(cx) {
    const { byCode } = await pageOfWarnings(cx.db, await sourceOf(cx, await filterOf(cx, {}), 'open'), { limit: 0, after: null })
    const codes = (Object.entries(byCode) as [WarningCode, number][]).map(([code, count]) => ({ code, title: warningTitles[code], nature: findWarningKind(code)!.nature, count }))
    const sum = (nature: string) => codes.filter((one) => one.nature === nature).reduce((n, { count }) => n + count, 0)
    return { findings: sum('finding'), prompts: sum('prompt'), codes: codes.sort((a, b) => (a.nature === b.nature ? b.count - a.count : a.nature === 'finding' ? -1 : 1)) }
  },
})

export type WarningCounts = Awaited<ReturnType<typeof countWarnings>>
