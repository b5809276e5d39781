import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { decisionInForce, decisionsInForce, pinnedPart, refuseDecision, refuseUnknownKey, type CountyDecision } from '@/domain/decision/county-decision'
import { decisionKeyNames, decisionKeys, definitionOf } from '@/domain/decision/decision-keys'
import { rangeAmount } from '@/domain/decision/range-calculation'
import { ruleSet } from '@/domain/policy/rules'
import { pinnedPolicy, resolvePolicy, type Adoption, type PolicyPin } from '@/domain/policy/resolve'
import { policies } from '@/domain/policy/variants'

const county = '341524000000'
const township = '341524204000'
const village = '341524204201'
const made = (change: Partial<CountyDecision>): CountyDecision => ({ region: county, key: 'lineBoundary', value: 'above', effectiveFrom: '2026-01-01', version: 1, ...change })

describe('the decision in force on a day', () => {
  const rows = [made({ key: 'staleData', value: 30 }), made({ key: 'staleData', value: 60, effectiveFrom: '2026-06-01', version: 2 }), made({ key: 'staleData', value: 45, effectiveFrom: '2026-03-01', version: 3 })]
  it.each([
    ['2025-12-31', null, 'before the first: the standard'],
    ['2026-01-01', 30, 'on its first day'],
    ['2026-02-28', 30, 'the day before the next'],
    ['2026-03-01', 45, 'a later decision of an earlier day'],
    ['2026-06-01', 45, 'supersedes what had been decided for a later day'],
  ] as [string, number | null, string][])('%s: %s (%s)', (day, value) => expect(decisionInForce(rows, 'staleData', village, day)?.value ?? null).toBe(value))

  it('null takes the standard back, from its day on', () => {
    const back = [...rows, made({ key: 'staleData', value: null, effectiveFrom: '2026-09-01', version: 4 })]
    expect(decisionsInForce(back, village, '2026-08-31')).toEqual({ staleData: 45 })
    expect(decisionsInForce(back, village, '2026-09-01')).toEqual({})
  })
  it('a township has its own telephone, the others that of the county', () => {
    const phones = [made({ key: 'supervisionTelephone', value: '0564-1111111' }), made({ key: 'supervisionTelephone', value: '0564-2222222', region: township })]
    expect(decisionInForce(phones, 'supervisionTelephone', village, '2026-05-18')?.value).toBe('0564-2222222')
    expect(decisionInForce(phones, 'supervisionTelephone', '341524205201', '2026-05-18')?.value).toBe('0564-1111111')
    const given = [...phones, made({ key: 'supervisionTelephone', value: null, region: township, version: 2 })]
    expect(decisionInForce(given, 'supervisionTelephone', village, '2026-05-18')?.value).toBe('0564-1111111')
  })
})

describe('what a case is pinned to', () => {
  const adoptions: Adoption[] = [{ region: county, policyId: 'henan-2022', policyVersion: 1, effectiveFrom: '2022-01-01', inherits: null }]
  const policyOn = (day: string, rows: CountyDecision[]) => {
    const found = resolvePolicy(adoptions, village, day, rows)
    if (!found.ok) throw new Error(found.refusal.message)
    return found.value
  }
  const rows = [
    made({ value: 'above', effectiveFrom: '2026-03-01' }), made({ key: 'noticeDayKind', value: 'working' }), made({ key: 'deadlineDayKind', value: 'working' }),
    made({ key: 'noticeCountsPostingDay', value: 'yes' }), made({ key: 'largeShare', value: 2 }), made({ key: 'perHeadWarned', value: 15_000 }),
    made({ key: 'supervisionTelephone', value: '0564-1111111' }), made({ key: 'bulkSample', value: 10 }),
  ]

  it('nothing where nothing was decided: the pin is what it was', () => {
    expect(policyOn('2026-05-18', []).pin).toEqual({ id: 'henan-2022', version: 1, inherits: null })
    expect(pinnedPart({ supervisionTelephone: '0564-1111111' })).toBeUndefined()
  })
  it('the values that differ from the standard, without those that touch no case', () => {
    expect(policyOn('2026-02-28', rows).pin.decisions).toEqual({ noticeDayKind: 'working', deadlineDayKind: 'working', noticeCountsPostingDay: 'yes', largeShare: 2, perHeadWarned: 15_000 })
    expect(policyOn('2026-03-01', rows).pin.decisions).toMatchObject({ lineBoundary: 'above' })
  })
  it('stand in the policy, in every procedure, and leave the numbers of the text alone', () => {
    const { policy, procedures } = policyOn('2026-03-01', rows)
    const notice = procedures.identification!.steps.find(({ kind }) => kind === 'publicNotice')!.rules['R-047']!
    expect(notice).toMatchObject({ days: 5, dayKind: 'working', countsPostingDay: true, clause: '二（一）3（3）' })
    expect(procedures.identification!.clocks.map(({ dayKind, days }) => [dayKind, days])).toEqual([['working', 15], ['working', 10]])
    expect(policy.threshold).toMatchObject({ amount: 690_000, boundary: 'above' })
    expect(policy.countyParameters.largeShare).toMatchObject({ value: 2, clause: '本县规定' })
    expect(policy.countyParameters.smallShare!.value).toBeNull()
    expect(policy.rules['K-06']).toMatchObject({ perHeadWarned: 1_500_000 })
  })
  it('are found again from the pin alone, whatever was decided since and in whatever order its keys come back', () => {
    const { pin, procedures } = policyOn('2026-03-01', rows)
    const turned: PolicyPin = { ...pin, decisions: Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(pin.decisions)) as object).reverse()) }
    expect(pinnedPolicy(turned)!.procedures).toBe(pinnedPolicy(pin)!.procedures)
    expect(pinnedPolicy(turned)!.procedures).toEqual(procedures)
    expect(pinnedPolicy({ ...pin, decisions: undefined })!.policy.threshold.boundary).toBe('within')
  })
  it('a number of the text is never replaced', () => {
    const own = policies.flatMap((policy) => Object.entries(policy.countyParameters).filter(([, { clause }]) => clause !== '本县规定').map(([key, { value }]) => ({ policy, key, value })))
    for (const { policy, key, value } of own) expect(pinnedPolicy({ id: policy.id, version: policy.version, inherits: null, decisions: { [key]: 99 } })!.policy.countyParameters[key]!.value).toBe(value)
    expect(pinnedPolicy({ id: 'henan-2022', version: 1, inherits: null, decisions: { staleData: 99 } })!.policy.countyParameters.staleData!.value).toBe(99)
  })
})

