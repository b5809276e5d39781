import { z } from 'zod'
import { pastDay } from '../case/fields'
import type { LocalDate } from '../time/local-date'
import { childrenIncomes, childrenSupports } from './children-words'

/** PUT /households/{id}/children; who has no children has none to support, and the other way round. */
export const ChildrenFields = (today: LocalDate | null) =>
  z
    .strictObject({ income: z.enum(childrenIncomes), support: z.enum(childrenSupports), checkedOn: pastDay({ today }) })
    .refine(({ income, support }) => (income === 'none') === (support === 'none'), { path: ['support'], error: '没有子女的，赡养情况填「没有赡养人」；有子女的不能这样填。' })
