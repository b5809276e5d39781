import { describe, expect, it } from 'vitest'
import { closingFaults, daysLate, problemFaults, statusOf } from '@/domain/problem/problem-state'
import { findPolicy } from '@/domain/policy/variants'

const found = { foundOn: '2026-05-10', responsible: null, dueOn: null, fixedOn: null, closedOn: null }
const assigned = { ...found, responsible: '槐树湾乡', dueOn: '2026-05-20' }
const fixed = { ...assigned, fixedOn: '2026-05-18' }
const rulesOf = (id: string) => findPolicy(id)!.rules

describe('a problem', () => {
  it('goes from its entry over responsibility and mending to its closing', () => {
    expect(statusOf(found)).toBe('registered')
    expect(statusOf({ ...found, responsible: '槐树湾乡' })).toBe('registered')
    expect(statusOf(assigned)).toBe('assigned')
    expect(statusOf(fixed)).toBe('fixed')
    expect(statusOf({ ...fixed, closedOn: '2026-05-19' })).toBe('closed')
  })

  it('is late from the day after its date, until it is mended', () => {
    expect(daysLate(assigned, '2026-05-20')).toBe(0)
    expect(daysLate(assigned, '2026-05-23')).toBe(3)
    expect(daysLate(fixed, '2026-06-30')).toBe(0)
    expect(daysLate(found, '2026-06-30')).toBe(0)
  })

  it('R-130: needs who mends it and by when where the policy says so, and only there', () => {
    expect(problemFaults(found, rulesOf('anhui-huaishuwan-2023')).map(({ rule, path, clause }) => [rule, path, clause])).toEqual([['R-130', 'responsible', '四（三）'], ['R-130', 'dueOn', '四（三）']])
    expect(problemFaults(assigned, rulesOf('anhui-huaishuwan-2023'))).toEqual([])
    expect(problemFaults(found, rulesOf('henan-2022'))).toEqual([])
  })

  it('refuses days that stand in the wrong order', () => {
    expect(problemFaults({ ...assigned, dueOn: '2026-05-01', fixedOn: '2026-05-09' }, {}).map(({ path }) => path)).toEqual(['dueOn', 'fixedOn'])
  })

  it('R-131: is closed only when it is mended, by another person, with what was found item by item', () => {
    const closing = { on: '2026-05-19', verifiedBy: '孙乡长', finding: '屋顶已修，未再漏雨' }
    const rules = rulesOf('heze-suiguantun-6500')
    expect(closingFaults(fixed, closing, rules)).toEqual([])
    expect(closingFaults(assigned, closing, rules)).toMatchObject([{ rule: 'R-131', path: 'on' }])
    expect(closingFaults(fixed, { ...closing, on: '2026-05-17' }, rules)).toMatchObject([{ rule: 'R-131', path: 'on' }])
    expect(closingFaults(fixed, { ...closing, verifiedBy: '槐树湾乡' }, rules)).toMatchObject([{ rule: 'R-131', path: 'verifiedBy' }])
    expect(closingFaults(fixed, { ...closing, finding: null }, rules)).toMatchObject([{ rule: 'R-131', path: 'finding', clause: '第4条' }])
    expect(closingFaults(fixed, { ...closing, finding: null }, rulesOf('henan-2022'))).toEqual([])
  })
})
