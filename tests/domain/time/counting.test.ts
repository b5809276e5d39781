import { expect, it } from 'vitest'
import { noticePeriod } from '@/domain/notice/period'
import { lastDay } from '@/domain/time/counting'

const calendar = { dayKind: 'calendar', countsPostingDay: false } as const

it('a deadline of 15 days from May 2 runs out at the end of May 17 (K-01)', () => {
  expect(lastDay('2026-05-02', 15, calendar)).toBe('2026-05-17')
})

it('a notice of 5 days posted on May 18 counts May 19 to 23 and may be closed from May 24 (K-01)', () => {
  const rule = { severity: 'block', clause: 'x', days: 5, exact: false, ...calendar } as const
  expect(noticePeriod(rule, '2026-05-18', '2026-05-18')).toEqual({ firstOn: '2026-05-19', endsOn: '2026-05-23', closableOn: '2026-05-24' })
  expect(noticePeriod({ ...rule, countsPostingDay: true }, '2026-05-18', '2026-05-18')).toEqual({ firstOn: '2026-05-18', endsOn: '2026-05-22', closableOn: '2026-05-23' })
})

it('a notice that was confirmed later counts from its confirmation (K-02)', () => {
  const rule = { severity: 'block', clause: 'x', days: 5, exact: false, ...calendar } as const
  expect(noticePeriod(rule, '2026-05-10', '2026-05-18').endsOn).toBe('2026-05-23')
})

it('working days are counted by the calendar handed in, and need one', () => {
  const working = { dayKind: 'working', countsPostingDay: false } as const
  const weekdays = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
  expect(lastDay('2026-05-15', 5, working, weekdays)).toBe('2026-05-22') // Friday; Monday to Friday count
  expect(lastDay('2026-05-16', 1, working, weekdays)).toBe('2026-05-18')
  expect(() => lastDay('2026-05-15', 5, working)).toThrow('calendar')
})
