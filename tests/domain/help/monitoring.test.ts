import { describe, expect, it } from 'vitest'
import { chainOf } from '@/domain/case/chain'
import { coverageOf, type CoverageContext } from '@/domain/help/coverage'
import { flagFaults } from '@/domain/help/flags'
import { riskMatrix } from '@/domain/help/matrix'
import { measureFit } from '@/domain/help/measure-fit'
import { jiangxiZixiao2022 } from '@/domain/policy/variants/jiangxi-zixiao-2022'
import { hunanCounty6500 } from '@/domain/policy/variants/hunan-county-6500'
import { Journey, member, monitored, rulesOf } from '../case/journey'

const health = { category: 'health', targetRisk: 'illness', status: 'planned' } as const
const prompts = (change: Parameters<typeof monitored>[0], more: Partial<CoverageContext> = {}) =>
  coverageOf({ rules: hunanCounty6500.rules, table: hunanCounty6500.measures, gaps: [], today: '2022-09-01', household: monitored({ plan: { declaredOn: '2022-02-01' }, measures: [health], ...change }), ...more }).map(({ rule }) => rule)

describe('prompts on help', () => {
  it('扶志扶智 for who can work and will not (R-081)', () => {
    const unwilling = { members: [member({ willingToWork: false })] }
    expect(prompts(unwilling)).toEqual(['R-081'])
    expect(prompts({ ...unwilling, measures: [health, { category: 'motivation', targetRisk: 'illness', status: 'planned' }] })).toEqual([])
  })
  it('控辍保学 for children of school age of a household 因学 (R-089)', () => {
    const schooling = { risks: ['schooling' as const], measures: [{ category: 'education', targetRisk: 'schooling', status: 'planned' } as const] }
    expect(prompts(schooling, { people: { uninsured: 0, schoolAge: 1 } })).toEqual(['R-089'])
    expect(prompts(schooling, { people: { uninsured: 0, schoolAge: 0 } })).toEqual([])
  })
  it('社会帮扶 where everything was delivered and nothing helped (R-090)', () => {
    const done = { measures: [{ ...health, status: 'delivered' as const }] }
    expect(prompts(done, { evaluated: 'ineffective' })).toEqual(['R-090'])
    expect(prompts(done, { evaluated: 'partly' })).toEqual([])
    expect(prompts({}, { evaluated: 'ineffective' })).toEqual([])
  })
  it('医保 of every member where the text asks (R-092)', () => {
    const rules = (uninsured: number) => prompts({}, { rules: jiangxiZixiao2022.rules, people: { uninsured, schoolAge: 0 } })
    expect([rules(1), rules(0)]).toEqual([['R-092'], []])
  })
})

it('after an elimination no help is aimed at a risk any more (R-117)', () => {
  const fit = (monitoringStatus: 'eliminated' | 'monitored') =>
    measureFit({ rules: hunanCounty6500.rules, table: hunanCounty6500.measures, household: { members: [], risks: ['illness'], monitoringStatus }, today: '2022-09-01' }, health).map(({ rule }) => rule)
  expect([fit('eliminated'), fit('monitored')]).toEqual([['R-117'], []])
})

it('sets measures against risks, with gaps and surpluses per risk (R-074 to R-076)', () => {
  const measure = (id: string, category: 'health' | 'housing' | 'education', targetRisk: 'illness' | 'schooling', status: 'planned' | 'stopped' = 'planned') => ({ id, category, targetRisk, status, instrument: id })
  const matrix = riskMatrix(['illness', 'schooling'], [measure('a', 'health', 'illness'), measure('b', 'housing', 'illness'), measure('c', 'education', 'schooling', 'stopped')], hunanCounty6500.measures)
  expect(matrix.rows.map(({ risk, measures }) => [risk, measures.map(({ id }) => id)])).toEqual([['illness', ['a']], ['schooling', []]])
  expect(matrix.surplus.map(({ id }) => id)).toEqual(['b'])
  expect(matrix.kinds).toEqual(['health', 'housing'])
})

it('a flag fits what is recorded, for every kind (R-085, R-108)', () => {
  const faults = (kind: 'developmentalHelp' | 'noLabourSafetyNet', change: Parameters<typeof monitored>[0]) => flagFaults(kind, monitored(change), {}, '2022-09-01').length
  const job = { category: 'employment', targetRisk: 'illness', status: 'delivered' } as const
  expect([faults('developmentalHelp', { measures: [job] }), faults('developmentalHelp', { measures: [{ ...job, status: 'planned' }] })]).toEqual([0, 1])
  const nobody = { members: [member({ labour: 'none' as const })] }
  expect([faults('noLabourSafetyNet', { ...nobody, subsistenceAllowance: true }), faults('noLabourSafetyNet', nobody), faults('noLabourSafetyNet', {})]).toEqual([0, 1, 2])
})

it('a confirmed flag holds the elimination back where the text knows no exception (R-108)', () => {
  const open = (policy: 'hunan-county-6500' | 'henan-2022') => rulesOf(new Journey(policy, 'elimination', '2022-09-01', monitored({ noLabourSafetyNet: true })).tryOpen())
  expect([open('hunan-county-6500'), open('henan-2022')]).toEqual([['R-108'], ['ok']])
})

it('a chain that leaves the county shows level after level, the system operated by the province (R-125)', () => {
  const journey = new Journey('henan-2022', 'removal', '2022-09-01', monitored()).opened().upTo('provinceReview')
  expect(chainOf(journey.state, []).map(({ key, level, state }) => [key, level, state])).toEqual([
    ['villageNomination', 'village', 'done'], ['townshipReview', 'township', 'done'], ['countyApproval', 'county', 'done'], ['prefectureReview', 'prefecture', 'done'],
    ['provinceReview', 'province', 'current'], ['nationalFiling', 'state', 'waiting'], ['systemEntry', 'province', 'waiting'],
  ])
})
