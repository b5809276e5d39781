import { quarterDays, quarterOf } from '../help/evaluation'
import type { Policy } from '../policy/schema'
import { addDays, addMonths, daysBetween, type LocalDate } from '../time/local-date'

/** Something a policy wants done so many times in a period. */
export type Cadence = Policy['cadence'][number]

export interface Period {
  from: LocalDate
  to: LocalDate
}

/** The period of `today`. Two weeks are counted from the first day of the campaign (D-016); without one there are none. */
export function periodOf(per: Cadence['per'], today: LocalDate, campaignFrom: LocalDate | null): Period | null {
  switch (per) {
    case 'month': {
      const from = `${today.slice(0, 7)}-01`
      return { from, to: addDays(addMonths(from, 1), -1) }
    }
    case 'quarter':
      return quarterDays(quarterOf(today))
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` }
    case 'twoWeeks': {
      if (!campaignFrom || today < campaignFrom) return null
      const from = addDays(campaignFrom, Math.floor(daysBetween(campaignFrom, today) / 14) * 14)
      return { from, to: addDays(from, 13) }
    }
  }
}

const words: Record<Cadence['per'], string> = { twoWeeks: '每两周', month: '每月', quarter: '每季度', year: '每年' }

/** 「每季度 1 次」 */
export const cadenceWords = ({ times, per }: Pick<Cadence, 'times' | 'per'>): string => `${words[per]} ${times} 次`
