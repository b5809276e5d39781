import { describe, expect, it } from 'vitest'
import { coverageOf, helpOfOutOfPoverty, openRisks, type CoverageContext } from '@/domain/help/coverage'
import type { Policy } from '@/domain/policy/schema'
import { anhuiHuaishuwan2023 } from '@/domain/policy/variants/anhui-huaishuwan-2023'
import { henan2022 } from '@/domain/policy/variants/henan-2022'
import { hunanCounty6500 } from '@/domain/policy/variants/hunan-county-6500'
import { member, monitored } from '../case/journey'

const health = { category: 'health', targetRisk: 'illness', status: 'planned' } as const
const covered = (change: Parameters<typeof monitored>[0] = {}, gaps: CoverageContext['gaps'] = [], policy: Policy = henan2022): CoverageContext => ({
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
  it('a measure for a gap of 三保障 and water (R-080, R-082, henan)', () => {
    expect(coverageOf(covered({}, ['housing', 'medical'])).map(({ message }) => message)).toEqual(['住房安全未达标，尚无对应措施。'])
  })
})

describe('脱贫户 that is not monitored (R-083)', () => {
  const notMonitored = (change: Parameters<typeof monitored>[0] = {}, policy: Policy = anhuiHuaishuwan2023) => helpOfOutOfPoverty({ rules: policy.rules, household: monitored({ monitoringStatus: 'none', plan: null, measures: [], ...change }) })
  it('is to have a plan by labour and needs where the text says so', () => {
    expect(notMonitored()).toEqual([{ rule: 'R-083', clause: '三（二）', message: '该脱贫户还没有帮扶计划和措施。', fix: '按劳动能力和发展需求核对，因户制定帮扶计划。' }])
    expect(notMonitored({ measures: [health] })).toEqual([])
    expect(notMonitored({ plan: { declaredOn: '2022-02-01' } })).toEqual([])
    expect(notMonitored({}, henan2022)).toEqual([])
  })
})

it('R-086: the range of help is the same for every category', () => {
  const of = (category: 'marginal' | 'unstableOutOfPoverty' | 'suddenHardship') => coverageOf(covered({ category, plan: null, risks: ['illness', 'schooling'] }, ['water']))
  expect(of('marginal').map(({ rule }) => rule)).toEqual(['R-069', 'R-076', 'R-080'])
  expect(of('unstableOutOfPoverty')).toEqual(of('marginal'))
  expect(of('suddenHardship')).toEqual(of('marginal'))
})
