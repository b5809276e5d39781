import { describe, expect, it } from 'vitest'
import type { Policy } from '@/domain/policy/schema'
import { henan2022 } from '@/domain/policy/variants/henan-2022'
import { hunanCounty6500 } from '@/domain/policy/variants/hunan-county-6500'
import type { ScreeningInput } from '@/domain/screening/fields'
import { weighScreening } from '@/domain/screening/flags'
import { household } from '../case/journey'

const safe = { food: true, clothing: true, education: true, medical: true, housing: true, water: true }
const line = (change: Partial<ScreeningInput> = {}): ScreeningInput => ({ safeguards: safe, aboveThreshold: true, keyGroups: [], applies: 'no', headSigned: true, surveyor: '甲某', surveyedOn: '2022-05-04', ...change })
const weigh = (change: Partial<ScreeningInput>, facts = household(), policy: Policy = henan2022) => weighScreening(line(change), facts, policy)
const groups = (...args: Parameters<typeof weigh>) => weigh(...args).flags.map(({ group }) => group)

describe('what makes a key household (R-033)', () => {
  it.each([
    ['nothing', {}, []],
    ['it applies', { applies: 'yes' }, ['applies']],
    ['income not above the line', { aboveThreshold: false }, ['lowIncome']],
    ['a group ticked', { keyGroups: ['manyChildren'] }, ['manyChildren']],
    ['a safeguard missing', { safeguards: { ...safe, water: false } }, ['other']],
    ['a ticked group is not named twice', { aboveThreshold: false, keyGroups: ['lowIncome'] }, ['lowIncome']],
  ] as [string, Partial<ScreeningInput>, string[]][])('%s', (_, change, expected) => {
    expect(groups(change)).toEqual(expected)
    expect(weigh(change).needsVerification).toBe(expected.length > 0)
  })
  it('the register knows some groups by itself', () => {
    expect(groups({ note: '已退出' }, household({ householdType: 'outOfPoverty', subsistenceAllowance: true, dispersedSupport: true }))).toEqual(['outOfPoverty', 'dispersedSupport', 'subsistenceAllowance'])
  })
  it('each flag names its rule, clause and words; the line is the policy\'s', () => {
    expect(weigh({ aboveThreshold: false, applies: 'yes' }).flags).toEqual([
      { group: 'applies', rule: 'R-033', clause: '二（一）2（2）', message: '有自主申报意愿的农户' },
      { group: 'lowIncome', rule: 'R-033', clause: '二（一）2（2）', message: '家庭人均纯收入未超过 6900 元' },
    ])
    expect(weigh({ aboveThreshold: false }, household(), hunanCounty6500).flags[0]).toMatchObject({ rule: 'R-035', message: '家庭人均纯收入未超过 6500 元' })
  })
  it('who shows risk and does not apply is to be visited and told (K-17)', () => {
    expect(weigh({ aboveThreshold: false }).needsGuidance).toBe(true)
    expect(weigh({ aboveThreshold: false, applies: 'yes' }).needsGuidance).toBe(false)
    expect(weigh({ keyGroups: ['outOfPoverty'] }).needsGuidance).toBe(false)
  })
})

describe('what is not saved', () => {
  const rules = (...args: Parameters<typeof weigh>) => weigh(...args).refusals.map(({ rule }) => rule)
  it('a line without the household\'s signature (R-034)', () => {
    expect(rules({ headSigned: false })).toEqual(['R-034'])
  })
  it('「否」 in column 6 for a group of the register, unless the remark says why (R-033)', () => {
    const poor = household({ subsistenceAllowance: true })
    expect(weigh({}, poor).refusals).toEqual([{ rule: 'R-033', clause: '二（一）2（2）', path: 'keyGroups', message: '第6栏不能填「否」。该户登记为农村低保。', fix: '改为「是」；已退出的，在备注写明退出月份。' }])
    expect(rules({ note: '4月退出低保' }, poor)).toEqual([])
    expect(rules({ keyGroups: ['subsistenceAllowance'] }, poor)).toEqual([])
    expect(rules({ headSigned: false }, poor)).toEqual(['R-034', 'R-033'])
  })
  it('a policy without the form refuses nothing', () => {
    expect(rules({ headSigned: false }, household({ subsistenceAllowance: true }), hunanCounty6500)).toEqual([])
  })
})
