import 'server-only'
import { z } from 'zod'
import type { Figure } from '@/domain/dashboard/figure'
import { findWarningKind } from '@/domain/warning/catalogue'
import { warningTitles, type WarningCode } from '@/domain/warning/codes'
import { defineQuery } from '@/server/kernel/query'
import { filterOf, sourceOf } from '../warning/list-warnings'
import { pageOfWarnings } from '../warning/queries/page.sql'

/** 待处理预警 of a place by code, the most frequent first: computed from all records at every look, so no other figure waits for it. */
export const getWarningsFigure = defineQuery({
  name: 'dashboard.warnings',
  permission: 'statistics.read',
  input: z.strictObject({ region: z.string().regex(/^\d{12}$/).optional() }),
  async run(cx, { region }): Promise<Figure> {
    const { byCode } = await pageOfWarnings(cx.db, await sourceOf(cx, await filterOf(cx, { region: region ?? cx.hat.region }), 'open'), { limit: 0, after: null })
    const codes = (Object.entries(byCode) as [WarningCode, number][]).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    const row = ([key, n]: [WarningCode, number]) => ({ key, head: `${warningTitles[key]}　${key}`, numbers: findWarningKind(key)!.nature === 'finding' ? [n, 0] : [0, n] })
    return {
      key: 'warnings', title: '待处理预警', unit: '条', rowHead: '预警', columns: [{ key: 'finding', head: '预警', kind: 'count' }, { key: 'prompt', head: '提示核查', kind: 'count' }],
      groups: [{ key: 'codes', rows: codes.map(row) }], note: '按登记的数据随时计算，处理后自动消失。提示核查的，核对后再下结论。',
    }
  },
})
