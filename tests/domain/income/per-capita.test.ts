import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incomePeriodOf, isWithin, netIncomeOf, perCapitaOf, summarise } from '@/domain/income/per-capita'
import { divideHalfUp, fenOf, spokenYuan, yuanOf } from '@/domain/money/fen'

const none = { wage: 0, business: 0, property: 0, transfer: 0, businessCost: 0 }

describe('人均纯收入 (K-06)', () => {
  it('is what comes in less what the business costs, by heads', () => {
    const income = { wage: 18_000, business: 9800, property: 600, transfer: 3240, businessCost: 6300 }
    expect(yuanOf(perCapitaOf(netIncomeOf(income), 4))).toBe(6335)
  })
  it.each([[1, 3, 0], [2, 3, 1], [1, 2, 1], [3, 2, 2], [-1, 2, 0], [-3, 2, -1], [-2, 3, -1], [2070001, 3, 690000], [2070002, 3, 690001]])('%i 分 ÷ %i = %i 分, half up', (total, people, each) => {
    expect(divideHalfUp(total, people)).toBe(each)
  })
  it('a negative total stays negative', () => {
    expect(perCapitaOf(netIncomeOf({ ...none, business: 100, businessCost: 5000.55 }), 2)).toBe(-245_027)
  })
  it('is rounded once, at the end: heads times the share never strays by more than half a 分 a head', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 20 }), (total, people) => {
      expect(Math.abs(divideHalfUp(total, people) * people - total)).toBeLessThanOrEqual(people / 2)
    }))
  })
  it('reads yuan with two decimals exactly', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e11 }), (fen) => {
      expect(fenOf(yuanOf(fen))).toBe(fen)
    }))
  })
  it('sums lines, and not those marked 不计入', () => {
    const lines = [
      { kind: 'wage', label: '务工', amount: 18_000.1, excluded: false }, { kind: 'wage', label: '零工', amount: 0.2, excluded: false },
      { kind: 'transfer', label: '理赔', amount: 12_436, excluded: true },
    ] as const
    expect(summarise(lines)).toEqual({ ...none, wage: 18_000.3 })
  })
})

it.each([['within', [true, true, false]], ['above', [true, false, false]]] as const)('exactly the line counts as within, unless the county decided otherwise (K-05): %s', (boundary, expected) => {
  expect([689_999, 690_000, 690_001].map((fen) => isWithin(fen, { amount: 690_000, boundary }))).toEqual(expected)
})

it.each([
  [{ mode: 'calendarYear' }, '2026-05-18', '2025-01-01', '2025-12-31'],
  [{ mode: 'pastYear' }, '2026-05-18', '2025-05-18', '2026-05-17'],
  [{ mode: 'fixed', from: '06-01', to: '05-31' }, '2022-06-10', '2021-06-01', '2022-05-31'],
  [{ mode: 'fixed', from: '06-01', to: '05-31' }, '2022-05-31', '2020-06-01', '2021-05-31'],
  [{ mode: 'fixed', from: '01-01', to: '06-30' }, '2022-07-01', '2022-01-01', '2022-06-30'],
] as const)('income period %j of a case of %s', (period, openedOn, from, to) => {
  expect(incomePeriodOf({ ...period, clause: 'x' }, openedOn)).toEqual({ from, to })
})

it('yuan in a sentence', () => {
  expect([690_000, 633_550, -5].map(spokenYuan)).toEqual(['6900', '6335.50', '-0.05'])
})
