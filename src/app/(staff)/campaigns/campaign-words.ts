import { incomePeriodOf } from '@/domain/income/per-capita'
import type { Policy } from '@/domain/policy/schema'
import { fullRange } from '@/ui/format/day'
import type { Line } from '@/ui/grid/columns'

interface Under {
  threshold: number
  incomePeriod: Policy['incomePeriod']
}

/** The line of a campaign and the period its income is counted for, in words: 「2025年度」, 「2025年5月1日至2026年4月30日」. */
export function lineOf({ threshold, incomePeriod }: Under, startsOn: string): Line {
  const { from, to } = incomePeriodOf(incomePeriod, startsOn)
  const wholeYear = from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4)
  return { threshold, period: wholeYear ? `${from.slice(0, 4)}年度` : fullRange(from, to) }
}
