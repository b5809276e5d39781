import { expect, it } from 'vitest'
import { isWorkingDay } from '@/server/kernel/working-days'

it.each([
  ['2026-05-18', true, 'a Monday'], ['2026-05-23', false, 'a Saturday'], ['2026-10-01', false, 'National Day'], ['2026-10-10', true, 'a Saturday worked instead (调休)'],
  ['2030-05-20', true, 'a Monday of a year without a table'], ['2030-05-19', false, 'a Sunday of such a year'],
] as [string, boolean, string][])('%s is worked: %s (%s)', (day, worked) => {
  expect(isWorkingDay(day)).toBe(worked)
})
