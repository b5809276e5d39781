import { z } from 'zod'
import { pastDay } from '../case/fields'
import type { LocalDate } from '../time/local-date'

/** Whether the children of an old person who lives apart earn enough. */
export const childrenIncomes = ['sufficient', 'insufficient', 'none'] as const
export type ChildrenIncome = (typeof childrenIncomes)[number]

/** Whether they do their duty of support. */
export const childrenSupports = ['fulfilled', 'unfulfilled', 'unable', 'none'] as const
export type ChildrenSupport = (typeof childrenSupports)[number]

const incomes: Record<ChildrenIncome, string> = { sufficient: '子女经济状况较好', insufficient: '子女经济困难', none: '没有子女' }
const supports: Record<ChildrenSupport, string> = { fulfilled: '履行赡养义务', unfulfilled: '不履行赡养义务', unable: '无赡养能力', none: '没有赡养人' }

export const childrenIncomeLabel = (income: ChildrenIncome): string => incomes[income]
export const childrenSupportLabel = (support: ChildrenSupport): string => supports[support]

/** PUT /households/{id}/children; who has no children has none to support, and the other way round. */
export const ChildrenFields = (today: LocalDate | null) =>
  z
    .strictObject({ income: z.enum(childrenIncomes), support: z.enum(childrenSupports), checkedOn: pastDay({ today }) })
    .refine(({ income, support }) => (income === 'none') === (support === 'none'), { path: ['support'], error: '没有子女的，赡养情况填「没有赡养人」；有子女的不能这样填。' })
