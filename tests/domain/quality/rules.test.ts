import { describe, expect, it } from 'vitest'
import { checkDigitOf } from '@/domain/member/identity-number'
import { checkHousehold, checkMember } from '@/domain/quality/check'
import { qualityRules } from '@/domain/quality/rules'
import { sharedPhoneSentence } from '@/domain/quality/household-rules'
import type { TypedHousehold, TypedMember } from '@/domain/quality/subject'

const TODAY = '2026-05-18'

/** A valid number of nobody: born on a day, of a sex. */
function numberOf(birth: string, sex: 'male' | 'female'): string {
  const first = `341524${birth.replaceAll('-', '')}${sex === 'male' ? '991' : '992'}`
  return first + checkDigitOf(first)
}

const HEAD = numberOf('1980-03-02', 'male')
const head = (change: TypedMember = {}): TypedMember => ({ name: '甲', idNumber: HEAD, relation: 'head', labour: 'ordinary', health: ['healthy'], medicalInsurance: true, ...change })
const wife = (change: TypedMember = {}): TypedMember => ({ name: '乙', idNumber: numberOf('1982-07-09', 'female'), relation: 'spouse', labour: 'ordinary', health: ['healthy'], medicalInsurance: true, ...change })
const child = (birth: string, change: TypedMember = {}): TypedMember => ({ name: '丙', idNumber: numberOf(birth, 'male'), relation: 'son', labour: 'none', health: ['healthy'], schooling: '小学', medicalInsurance: true, ...change })
const home = (members: TypedMember[], change: Partial<TypedHousehold> = {}): TypedHousehold => ({ phone: '13800001111', householdType: 'ordinary', members, ...change })

const disabled: TypedMember = { health: ['disabled'], disabilityLevel: 2, labour: 'weak', disabilityCertificate: `${HEAD}42` }

/** Of each rule a household on either side of its line. */
const cases: Record<string, { right: TypedHousehold[]; wrong: TypedHousehold[] }> = {
  'Q-1': { right: [home([head()])], wrong: [home([head({ idNumber: `${HEAD.slice(0, 17)}${HEAD.endsWith('X') ? '1' : 'X'}` })]), home([head({ idNumber: HEAD.slice(0, 17) })]), home([head({ idNumber: `${HEAD}41` })])] },
  'Q-2': { right: [home([head(disabled)]), home([head({ ...disabled, disabilityCertificate: `${HEAD}42B1` })])], wrong: [home([head({ ...disabled, disabilityCertificate: `${HEAD}82` })]), home([head({ ...disabled, disabilityCertificate: `${HEAD}4` })])] },
  'Q-3': { right: [home([head({ sex: 'male' })])], wrong: [home([head({ sex: 'female' })])] },
  'Q-4': { right: [home([head({ birth: '1980-03-02' })])], wrong: [home([head({ birth: '1980-03-03' })])] },
  'Q-5': { right: [home([head(), wife()])], wrong: [home([wife()]), home([head(), wife({ relation: 'head' })])] },
  'Q-6': { right: [home([head(), wife()])], wrong: [home([head(), wife({ idNumber: HEAD })])] },
  'Q-11': { right: [home([head(), child('2015-01-01')]), home([head(), wife()])], wrong: [home([head(), child('2015-01-01', { relation: 'daughter' })]), home([head(), wife({ idNumber: numberOf('1982-07-09', 'male') })])] },
  'Q-12': { right: [home([head(disabled)])], wrong: [home([head({ ...disabled, disabilityLevel: null })]), home([head({ disabilityLevel: 3 })])] },
  'Q-13': {
    right: [home([head(disabled)])],
    wrong: [home([head({ ...disabled, disabilityCertificate: `${numberOf('1980-03-03', 'male')}42` })]), home([head({ ...disabled, disabilityLevel: 3 })]), home([head({ disabilityCertificate: `${HEAD}42` })])],
  },
  'Q-14': { right: [home([head({ health: ['chronic', 'severe'] })])], wrong: [home([head({ health: ['healthy', 'chronic'] })])] },
  'Q-15': { right: [home([head(), child('2010-05-18', { labour: 'ordinary', schooling: '高中' })])], wrong: [home([head(), child('2010-05-19', { labour: 'ordinary', schooling: '高中' })])] },
  'Q-16': {
    right: [home([head({ labour: 'skilled' })]), home([head(), child('2008-01-01', { labour: 'none', schooling: '高中' })]), home([head({ idNumber: numberOf('1966-05-18', 'male'), labour: 'weak' })])],
    wrong: [home([head({ labour: 'none' })]), home([head({ idNumber: numberOf('1966-05-19', 'male'), labour: 'weak' })]), home([head(), child('2010-05-18', { schooling: null })])],
  },
  'Q-17': { right: [home([head(disabled)]), home([head({ ...disabled, disabilityLevel: 3, disabilityCertificate: `${HEAD}43`, labour: 'ordinary' })]), home([head({ ...disabled, disabilityCertificate: `${HEAD}22`, labour: 'ordinary' })])], wrong: [home([head({ ...disabled, labour: 'ordinary' })])] },
  'Q-18': { right: [home([head(), wife()])], wrong: [home([head(), wife(), wife({ idNumber: numberOf('1983-07-09', 'female') })])] },
  'Q-21': { right: [home([head(), child('2009-01-01', { schooling: '初中' })])], wrong: [home([head(), child('2008-01-01', { schooling: '初中', labour: 'none' })]), home([head({ schooling: '研究生', idNumber: numberOf('1980-03-02', 'male') })])] },
  'Q-22': { right: [home([head(), child('2020-05-19', { schooling: null })]), home([head(), child('2015-01-01')])], wrong: [home([head(), child('2020-05-18', { schooling: null })])] },
  'Q-23': { right: [home([head()])], wrong: [home([head({ medicalInsurance: false })])] },
  'Q-24': { right: [home([head(disabled)])], wrong: [home([head({ ...disabled, disabilityCertificate: null })])] },
  'Q-25': { right: [home([head()])], wrong: [home([head()], { phone: '' })] },
  'Q-26': { right: [home([head()], { phone: '+86 13800001111' })], wrong: [home([head()], { phone: '0564-1234567' })] },
}

