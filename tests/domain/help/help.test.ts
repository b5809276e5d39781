import { describe, expect, it } from 'vitest'
import { helperFault } from '@/domain/help/helper-rule'
import { planClock } from '@/domain/help/help-rules'
import { answers, measuresFit } from '@/domain/help/measure-fit'
import { latePlan, planDueOn } from '@/domain/help/plan-deadline'
import { pinnedPolicy } from '@/domain/policy/resolve'
import type { RuleSet } from '@/domain/policy/rules'
import { findPolicy } from '@/domain/policy/variants'

const rule = (severity: 'block' | 'soft' | 'warn', publicServant = true): RuleSet => ({ 'R-072': { severity, publicServant, clause: '二（二）1' } })

describe('the helper (R-072)', () => {
  it.each(['block', 'soft', 'warn'] as const)('is weighed as hard as the policy says: %s', (severity) => {
    expect(helperFault(rule(severity), { publicServant: false })).toMatchObject({ severity, refusal: { rule: 'R-072', clause: '二（二）1' } })
    expect(helperFault(rule(severity), { publicServant: true })).toBeNull()
  })

  it('may be anybody where the policy does not ask for a public servant', () => {
    expect(helperFault(rule('block', false), { publicServant: false })).toBeNull()
    expect(helperFault({}, { publicServant: false })).toBeNull()
  })
})

describe('the plan (D-005, R-070)', () => {
  const clock = planClock(pinnedPolicy({ id: 'henan-2022', version: 1, inherits: null })!)!

  it('is due at the end of the tenth day after the decision, in any month', () => {
    expect(planDueOn(clock, '2026-02-20')).toBe('2026-03-02')
    expect(latePlan(clock, '2026-03-02', { declaredOn: '2026-03-02' })).toBeNull()
    expect(latePlan(clock, '2026-03-02', { declaredOn: '2026-03-03' })).toMatchObject({ rule: 'D-005', path: 'lateReason' })
    expect(latePlan(clock, '2026-03-02', { declaredOn: '2026-03-03', lateReason: '大雪封山' })).toBeNull()
  })

  it('has no clock where the policy prints none', () => {
    expect(planClock(pinnedPolicy({ id: 'hunan-county-6500', version: 1, inherits: null })!)).toBeNull()
  })
})

describe('measures', () => {
  const table = findPolicy('hunan-county-6500')!.measures
  const adult = { id: '1', relation: 'head' as const, labour: 'weak' as const, willingToWork: false, health: ['healthy' as const], residence: 'both' as const, countyDecision: null, countsFrom: null, countsTo: null }
  const fit = (rules: RuleSet, members = [adult]) =>
    measuresFit({ rules, table, household: { members, risks: ['illness'] }, today: '2026-05-18' }, [{ category: 'health', targetRisk: 'illness', status: 'planned' }]).map((warning) => warning.rule)

  it('answer the risks of their row; a kind without risks answers any', () => {
    expect(answers(table, 'health', 'illness')).toBe(true)
    expect(answers(table, 'health', 'drinkingWater')).toBe(false)
    expect(answers(table, 'motivation', 'drinkingWater')).toBe(true)
  })

  it('ask for 开发式 help of who can work, or of who can and will (R-077)', () => {
    expect(fit({ 'R-077': { severity: 'warn', willing: false, clause: 'x' } })).toEqual(['R-077'])
    expect(fit({ 'R-077': { severity: 'warn', willing: true, clause: 'x' } })).toEqual([])
    expect(fit({ 'R-077': { severity: 'warn', willing: false, clause: 'x' } }, [{ ...adult, labour: 'none' as never }])).toEqual([])
    expect(fit({})).toEqual([])
  })

  it('that were stopped do not count', () => {
    const rules: RuleSet = { 'R-075': { severity: 'warn', clause: 'x' } }
    const of = (status: 'planned' | 'stopped') =>
      measuresFit({ rules, table, household: { members: [], risks: ['illness'] }, today: '2026-05-18' }, [{ category: 'health', targetRisk: 'illness', status: 'delivered' }, { category: 'socialHelp', targetRisk: 'illness', status }])
    expect(of('planned')).toMatchObject([{ rule: 'R-075' }])
    expect(of('stopped')).toEqual([])
  })
})
