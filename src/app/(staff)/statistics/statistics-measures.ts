import { labelOf, type Category } from '@/domain/glossary'
import type { getStatistics } from '@/server/statistics/get-statistics'

export type Line = Awaited<ReturnType<typeof getStatistics>>['items'][number]

/** One number of a place, with the filter of the households behind it. */
export interface Measure {
  key: string
  head: string
  of: (line: Line) => number
  /** Of the households behind it; several cases may stand on one household. */
  filter: Record<string, string>
  unit?: '户' | '件'
  late?: boolean
}

/** The numbers of 统计报表 in their order, on screen and on paper. */
export const measuresOf = (categories: readonly Category[]): Measure[] => [
  { key: 'households', head: '农户', of: (line) => line.households, filter: {} },
  { key: 'screened', head: '已筛查', of: (line) => line.screened, filter: { screening: 'done' } },
  { key: 'key', head: '筛查重点', of: (line) => line.keyHouseholds, filter: { screening: 'flagged' } },
  { key: 'open', head: '在办', of: (line) => line.openCases, filter: { casework: 'open' }, unit: '件' },
  { key: 'overdue', head: '超期', of: (line) => line.overdue, filter: { casework: 'overdue' }, late: true, unit: '件' },
  ...categories.map((category): Measure => ({ key: category, head: labelOf('category', category), of: (line) => line.monitored[category], filter: { status: 'monitored', category } })),
  { key: 'eliminated', head: '风险消除', of: (line) => line.eliminated, filter: { status: 'eliminated' } },
]
