import { describe, expect, it } from 'vitest'
import { coverageOf, openRisks, type CoverageContext } from '@/domain/help/coverage'
import { henan2022 } from '@/domain/policy/variants/henan-2022'
import { hunanCounty6500 } from '@/domain/policy/variants/hunan-county-6500'
import { member, monitored } from '../case/journey'

const health = { category: 'health', targetRisk: 'illness', status: 'planned' } as const
const covered = (change: Parameters<typeof monitored>[0] = {}, gaps: CoverageContext['gaps'] = [], policy = henan2022): CoverageContext => ({
  rules: policy.rules, table: policy.measures, gaps, today: '2022-09-01', household: monitored({ plan: { declaredOn: '2022-02-01' }, measures: [health], ...change }),
})
const rules = (context: CoverageContext) => coverageOf(context).map(({ rule }) => rule)

describe('what a monitored household still lacks', () => {
  it('nothing, where plan and measures answer its risks', () => {
    expect(rules(covered())).toEqual([])
  })
  it('a plan (R-069)', () => {
    expect(coverageOf(covered({ plan: null }))).toEqual([{ rule: 'R-069', clause: '二（二）1', message: '该户还没有帮扶计划。', fix: '制定帮扶计划并申报措施。' }])
  })
  it('a measure for each risk (R-076); one that was stopped, or of a kind that does not answer it, is none', () => {
    expect(openRisks(covered({ risks: ['illness', 'schooling'] }))).toEqual(['schooling'])
    expect(rules(covered({ measures: [{ ...health, status: 'stopped' }] }))).toEqual(['R-076'])
    expect(rules(covered({ measures: [{ ...health, category: 'housing' }] }))).toEqual(['R-076'])
  })
  it('a safety net where nobody can work (R-078, hunan)', () => {
    const nobody = { members: [member({ labour: 'lost' as const })] }
    expect(rules(covered(nobody, [], hunanCounty6500))).toEqual(['R-078'])
    expect(rules(covered({ ...nobody, subsistenceAllowance: true }, [], hunanCounty6500))).toEqual([])
    expect(rules(covered(nobody))).toEqual([])
  })
  it('a measure for a gap of 三保障 and water (R-080, henan)', () => {
    expect(coverageOf(covered({}, ['housing', 'medical'])).map(({ message }) => message)).toEqual(['住房安全未达标，尚无对应措施。'])
  })
})
