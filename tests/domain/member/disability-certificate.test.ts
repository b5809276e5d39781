import { describe, expect, it } from 'vitest'
import { readDisabilityCertificate } from '@/domain/member/disability-certificate'

const TODAY = '2026-05-18'
const ID = '11010519491231002X'

describe('reading a disability certificate number', () => {
  it('reads 20 characters as identity number, kind and level', () => {
    expect(readDisabilityCertificate(`${ID}41`, TODAY)).toEqual({ ok: true, value: { number: `${ID}41`, identityNumber: ID, kind: '肢体', level: 1, reissued: 0 } })
  })

  it('reads how often a certificate of 22 characters was reissued', () => {
    const read = readDisabilityCertificate(`${ID}74b2`, TODAY)
    expect(read.ok && read.value).toMatchObject({ kind: '多重', level: 4, reissued: 2 })
  })

  it.each([
    [ID, '残疾人证号应为 20 位或 22 位，现为 18 位。'],
    [`${ID}81`, '残疾人证号第19位（残疾类别）应为 1 至 7。'],
    [`${ID}45`, '残疾人证号第20位（残疾等级）应为 1 至 4。'],
    [`${ID}41C1`, '残疾人证号第21至22位应为 B 和补办次数。'],
    ['11010519491231002141', '残疾人证号前 18 位应为公民身份号码：第18位校验码不对，请对照身份证核对。'],
  ])('refuses %s', (raw, message) => {
    expect(readDisabilityCertificate(raw, TODAY)).toEqual({ ok: false, message })
  })
})
