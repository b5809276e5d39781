import { describe, expect, it } from 'vitest'
import { expectedOn, outlookOf, UNKNOWN_DAYS, type Course } from '@/domain/budget/forecast'
import { levelLabel, levelOf } from '@/domain/budget/level'
import { stepKinds, type StepKind } from '@/domain/glossary'
import { pinnedPolicy } from '@/domain/policy/resolve'

const procedure = pinnedPolicy({ id: 'henan-2022', version: 1, inherits: null })!.procedures.identification!
const course = (current: string, change: Partial<Course> = {}, enteredOn = '2022-05-18'): Course => {
  const at = procedure.steps.findIndex(({ key }) => key === current)
  return {
    today: '2022-05-18', plan: procedure.steps, until: 'decision', typical: {}, closableOn: null,
    steps: procedure.steps.map(({ key, kind }, i) => ({ key, kind, state: i < at ? 'done' : i === at ? 'current' : 'waiting', enteredOn: i === at ? enteredOn : null })),
    ...change,
  }
}

describe('when a deadline will probably be met', () => {
  it('today, the rest of the current step, and the usual days of each step up to the decision', () => {
    const typical = { townshipReview: 4, countyApproval: 3, resultAnnouncement: 9 }
    expect(expectedOn(course('townshipReview', { typical }))).toBe('2022-05-25')
    expect(expectedOn(course('townshipReview', { typical }, '2022-05-15'))).toBe('2022-05-22')
    expect(expectedOn(course('townshipReview', { typical }, '2022-05-01'))).toBe('2022-05-21')
  })
  it('a step counts one day while the county has too few cases', () => {
    expect(UNKNOWN_DAYS).toBe(1)
    expect(expectedOn(course('countyApproval'))).toBe('2022-05-19')
  })
  it('a notice never counts less than its printed days and the day after', () => {
    expect(expectedOn(course('villageReview', { typical: { publicNotice: 2 } }))).toBe('2022-05-27')
    expect(expectedOn(course('villageReview', { typical: { publicNotice: 8 } }))).toBe('2022-05-29')
    expect(expectedOn(course('publicNotice', { closableOn: '2022-05-20' }))).toBe('2022-05-22')
  })
  it('a step done ahead of its turn costs nothing more', () => {
    const ahead = course('householdVerification')
    const steps = ahead.steps.map((step) => (step.kind === 'infoComparison' ? { ...step, state: 'done' as const } : step))
    expect(expectedOn(ahead)).toBe('2022-05-29')
    expect(expectedOn({ ...ahead, steps })).toBe('2022-05-28')
  })
  it('ends with the step that ends the clock', () => {
    expect(expectedOn(course('householdVerification', { until: 'householdVerification' }))).toBe('2022-05-19')
  })
})

describe('the outlook', () => {
  it.each([['2022-05-18', '2022-05-18', 'inTime'], ['2022-05-20', '2022-05-20', 'inTime'], ['2022-05-20', '2022-05-21', 'willMiss'], ['2022-05-17', '2022-05-19', 'missed']] as const)('due %s, expected %s: %s', (due, expected, outlook) => {
    expect(outlookOf(due, expected, '2022-05-18')).toBe(outlook)
  })
})

describe('levels', () => {
  it('every kind of step has one', () => {
    expect(stepKinds.map((kind) => levelLabel(levelOf(kind))).every((label) => ['村', '乡镇', '县', '市', '省', '国家'].includes(label))).toBe(true)
    expect((['nationalFiling', 'provinceReview', 'prefectureReview', 'countyApproval', 'resultAnnouncement', 'publicNotice'] as StepKind[]).map((kind) => levelLabel(levelOf(kind)))).toEqual(['国家', '省', '市', '县', '乡镇', '村'])
  })
})
