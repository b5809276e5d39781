import { describe, expect, test } from 'vitest'
import { readDay } from '@/domain/form/typed-day'
import { readAnswer, readSignature } from '@/ui/grid/typed-answer'

const TODAY = '2026-05-18'

describe('answers as typed or pasted', () => {
  test.each(['1', '１', '是', ' 是 ', '√', 'Y', 'ｙ', '达标'])('%s is 是', (typed) => expect(readAnswer(typed)).toBe(true))
  test.each(['0', '０', '否', '×', 'x', 'N', '不达标'])('%s is 否', (typed) => expect(readAnswer(typed)).toBe(false))
  test('empty is nothing, other words are neither', () => {
    expect(readAnswer('　')).toBeNull()
    expect(readAnswer('不清楚')).toBeUndefined()
  })
  test('a written name is a signature, a cross is none', () => {
    expect(readSignature('余海')).toBe(true)
    expect(readSignature('已签')).toBe(true)
    expect(readSignature('×')).toBe(false)
    expect(readSignature('')).toBe(false)
  })
})

describe('days as clerks write them', () => {
  test.each(['0516', '5-16', '5.16', '５月１６日', '20260516', '2026/5/16', '2026-05-16', '2026-05-16 00:00'])('%s', (typed) => expect(readDay(typed, TODAY)).toBe('2026-05-16'))
  test('without a year it is the last such day', () => expect(readDay('12-30', TODAY)).toBe('2025-12-30'))
  test.each(['2-30', '昨天', '13-01', ''])('「%s」 is no day', (typed) => expect(readDay(typed, TODAY)).toBeNull())
})
