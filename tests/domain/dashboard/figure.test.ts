import { describe, expect, it } from 'vitest'
import { isEmpty, laidOut, numberAt, rowsOf, type FigureColumn } from '@/domain/dashboard/figure'
import { lastTwelveMonths } from '@/domain/dashboard/months'

const columns: FigureColumn[] = [{ key: 'illness', head: '因病', kind: 'count' }, { key: 'schooling', head: '因学', kind: 'count' }]

describe('a figure laid out from counted cells', () => {
  const rows = laidOut([{ row: 'health', column: 'illness', n: 3 }, { row: 'stranger', column: 'illness', n: 9 }], [{ key: 'health', head: '健康' }, { key: 'none', head: '尚无措施' }], columns)
  it('has a number on every crossing, 0 where nothing was counted', () => {
    expect(rows).toEqual([{ key: 'health', head: '健康', numbers: [3, 0] }, { key: 'none', head: '尚无措施', numbers: [0, 0] }])
  })
  it('finds a number by its column, and knows when there is nothing to draw', () => {
    expect(numberAt({ columns }, rows[0]!, 'illness')).toBe(3)
    expect(numberAt({ columns }, rows[0]!, 'unknown')).toBeNull()
    const figure = { key: 'measures', title: '', unit: '户', rowHead: '', note: '', columns } as const
    expect(isEmpty({ ...figure, groups: [{ key: 'all', rows }] })).toBe(false)
    expect(isEmpty({ ...figure, groups: [{ key: 'all', rows: rowsOf({ groups: [{ key: 'all', rows: rows.slice(1) }] }) }] })).toBe(true)
  })
})

describe('the last twelve months', () => {
  it.each([
    ['2026-05-18', ['2025-06', '2025年6月', '2025-06-30'], ['2026-01', '2026年1月', '2026-01-31'], ['2026-05', '5月', '2026-05-18']],
    ['2024-12-31', ['2024-01', '2024年1月', '2024-01-31'], ['2024-08', '8月', '2024-08-31'], ['2024-12', '12月', '2024-12-31']],
  ])('on %s end each with its last day, the running one today', (today, first, eighth, last) => {
    const months = lastTwelveMonths(today).map(({ key, head, day }) => [key, head, day])
    expect(months).toHaveLength(12)
    expect([months[0], months[7], months[11]]).toEqual([first, eighth, last])
  })
  it('knows the length of February', () => {
    expect(lastTwelveMonths('2024-03-01').find(({ key }) => key === '2024-02')?.day).toBe('2024-02-29')
  })
})
