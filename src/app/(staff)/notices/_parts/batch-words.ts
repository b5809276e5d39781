import { addDays, daysBetween } from '@/domain/time/local-date'
import type { BatchView } from '@/server/notice/batch-view'
import type { ClockView } from '@/ui/case/clock-words'
import { day, dayRange } from '@/ui/format/day'
import type { Tone } from '@/ui/format/tone'

export const GROUPS = [
  { key: 'pending', label: '待张贴' },
  { key: 'running', label: '公示中' },
  { key: 'closable', label: '可结束' },
  { key: 'closed', label: '已结束' },
] as const

export type GroupKey = (typeof GROUPS)[number]['key']

type Row = BatchView['rows'][number]

export const ROW_WORDS: Record<Row['state'], { words: string; tone: Tone }> = {
  pending: { words: '待张贴', tone: 'neutral' },
  running: { words: '公示中', tone: 'accent' },
  closable: { words: '可结束', tone: 'ok' },
  objected: { words: '异议待查，暂停', tone: 'due' },
  closed: { words: '已结束', tone: 'ok' },
  withdrawn: { words: '已撤下', tone: 'neutral' },
}

/** A batch that hangs as its badge: from which day it may be closed; stopped where all that is left is objected to. */
export function batchClock({ group, posting }: BatchView, today: string): ClockView | null {
  if (!posting || group !== 'running') return null
  return posting.closableOn > today ? { state: 'minimum', from: posting.closableOn } : { state: 'paused', why: '异议待查' }
}

/** 「2 户　5月15日张贴　5月21日起可结束　无异议」. */
export function batchFacts({ rows, posting, group }: BatchView, today: string): string {
  const live = rows.filter(({ state }) => state !== 'withdrawn')
  const objections = live.reduce((sum, { posting }) => sum + (posting?.objections.length ?? 0), 0)
  if (!posting) return `${live.length} 户`
  return [
    `${live.length} 户`, `${day(posting.postedOn, today)}张贴`,
    group === 'closed' ? posting.closedOn && `${day(posting.closedOn, today)}结束` : `${day(posting.closableOn, today)}起可结束`,
    objections > 0 ? `异议 ${objections} 条` : '无异议',
  ].filter(Boolean).join('　')
}

/** 「1 户有异议，其余 2 户不受影响」 (interface.md §8.4). */
export function objectionWords({ rows }: BatchView): string | null {
  const objected = rows.filter(({ state }) => state === 'objected').length
  const others = rows.filter(({ state }) => state === 'running' || state === 'closable' || state === 'closed').length
  if (objected === 0) return null
  return others > 0 ? `${objected} 户有异议，其余 ${others} 户不受影响` : `${objected} 户有异议，查实后再办`
}

/** The days of the period, one by one. */
export function stripDays({ posting, countsFrom, rule }: Pick<BatchView, 'posting' | 'countsFrom' | 'rule'>, today: string) {
  if (!posting || !countsFrom) return []
  const first = rule?.countsPostingDay ? countsFrom : addDays(countsFrom, 1)
  return Array.from({ length: daysBetween(first, posting.endsOn) + 1 }, (_, i) => {
    const date = addDays(first, i)
    return { label: Number(date.slice(8)) === 1 || i === 0 ? day(date, today).replace(/^.*年/, '') : `${Number(date.slice(8))}日`, state: date < today ? ('past' as const) : date === today ? ('today' as const) : ('ahead' as const) }
  })
}

/** 「张贴日期与纸面不符，公示期改为5月20日至24日。请重新打印第 2 版并更换，第 1 版作废。」 */
export const differsWords = (firstOn: string, endsOn: string, version: number, today: string): string =>
  `张贴日期与纸面不符，公示期改为${dayRange(firstOn, endsOn, today)}。请重新打印第 ${version + 1} 版并更换，第 ${version} 版作废。`

export const printHref = (batch: BatchView, version?: number): string => `/print/${batch.act}/${batch.id}${version ? `?version=${version}` : ''}`
