import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, isLocalDate, spokenDate } from '@/domain/time/local-date'

const day = fc.integer({ min: -10_000, max: 40_000 }).map((n) => addDays('1970-01-01', n))

describe('days', () => {
  it.each([['2024-02-29', true], ['2023-02-29', false], ['2026-04-31', false], ['2026-13-01', false], ['2026-5-18', false], ['', false], ['1899-12-31', false]])('%s exists: %s', (text, exists) => {
    expect(isLocalDate(text)).toBe(exists)
  })
  it.each([['2026-05-18', 15, '2026-06-02'], ['2024-02-28', 1, '2024-02-29'], ['2026-01-01', -1, '2025-12-31'], ['2000-02-29', 366, '2001-03-01']])('%s + %i days = %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
  })
  it('agrees with the calendar of the machine', () => {
    fc.assert(fc.property(day, (date) => {
      expect(new Date(Date.parse(`${date}T00:00:00Z`)).toISOString().slice(0, 10)).toBe(date)
    }))
  })
  it('adding and counting undo each other', () => {
    fc.assert(fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, n) => {
      expect(daysBetween(date, addDays(date, n))).toBe(n)
    }))
  })
})

describe('months (K-03)', () => {
  it.each([['2022-05-18', 3, '2022-08-18'], ['2022-11-30', 3, '2023-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2022-08-31', -6, '2022-02-28'], ['2022-12-15', 1, '2023-01-15']])('%s + %i months = %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })
})

it('a date in a sentence names the year only when it is another', () => {
  expect(spokenDate('2026-05-08', '2026-12-31')).toBe('5月8日')
  expect(spokenDate('2025-12-31', '2026-01-01')).toBe('2025年12月31日')
})
