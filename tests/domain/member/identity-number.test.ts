import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDigitOf, readIdentityNumber } from '@/domain/member/identity-number'

const TODAY = '2026-05-18'
const complete = (first17: string) => first17 + checkDigitOf(first17)

describe('check digit of GB 11643', () => {
  it('is the one of the worked examples of the standard', () => {
    expect(checkDigitOf('11010519491231002')).toBe('X')
    expect(checkDigitOf('44052418800101001')).toBe('4')
  })

  it('is wrong after any single digit was changed or any two neighbours were swapped', () => {
    const first17 = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9_999_999 })).map(([a, b]) => `341524${String(a).padStart(4, '0')}${String(b).padStart(7, '0')}`)
    fc.assert(
      fc.property(first17, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const changed = number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1)
        expect(checkDigitOf(changed)).not.toBe(checkDigitOf(number))
        if (at < 16 && number[at] !== number[at + 1]) {
          const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2)
          expect(checkDigitOf(swapped)).not.toBe(checkDigitOf(number))
        }
      }),
    )
  })
})

describe('reading an identity number', () => {
  it('gives area, birth and sex', () => {
    expect(readIdentityNumber(complete('34152419700228012'), TODAY)).toEqual({
      ok: true,
      value: { number: complete('34152419700228012'), area: '341524', birth: '1970-02-28', sex: 'female' },
    })
    const male = readIdentityNumber(complete('34152419700228013'), TODAY)
    expect(male.ok && male.value.sex).toBe('male')
  })

  it('takes blanks, full-width digits and a small x', () => {
    const read = readIdentityNumber(' １１０１０５ 19491231 002x ', TODAY)
    expect(read.ok && read.value.number).toBe('11010519491231002X')
  })

  it.each([
    ['3415241970022801', '公民身份号码应为 18 位，现为 16 位。'],
    ['34152419700228A128', '公民身份号码前 17 位应为数字，第18位应为数字或 X。'],
    [complete('99152419700228012'), '公民身份号码第1至2位的地区代码不存在。'],
    [complete('34152419700229012'), '公民身份号码第7至14位不是有效的出生日期。'],
    [complete('34152419701301012'), '公民身份号码第7至14位不是有效的出生日期。'],
    [complete('34152420260519012'), '公民身份号码中的出生日期晚于今天。'],
    [complete('34152418500101012'), '公民身份号码中的出生日期过早，请核对第7至10位。'],
    ['110105194912310021', '第18位校验码不对，请对照身份证核对。'],
  ])('refuses %s', (raw, message) => {
    expect(readIdentityNumber(raw, TODAY)).toEqual({ ok: false, rule: 'GB 11643', message })
  })

  it('accepts a child born today and 29 February of a leap year', () => {
    expect(readIdentityNumber(complete('34152420260518012'), TODAY).ok).toBe(true)
    expect(readIdentityNumber(complete('34152420000229012'), TODAY).ok).toBe(true)
    expect(readIdentityNumber(complete('34152419000229012'), TODAY).ok).toBe(false)
  })
})
