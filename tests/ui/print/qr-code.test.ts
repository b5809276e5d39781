import { describe, expect, it } from 'vitest'
import { qrPath } from '@/ui/print/qr-code'

/** The modules that the path draws, a row as a string of 0 and 1. */
function drawn(text: string): string[] {
  const { size, path } = qrPath(text)
  const rows = Array.from({ length: size }, () => Array<string>(size).fill('0'))
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) rows[Number(y)]![Number(x)] = '1'
  return rows.map((row) => row.join(''))
}

describe('code of a sheet number', () => {
  it('grows with the number: 21, 25, 29 modules', () => {
    expect(['SC-1', 'SC-341524204201-1234', 'SC-341524204201-12345', 'A'.repeat(39)].map((text) => qrPath(text).size)).toEqual([21, 21, 25, 29])
  })
  it('has the three finders and the timing line', () => {
    const rows = drawn('SC-1')
    const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']
    const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7))
    expect([at(0, 0), at(14, 0), at(0, 14)]).toEqual([finder, finder, finder])
    expect(rows[6]!.slice(8, 13)).toBe('10101')
  })
  it('another number is another code', () => {
    expect(drawn('SC-341524204201-04')).not.toEqual(drawn('SC-341524204201-05'))
  })
  it('refuses what is no sheet number', () => {
    expect(() => qrPath('张三')).toThrow(RangeError)
    expect(() => qrPath('A'.repeat(62))).toThrow(RangeError)
  })
})
