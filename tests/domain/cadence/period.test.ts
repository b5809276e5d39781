import { describe, expect, it } from 'vitest'
import { cadenceWords, periodOf } from '@/domain/cadence/period'
import { quarterDays, quarterLabel, quarterOf } from '@/domain/help/evaluation'

describe('the period in which something is due', () => {
  it.each([
    ['month', '2024-02-29', '2024-02-01', '2024-02-29'], ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-03-31', '2026-01-01', '2026-03-31'], ['quarter', '2026-04-01', '2026-04-01', '2026-06-30'], ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
    ['year', '2026-05-18', '2026-01-01', '2026-12-31'],
  ] as const)('%s of %s: %s to %s', (per, today, from, to) => {
    expect(periodOf(per, today, null)).toEqual({ from, to })
  })

  it('two weeks are counted from the first day of the campaign (D-016, R-100), and without one there are none', () => {
    expect(periodOf('twoWeeks', '2026-05-14', '2026-05-01')).toEqual({ from: '2026-05-01', to: '2026-05-14' })
    expect(periodOf('twoWeeks', '2026-05-15', '2026-05-01')).toEqual({ from: '2026-05-15', to: '2026-05-28' })
    expect(periodOf('twoWeeks', '2026-04-30', '2026-05-01')).toBeNull()
    expect(periodOf('twoWeeks', '2026-05-15', null)).toBeNull()
  })

  it('in words', () => {
    expect([cadenceWords({ times: 2, per: 'year' }), cadenceWords({ times: 1, per: 'twoWeeks' })]).toEqual(['每年 2 次', '每两周 1 次'])
    expect([quarterOf('2026-06-30'), quarterLabel('2026-Q3'), quarterDays('2026-Q4').to]).toEqual(['2026-Q2', '2026年第三季度', '2026-12-31'])
  })
})
