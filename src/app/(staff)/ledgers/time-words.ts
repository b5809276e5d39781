import { quarterLabel, quarterOf } from '@/domain/help/evaluation'
import type { Ledger, LedgerTime } from '@/domain/ledger/ledger'
import { addMonths, type LocalDate } from '@/domain/time/local-date'
import { fullDay, fullMonth } from '@/ui/format/day'

/** The time a ledger stands at, in words. */
export function timeWords({ time }: Pick<Ledger, 'time'>, { at, to, campaign }: { at: string; to: string; campaign: { title: string } | null }): string {
  switch (time) {
    case 'campaign': return campaign?.title ?? '还没有集中排查'
    case 'month': return fullMonth(`${at}-01`)
    case 'quarter': return quarterLabel(at)
    case 'year': return `${at}年`
    default: return `截至${fullDay(to)}`
  }
}

const months = (today: LocalDate, n: number): string[] => Array.from({ length: n }, (_, i) => addMonths(`${today.slice(0, 7)}-01`, -i).slice(0, 7))

/** The times to choose from, newest first; a day is typed. */
export function timeOptions(time: LedgerTime, today: LocalDate, campaigns: readonly { id: string; title: string }[]): { value: string; label: string }[] {
  switch (time) {
    case 'month': return months(today, 13).map((value) => ({ value, label: fullMonth(`${value}-01`) }))
    case 'quarter': return [...new Set(months(today, 24).map((month) => quarterOf(`${month}-01`)))].map((value) => ({ value, label: quarterLabel(value) }))
    case 'year': return Array.from({ length: 5 }, (_, i) => String(Number(today.slice(0, 4)) - i)).map((value) => ({ value, label: `${value}年` }))
    case 'campaign': return campaigns.map(({ id, title }) => ({ value: id, label: title }))
    default: return []
  }
}
