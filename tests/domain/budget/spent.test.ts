import { describe, expect, it } from 'vitest'
import { spentByLevel, spentDays } from '@/domain/budget/spent'
import { household, Journey, person } from '../case/journey'

/** A clue of 10 May, opened on the 12th, visited on the 15th, reviewed on the 16th, posted on the 17th, closed on the 23rd. */
const journey = () => {
  const cx = new Journey('henan-2022', 'identification', '2022-05-12', household({ firstOpenClueOn: '2022-05-10' }))
  cx.opened().on('2022-05-15').submit()
  cx.submit({}, person('countyComparer'))
  cx.on('2022-05-16').submit().on('2022-05-17').submit()
  return cx.on('2022-05-23').act({ action: 'close', data: {} }, person('villageCadre'))
}
const rows = (cx: Journey, to: string) => spentDays(cx.events, '2022-05-10', to).map(({ step, days }) => [step, days])

describe('where the days of a deadline went', () => {
  it('each day counts for the step that was current; the day of the event does not count (K-01)', () => {
    expect(rows(journey(), '2022-05-25')).toEqual([[null, 2], ['householdVerification', 3], ['villageReview', 1], ['publicNotice', 7], ['townshipReview', 2]])
  })

  it('all rows together are the days of the clock, at any day', () => {
    for (const [to, days] of [['2022-05-10', 0], ['2022-05-11', 1], ['2022-05-14', 4], ['2022-05-23', 13], ['2022-05-30', 20]] as const)
      expect(spentDays(journey().events, '2022-05-10', to).reduce((sum, row) => sum + row.days, 0)).toBe(days)
  })

  it('a step that is done again counts every time', () => {
    const cx = journey().on('2022-05-24')
    cx.act({ action: 'return', data: { toStep: 'villageReview', reasons: ['meetingInvalid'], note: '到会不足' } }, person('townshipReviewer'))
    cx.on('2022-05-26').submit({ lateReason: '重新评议' })
    expect(rows(cx, '2022-05-27')).toEqual([[null, 2], ['householdVerification', 3], ['villageReview', 3], ['publicNotice', 8], ['townshipReview', 1]])
  })

  it('adds up by level, from the village up', () => {
    expect(spentByLevel(spentDays(journey().events, '2022-05-10', '2022-05-25'))).toEqual([{ level: 'village', days: 13 }, { level: 'township', days: 2 }])
  })

  it('never counts backwards under a clock that was set back', () => {
    const [first, ...later] = journey().events
    expect(spentDays([{ ...first!, on: '2022-05-20' }, ...later], '2022-05-10', '2022-05-25').every(({ days }) => days > 0)).toBe(true)
  })
})