const findings = (household: TypedHousehold) => checkHousehold(household, TODAY)

describe('rules of quality at entry', () => {
  it.each(Object.entries(cases))('%s: silent on the right side of its line, heard on the wrong one', (rule, { right, wrong }) => {
    const level = qualityRules.find((one) => one.rule === rule)!.level
    for (const household of right) expect(findings(household).filter((one) => one.rule === rule)).toEqual([])
    for (const household of wrong) {
      const found = findings(household).filter((one) => one.rule === rule)
      expect(found.length, JSON.stringify(household.members.map(({ name: _, ...rest }) => rest))).toBeGreaterThan(0)
      expect(found.map((one) => one.level)).toEqual(found.map(() => level))
      for (const { message } of found) expect(message).toMatch(/[\u4e00-\u9fff].*。$/)
    }
  })

  it('every rule has its two sides here; the shared telephone needs the register', () => {
    expect(qualityRules.map(({ rule }) => rule)).toEqual([...new Set(qualityRules.map(({ rule }) => rule))])
    expect([...Object.keys(cases), 'Q-19'].sort()).toEqual(qualityRules.map(({ rule }) => rule).sort())
    expect(sharedPhoneSentence(['张某', '李某'])).toBe('联系电话与张某、李某登记的相同，请核对。')
  })

  it('only identity number, head and sex are errors', () => {
    expect(qualityRules.filter(({ level }) => level === 'error').map(({ title }) => title)).toEqual([
      '公民身份号码符合 GB 11643', '残疾人证号 20 位或 22 位，前 18 位为身份证号', '性别与身份证号第17位一致', '出生日期与身份证号第7至14位一致', '每户一名户主', '一人在户内只登记一次',
    ])
  })

  it('says nothing of what is not typed yet, and nothing at all of a sound household', () => {
    expect(checkHousehold({ phone: '13800001111', members: [{ relation: 'head' }, {}] }, TODAY)).toEqual([])
    expect(checkHousehold(home([head(), wife(), child('2015-01-01')]), TODAY)).toEqual([])
  })

  it('points at the field of the member, or of the form of one member', () => {
    expect(findings(home([head(), wife({ medicalInsurance: false })])).map(({ path }) => path)).toEqual(['members.1.medicalInsurance'])
    expect(checkMember({ relation: 'spouse', idNumber: numberOf('1982-07-09', 'male') }, TODAY, head())).toMatchObject([{ rule: 'Q-11', path: 'relation' }])
  })

  it('takes birth and sex of the register where the number is masked', () => {
    expect(checkMember({ birth: '2015-01-01', sex: 'male', labour: 'ordinary', schooling: '小学' }, TODAY)).toMatchObject([{ rule: 'Q-15' }])
  })
})
