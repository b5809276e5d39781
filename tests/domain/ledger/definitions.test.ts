import { describe, expect, it } from 'vitest'
import { findLedger, ledgers } from '@/domain/ledger'
import { amountOf, cellText } from '@/domain/ledger/cell'
import { numbersOf } from '@/domain/ledger/place-counts'

describe('the definitions of the ledgers', () => {
  it('have one number, key and place in a text each, in the order of the numbers', () => {
    const numbers = ledgers.map(({ number }) => number)
    expect(numbers).toEqual([...numbers].sort())
    expect(new Set(numbers).size).toBe(ledgers.length)
    expect(new Set(ledgers.map(({ key }) => key)).size).toBe(ledgers.length)
    for (const { key, number, clause, variants, levels, note } of ledgers) {
      expect(number).toMatch(/^S-0[0-3][0-9]$/)
      expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(variants.every((variant) => /^V[1-9]$/.test(variant)) && variants.length > 0 && levels.length > 0, number).toBe(true)
      expect(clause, number).toMatch(/\S/)
      expect(note, number).toMatch(/。$/)
    }
  })

  it.each(ledgers.map((ledger) => [ledger.number, ledger] as const))('%s: columns and measures are told apart, quotients and filters point at what is there', (_, { columns, measures, filters = [] }) => {
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length)
    expect(new Set(columns.map(({ head }) => head)).size).toBe(columns.length)
    expect(new Set(measures.map(({ key }) => key)).size).toBe(measures.length)
    for (const { kind, words, head } of columns) expect(kind === 'term', head).toBe(words !== undefined)
    for (const { kind, of } of measures) expect(kind === 'share').toBe(of !== undefined)
    for (const { key, options } of filters) expect(Object.keys(columns.find((column) => column.key === key)?.words ?? {})).toEqual(expect.arrayContaining(options.map(({ value }) => value)))
  })

  it('are found by key and by number', () => {
    expect(findLedger('S-007')?.key).toBe('help-ledger')
    expect(findLedger('s-007')).toBe(findLedger('help-ledger'))
    expect(findLedger('S-099')).toBeUndefined()
  })
})

describe('a cell in words', () => {
  it('names code words, lists, days and amounts; an empty one is empty', () => {
    expect(cellText({ kind: 'term', words: { illness: '因病', schooling: '因学' } }, ['illness', 'schooling'])).toBe('因病、因学')
    expect(cellText({ kind: 'place' }, '金寨县槐树湾乡')).not.toBe('')
    expect(cellText({ kind: 'yesNo' }, false)).toBe('否')
    expect(cellText({ kind: 'yuan' }, 633_500)).toBe('6,335.00')
    expect(cellText({ kind: 'yuan' }, 1_250_000, true)).toBe('1.25')
    expect(cellText({ kind: 'text' }, null)).toBe('')
    expect(amountOf(-150, false)).toBe('-1.50')
  })
})

describe('the numbers of a place', () => {
  const share = findLedger('uneliminated-share')!
  it('divide by the rural population, by the registered people where there is no such figure, and by nothing at all', () => {
    const sums = { rows: 10, people: 40, monitored: 2, monitoredPeople: 6 }
    expect(numbersOf(share, sums, 300)).toEqual([10, 40, 2, 6, 300, 2])
    expect(numbersOf(share, sums, null)).toEqual([10, 40, 2, 6, 40, 15])
    expect(numbersOf(share, {}, null)).toEqual([0, 0, 0, 0, 0, null])
  })
})
