import { describe, expect, it } from 'vitest'
import { ageOn } from '@/domain/member/age'
import { lastFourOf, maskIdentityNumber, maskPhone } from '@/domain/member/masking'
import { relationContradictsSex } from '@/domain/member/relation'
import { headFault, repeatedIdentityNumbers } from '@/domain/member/roster'

describe('masking', () => {
  it('shows four, ten stars and four of an identity number', () => {
    expect(maskIdentityNumber('34152419700228012X')).toBe('3415**********012X')
    expect(lastFourOf('34152419700228012X')).toBe('012X')
  })

  it('hides the middle of a mobile, all but four of a landline, all of a short number', () => {
    expect(maskPhone('138 1234 5678')).toBe('138****5678')
    expect(maskPhone('0564-7356123')).toBe('056****6123')
    expect(maskPhone('7356123')).toBe('****6123')
    expect(maskPhone('12345')).toBe('*****')
  })
})

describe('relation and sex', () => {
  it('remarks a father who is a woman, and a spouse of the same sex', () => {
    expect(relationContradictsSex('father', 'female')).toContain('显示为女')
    expect(relationContradictsSex('daughterInLaw', 'male')).toContain('显示为男')
    expect(relationContradictsSex('spouse', 'male', 'male')).toContain('户主与配偶')
  })

  it('is silent where both fit', () => {
    expect(relationContradictsSex('son', 'male')).toBeNull()
    expect(relationContradictsSex('spouse', 'female', 'male')).toBeNull()
    expect(relationContradictsSex('grandchild', 'female')).toBeNull()
  })
})

describe('the members as a whole', () => {
  it('want exactly one head', () => {
    expect(headFault([{ relation: 'head' }, { relation: 'son' }])).toBeNull()
    expect(headFault([{ relation: 'son' }])).toBe('每户须有一名户主。')
    expect(headFault([{ relation: 'head' }, { relation: 'head' }])).toBe('每户只能有一名户主，现有 2 名。')
  })

  it('want each person once, however the number is written', () => {
    expect(repeatedIdentityNumbers([{ idNumber: '11010519491231002X' }, { idNumber: '440524188001010014' }, { idNumber: '11010519491231002x ' }])).toEqual([2])
  })
})

describe('age', () => {
  it('is complete on the birthday', () => {
    expect(ageOn('2010-05-18', '2026-05-17')).toBe(15)
    expect(ageOn('2010-05-18', '2026-05-18')).toBe(16)
  })
})
