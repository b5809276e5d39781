import { describe, expect, it } from 'vitest'
import { clockSeconds, clockTime, day, dayRange, dayTime, fullDay, fullMonth, fullRange, shortDay, weekday } from '@/ui/format/day'
import { count, money, moneyInWan, moneyInWords, moneyOfFen, percent, progress } from '@/ui/format/money'

describe('money', () => {
  it('tables: two decimals, comma grouping, negative totals negative', () => {
    expect([money(6335), money(18000.5), money(-120), moneyOfFen(1_259_750)]).toEqual(['6,335.00', '18,000.50', '-120.00', '12,597.50'])
  })
  it('sentences: no grouping; statistics: 万元 from 10 000 on', () => {
    expect([moneyInWords(6900), moneyInWords(9597.5)]).toEqual(['6900 元', '9597.50 元'])
    expect([moneyInWan(9999), moneyInWan(10_000), moneyInWan(12_512)]).toEqual(['9999 元', '1.00 万元', '1.25 万元'])
  })
  it('counts without grouping up to 9999; percent with one decimal, progress rounded down', () => {
    expect([count(5862), count(9999), count(12_040)]).toEqual(['5862', '9999', '12,040'])
    expect([percent(565 / 6900), progress(4221, 5862), progress(999, 1000), progress(0, 0)]).toEqual(['8.2%', '72%', '99%', '100%'])
  })
})

describe('days', () => {
  it('the year stands only where it is another one', () => {
    expect([day('2026-05-18', '2026-12-31'), day('2025-05-18', '2026-01-01')]).toEqual(['5月18日', '2025年5月18日'])
    expect([fullDay('2026-05-08'), fullMonth('2026-04-30'), shortDay('2026-05-16')]).toEqual(['2026年5月8日', '2026年4月', '05-16'])
  })
  it('periods name what changes', () => {
    expect(dayRange('2026-05-19', '2026-05-23', '2026-05-18')).toBe('5月19日至23日')
    expect(dayRange('2026-05-29', '2026-06-02', '2026-05-18')).toBe('5月29日至6月2日')
    expect(dayRange('2026-12-30', '2027-01-03', '2026-12-30')).toBe('12月30日至2027年1月3日')
    expect(fullRange('2026-05-19', '2026-05-23')).toBe('2026年5月19日至5月23日')
    expect(fullRange('2026-12-30', '2027-01-03')).toBe('2026年12月30日至2027年1月3日')
  })
  it('weekdays and instants are those of Shanghai', () => {
    expect([weekday('2026-05-18'), weekday('2000-01-01'), weekday('2024-02-29')]).toEqual(['星期一', '星期六', '星期四'])
    expect([clockTime('2026-05-18T15:42:08+08:00'), clockSeconds('2026-05-18T07:42:08Z')]).toEqual(['15:42', '15:42:08'])
    expect(dayTime('2025-12-31T16:30:00Z', '2026-05-18')).toBe('1月1日 00:30')
  })
})
