import { categories, labelOf } from '../glossary'

/** The figures of the statistics in their order, with the words of their heads; people are counted in 人. */
export const figureWords: Readonly<Record<string, string>> = {
  households: '农户', people: '人口', screened: '已筛查', keyHouseholds: '筛查重点', openCases: '在办', overdue: '超期',
  ...Object.fromEntries(categories.map((category) => [`monitored:${category}`, labelOf('category', category)])),
  monitoredPeople: '监测对象人口', eliminated: '风险消除', removed: '已清退',
}

export const figureKeys: readonly string[] = Object.keys(figureWords)

export const figureUnit = (key: string): '户' | '人' | '件' => (key === 'people' || key === 'monitoredPeople' ? '人' : key === 'openCases' || key === 'overdue' ? '件' : '户')

/** A figure then and now, and how many households it has gained and lost since. */
export interface FigureChange {
  key: string
  then: number
  now: number
  came: number
  went: number
}
