import { day } from '../format/day'
import type { Tone } from '../format/tone'

/** A clock as the badge shows it. Days are those of the policy (calendar or working), counted by the server. */
export type ClockView =
  | { state: 'running'; left: number; dayKind?: 'calendar' | 'working' }
  | { state: 'overdue'; by: number; dayKind?: 'calendar' | 'working' }
  /** A minimum period that runs: a notice. `from` is the first day on which it may be closed. */
  | { state: 'minimum'; from: string; act?: string }
  | { state: 'met'; lateBy: number }
  /** The policy has no number. */
  | { state: 'none' }
  /** Stopped by a lock; `why` as said: 「异议待查」. */
  | { state: 'paused'; why: string }

/** The words and the colour of a clock (interface §6.4). `today` decides whether a date needs its year. */
export function clockWords(clock: ClockView, today: string): { words: string; tone: Tone } {
  switch (clock.state) {
    case 'running':
      return clock.left === 0
        ? { words: '今日到期', tone: 'due' }
        : { words: `剩余${days(clock.left, clock.dayKind)}`, tone: clock.left <= 3 ? 'due' : 'neutral' }
    case 'overdue':
      return { words: `超期${days(clock.by, clock.dayKind)}`, tone: 'bad' }
    case 'minimum':
      return { words: `${day(clock.from, today)}可${clock.act ?? '结束'}`, tone: 'accent' }
    case 'met':
      return clock.lateBy > 0 ? { words: `超期${clock.lateBy}天办结`, tone: 'bad' } : { words: '按时办结', tone: 'ok' }
    case 'none':
      return { words: '未设时限', tone: 'neutral' }
    case 'paused':
      return { words: `${clock.why}，暂停`, tone: 'due' }
  }
}

function days(n: number, kind: 'calendar' | 'working' = 'calendar'): string {
  return kind === 'working' ? `${n}个工作日` : `${n}天`
}

export interface ClockFacts {
  /** What began it: 「发现线索」. */
  event?: string
  startedOn: string
  dueOn: string
  days: number
  dayKind?: 'calendar' | 'working'
  clause?: string
}

/** How a clock was counted: 「5月2日发现线索，当日不计，15 天至5月17日24时。方案 二（一）4（1）」. */
export function clockSentence({ event = '起算', startedOn, dueOn, days: n, dayKind, clause }: ClockFacts, today: string): string {
  const unit = dayKind === 'working' ? '个工作日' : '天'
  return `${day(startedOn, today)}${event}，当日不计，${n} ${unit}至${day(dueOn, today)}24时。${clause ?? ''}`
}
