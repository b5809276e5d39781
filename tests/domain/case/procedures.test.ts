import { describe, expect, it } from 'vitest'
import { replay } from '@/domain/case/engine'
import type { CaseKind } from '@/domain/glossary'
import type { PolicyId } from '@/domain/policy/variants'
import { household, Journey, monitored } from './journey'

const procedures: [PolicyId, CaseKind, string[]][] = [
  ['henan-2022', 'identification', ['householdVerification', 'infoComparison', 'villageReview', 'publicNotice', 'townshipReview', 'countyApproval', 'resultAnnouncement', 'systemEntry']],
  ['hunan-county-6500', 'identification', ['application', 'householdVerification', 'villageReview', 'publicNotice', 'townshipReview', 'infoComparison', 'countyApproval', 'systemEntry']],
  ['henan-2022', 'elimination', ['householdVerification', 'villageReview', 'publicNotice', 'townshipReview', 'countyApproval', 'resultAnnouncement', 'systemEntry']],
  ['hunan-county-6500', 'elimination', ['villageNomination', 'householdVerification', 'villageReview', 'publicNotice', 'townshipReview', 'countyApproval', 'systemEntry']],
  ['henan-2022', 'rollback', ['householdVerification', 'villageReview', 'publicNotice', 'townshipReview', 'countyApproval', 'prefectureReview', 'provinceReview', 'nationalFiling', 'resultAnnouncement', 'systemEntry']],
  ['heze-suiguantun-6500', 'identification', ['householdVerification', 'villageReview', 'infoComparison', 'townshipFeedback', 'publicNotice', 'systemEntry']],
  ['heze-suiguantun-6500', 'rollback', ['villageNomination', 'townshipReview', 'countyApproval', 'systemEntry']],
  ['heze-suiguantun-6500', 'removal', ['villageNomination', 'townshipReview', 'countyApproval', 'systemEntry']],
  ['seven-steps-2020', 'identification', ['departmentScreening', 'infoComparison', 'householdVerification', 'villageReview', 'countyApproval', 'systemEntry']],
  ['town-6000', 'identification', ['householdVerification', 'villageReview', 'publicNotice', 'townshipReview', 'infoComparison', 'countyApproval', 'systemEntry']],
  ['town-6000', 'elimination', ['householdVerification', 'villageReview', 'publicNotice', 'townshipReview', 'countyApproval', 'systemEntry']],
  ['town-6000', 'rollback', ['systemEntry']],
  ['henan-2022', 'removal', ['villageNomination', 'townshipReview', 'countyApproval', 'prefectureReview', 'provinceReview', 'nationalFiling', 'systemEntry']],
]

const factsFor: Record<CaseKind, ReturnType<typeof household>> = {
  identification: household(), elimination: monitored(), rollback: monitored({ monitoringStatus: 'eliminated' }), removal: monitored(),
}

describe('procedures run in the order of decisions 8 to 10', () => {
  for (const [policy, kind, order] of procedures) {
    it(`${policy} ${kind}`, () => {
      const journey = new Journey(policy, kind, '2022-05-18', factsFor[kind]).opened()
      const seen: string[] = []
      while (journey.step) {
        seen.push(journey.step)
        journey.upTo(journey.state.steps[seen.length]?.key ?? null)
      }
      expect(seen).toEqual(order)
      expect(journey.state.status).toBe('approved')
      expect(journey.state.version).toBe(journey.events.length)
      expect(replay(journey.events)).toEqual(journey.state)
    })
  }
})

describe('what the end of a case does to the household (K-11)', () => {
  const end = (policy: PolicyId, kind: CaseKind) => new Journey(policy, kind, '2022-05-18', factsFor[kind]).opened().upTo(null).effects
  it('identification: monitored, with its category, its risks, its clues settled', () => {
    const effects = end('henan-2022', 'identification')
    expect(effects).toContainEqual({ type: 'setMonitoring', status: 'monitored', category: 'marginal', on: '2022-05-24', since: '2022-05-24' })
    expect(effects).toContainEqual({ type: 'recordRisks', risks: [{ type: 'illness' }], on: '2022-05-18' })
    expect(effects).toContainEqual({ type: 'settleClues', outcome: 'converted', reason: '已纳入监测' })
  })
  it('elimination: eliminated, risks settled', () => {
    expect(end('hunan-county-6500', 'elimination')).toEqual(expect.arrayContaining([
      expect.objectContaining({ type: 'setMonitoring', status: 'eliminated', category: 'marginal' }), expect.objectContaining({ type: 'settleRisks', how: 'stable' }),
    ]))
  })
  it('rollback: the same record is monitored again', () => {
    expect(end('henan-2022', 'rollback')).toContainEqual(expect.objectContaining({ type: 'setMonitoring', status: 'monitored', category: 'marginal' }))
  })
  it('removal: removed', () => {
    expect(end('henan-2022', 'removal')).toContainEqual(expect.objectContaining({ type: 'setMonitoring', status: 'removed' }))
  })
})
