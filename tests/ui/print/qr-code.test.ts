import { describe, expect, it } from 'vitest'
import { qrModules, qrPath } from '@/ui/print/qr-code'

/** Rows as hexadecimal, read back once with an independent reader. */
const hex = (text: string) =>
  qrModules(text).map((row) =>
    BigInt(`0b${row.map((dark) => (dark ? '1' : '0')).join('')}`)
      .toString(16)
      .padStart(6, '0'),
  )

describe('code of a sheet number', () => {
  it('grows with the number: 21, 25, 29 modules', () => {
    expect(['SC-1', 'SC-341524204201-1234', 'SC-341524204201-12345', 'A'.repeat(39)].map((text) => qrPath(text).size)).toEqual([21, 21, 25, 29])
  })
  it('is the code a reader takes for SC-341524204201-04', () => {
    expect(hex('SC-341524204201-04')).toEqual(
      '1fcf7f 105341 17445d 174d5d 175d5d 104941 1fd57f 000700 154e12 1922a6 055d50 0a36f1 0a617a 00129a 1fc7c7 104e28 175900 1742c6 17595d 104d93 1fd435'.split(
        ' ',
      ),
    )
  })
  it('has the three finders and the timing lines', () => {
    const modules = qrModules('SC-1')
    const finder = '1111111100000110111011011101101110110000011111111'
    const at = (x: number, y: number) => Array.from({ length: 49 }, (_, i) => (modules[y + Math.floor(i / 7)]![x + (i % 7)] ? '1' : '0')).join('')
    expect([at(0, 0), at(14, 0), at(0, 14)]).toEqual([finder, finder, finder])
    expect(modules[6]!.slice(8, 13)).toEqual([true, false, true, false, true])
  })
  it('refuses what is no sheet number', () => {
    expect(() => qrPath('张三')).toThrow(RangeError)
    expect(() => qrPath('A'.repeat(62))).toThrow(RangeError)
  })
})