describe('what may not be decided', () => {
  const text = (id: string) => policies.find((policy) => policy.id === id)!
  it('anything below the county but a telephone of a township (R-154)', () => {
    for (const key of decisionKeyNames) {
      expect(refuseDecision({ region: county, key, value: null }, null)).toEqual([])
      expect(refuseDecision({ region: village, key, value: null }, null)).toMatchObject([{ rule: 'R-154', clause: '四（四）', path: 'region' }])
      expect(refuseDecision({ region: township, key, value: null }, null)).toHaveLength(key === 'supervisionTelephone' ? 0 : 1)
    }
  })
  it('another way to count members, where the text does not leave it to the county (R-005)', () => {
    const coResident = { region: county, key: 'memberRule', value: 'coResident' } as const
    expect(refuseDecision(coResident, text('henan-2022'))).toMatchObject([{ rule: 'R-005', path: 'value' }])
    const left = policies.filter(({ memberRule }) => memberRule.rule === 'registerOrCounty')
    expect(left.map(({ id }) => id)).toContain('hunan-county-6500')
    for (const policy of left) {
      expect(refuseDecision(coResident, policy)).toEqual([])
      expect(pinnedPolicy({ id: policy.id, version: policy.version, inherits: null, decisions: { memberRule: 'coResident' } })!.policy.memberRule).toEqual({ rule: 'coResident', clause: '本县规定' })
    }
  })
  it.each([['inclusionQuota', 'R-019'], ['指标', 'R-019'], ['eliminationRatio', 'R-020'], ['消除比例', 'R-020'], ['toString', 'R-019']])('%s: there is no such thing (%s)', (key, rule) => {
    expect(refuseUnknownKey(key)).toMatchObject({ rule, path: 'key' })
  })
  it('every key has a standard that its own schema takes, or is 未设定', () => {
    for (const key of decisionKeyNames) {
      const { standard, value } = definitionOf(key)
      if (standard !== null) expect(value.safeParse(standard).success, key).toBe(true)
    }
    expect(decisionKeys.largeShare.value.safeParse(101).success).toBe(false)
  })
})

describe('no quota, ratio or target of inclusion or elimination can be entered (R-019, R-020)', () => {
  const WORDS = /quota|target|cap\b|limit|ratio|goal|指标|名额|目标|规模|比例|任务数/i
  const names = (value: unknown, found = new Set<string>()): Set<string> => {
    if (Array.isArray(value)) for (const part of value) names(part, found)
    else if (value !== null && typeof value === 'object') for (const [key, part] of Object.entries(value)) names(part, found.add(key))
    return found
  }
  it('in no policy', () => {
    for (const policy of policies) expect([...names(policy)].filter((name) => WORDS.test(name)), policy.id).toEqual([])
  })
  it('in no rule a policy may list, and none can be added', () => {
    expect(ruleSet.safeParse({ 'R-019': { severity: 'block', clause: 'x', quota: 3 } }).success).toBe(false)
    expect(ruleSet.safeParse({ 'R-011': { severity: 'block', clause: 'x', quota: 3 } }).success).toBe(false)
    expect(ruleSet.safeParse({ 'R-011': { severity: 'block', clause: 'x' } }).success).toBe(true)
  })
  it('in no decision: neither key nor field', () => {
    const fields = decisionKeyNames.flatMap((key) => [key, ...names(z.toJSONSchema(definitionOf(key).value, { io: 'input' }))])
    expect(fields).toContain('priceGrowth')
    expect(fields.filter((name) => WORDS.test(name))).toEqual([])
  })
})

describe('the amount from base, multiple and three factors (R-023)', () => {
  const factors = { base: 4000, multiple: 1.5, priceGrowth: 2.6, incomeGrowth: 8.2, subsistenceGrowth: 5 }
  it('keeps every factor with its results', () => {
    expect(decisionKeys.rangeCalculation.value.parse(factors)).toEqual({ ...factors, floor: 6000, amount: 6320 })
  })
  it.each([[0, 0, 0, 6000], [3, 3, 3, 6180], [-3, 0, 0, 5940]])('growth of %s, %s, %s %% → %s', (priceGrowth, incomeGrowth, subsistenceGrowth, amount) => {
    expect(rangeAmount({ ...factors, priceGrowth, incomeGrowth, subsistenceGrowth }).amount).toBe(amount)
  })
  it('asks for every factor', () => {
    expect(decisionKeys.rangeCalculation.value.safeParse({ ...factors, subsistenceGrowth: undefined }).success).toBe(false)
  })
})
