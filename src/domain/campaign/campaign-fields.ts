import { z } from 'zod'
import { words } from '../case/fields'
import { dayField } from '../time/day-field'

/** The body of POST /campaigns: a 集中排查 of the county, or of one township, from one day to another. */
export const NewCampaign = z
  .strictObject({ title: words(100), region: z.string(), startsOn: dayField, dueOn: dayField })
  .refine(({ startsOn, dueOn }) => startsOn <= dueOn, { path: ['dueOn'], error: '结束日期不能早于开始日期。' })

/** How many villages a refusal names; the list of the campaign shows all. */
const NAMED = 5

/** 「还有 12 户没有筛查结果」, with the villages that have most left (R-002, 不落一户、不漏一人). */
export function leftBehind(villages: readonly { name: string; left: number }[]): string | null {
  const open = villages.filter(({ left }) => left > 0).sort((a, b) => b.left - a.left)
  if (open.length === 0) return null
  const named = open.slice(0, NAMED).map(({ name, left }) => `${name} ${left} 户`).join('、')
  return `还有 ${open.reduce((sum, { left }) => sum + left, 0)} 户没有筛查结果：${named}${open.length > NAMED ? ` 等 ${open.length} 个村` : ''}。`
}
