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
