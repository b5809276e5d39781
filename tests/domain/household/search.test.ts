import { describe, expect, it } from 'vitest'
import { gramsOf, searchOf } from '@/domain/household/search'
import { maskNumbersIn } from '@/domain/member/masking'

describe('what was typed into the search box', () => {
  it.each([
    ['34152419800101123x', { by: 'idNumber', number: '34152419800101123X' }],
    [' 012x ', { by: 'lastFour', digits: '012X' }],
    ['３４５６', { by: 'lastFour', digits: '3456' }],
    ['3415242042010001', { by: 'code', code: '3415242042010001' }],
    ['YdH', { by: 'initials', letters: 'ydh' }],
    ['余大', { by: 'name', part: '余大' }],
  ])('%s', (typed, search) => expect(searchOf(typed)).toEqual(search))

  it('is nothing where nothing was typed', () => expect(searchOf('　 ')).toBeNull())

  it('is cut into pairs, a single character stands alone', () => {
    expect(gramsOf('余')).toEqual(['余'])
    expect(gramsOf('欧阳建')).toEqual(['欧阳', '阳建'])
  })
})

describe('free text', () => {
  it('loses whole numbers, keeps everything else', () => {
    expect(maskNumbersIn('核对 34152419800101123x，电话13800001234，户码3415242042010001')).toBe('核对 3415**********123X,电话138****1234,户码3415242042010001')
    expect(maskNumbersIn('自付18600元')).toBe('自付18600元')
  })
})
