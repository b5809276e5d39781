import { expect, it } from 'vitest'
import { draw, sampleSize } from '@/domain/sign-off/sample'

const standard = { percent: 10, least: 3 }

it.each([[1, 1], [2, 2], [3, 3], [4, 3], [30, 3], [31, 4], [50, 5], [500, 50]])('of %i rows %i are drawn (K-19)', (rows, drawn) => {
  expect(sampleSize(rows, standard)).toBe(drawn)
})

it('a county that wants all gets all', () => {
  expect(sampleSize(12, { percent: 100, least: 3 })).toBe(12)
})

it('draws different rows, never more than there are, each as the die falls', () => {
  expect(draw(['a', 'b', 'c', 'd'], 3, () => 0)).toEqual(['a', 'b', 'c'])
  expect(draw(['a', 'b', 'c', 'd'], 2, (n) => n - 1)).toEqual(['d', 'c'])
  expect(draw(['a'], 3, () => 0)).toEqual(['a'])
})
