import { describe, expect, it } from 'vitest'
import type { PolicyId } from '@/domain/policy/variants'
import { findAdoption, pinnedPolicy, refuseAdoption, resolvePolicy, type Adoption } from '@/domain/policy/resolve'

const county = '341524000000'
const township = '341524204000'
const village = '341524204201'
const adoption = (change: Partial<Adoption> = {}): Adoption => ({ region: county, policyId: 'henan-2022', policyVersion: 1, effectiveFrom: '2022-05-01', inherits: null, ...change })
const found = (adoptions: Adoption[], day: string, place = village) => {
  const result = findAdoption(adoptions, place, day)
  return result.ok ? result.value.policyId : result.refusal.rule
}

describe('the policy in force on a day', () => {
  it.each([['2022-04-30', 'R-010'], ['2022-05-01', 'henan-2022'], ['2023-01-01', 'henan-2022']])('%s → %s: a day before the first adoption refuses, nothing is guessed', (day, policy) => {
    expect(found([adoption()], day)).toBe(policy)
  })
  it('a later adoption takes over on its day', () => {
    const both = [adoption(), adoption({ policyId: 'hunan-county-6500', effectiveFrom: '2022-06-01' })]
    expect(found(both, '2022-05-31')).toBe('henan-2022')
    expect(found(both, '2022-06-01')).toBe('hunan-county-6500')
  })
  it('the nearest region decides: a township its own villages, the county the others', () => {
    const both = [adoption(), adoption({ region: township, policyId: 'hunan-county-6500' })]
    expect(found(both, '2022-05-18')).toBe('hunan-county-6500')
    expect(found(both, '2022-05-18', '341524205201')).toBe('henan-2022')
    expect(found([adoption({ region: township })], '2022-05-18', '341524205201')).toBe('R-010')
  })
  it('two adoptions of one day refuse', () => {
    expect(found([adoption(), adoption({ policyId: 'hunan-county-6500' })], '2022-05-18')).toBe('R-010')
  })
  it('a version that this build lacks refuses', () => {
    expect(resolvePolicy([adoption({ policyVersion: 99 })], village, '2022-05-18')).toMatchObject({ ok: false, refusal: { rule: 'R-010' } })
  })
})

describe('inheritance (K-08)', () => {
  it('fills only what the policy does not print, and says from whom', () => {
    const policy = pinnedPolicy({ id: 'hunan-county-6500', version: 1, inherits: 'henan-2022' })!
    expect(policy.procedures.identification!.from).toBe('own')
    expect(policy.procedures.rollback!.from).toBe('henan-2022')
    expect(policy.policy.threshold.amount).toBe(650_000)
  })
  it('without it a procedure that is not printed is not there', () => {
    expect(pinnedPolicy({ id: 'hunan-county-6500', version: 1, inherits: null })!.procedures.rollback).toBeNull()
  })
  it('a policy that this build does not have cannot be adopted', () => {
    const unknown = 'of-another-build' as PolicyId
    expect(refuseAdoption({ policyId: unknown, inherits: null })).toMatchObject({ rule: 'K-08', path: 'policyId' })
    expect(refuseAdoption({ policyId: 'henan-2022', inherits: unknown })).toMatchObject({ rule: 'K-08', path: 'inherits' })
    expect(refuseAdoption({ policyId: 'henan-2022', inherits: null })).toBeNull()
  })
})
