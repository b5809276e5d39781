import { describe, expect, it } from 'vitest'
import { judgeLookBack, lookBackOutcomes, outcomeLabel, type LookBackFindings, type LookBackOutcome } from '@/domain/look-back/judge'
import type { RuleSet } from '@/domain/policy/rules'
import { henan2022 } from '@/domain/policy/variants/henan-2022'

const safe = { food: true, clothing: true, education: true, medical: true, housing: true, water: true }
const steady: LookBackFindings = { incomeStable: true, safeguards: safe, risksGone: true, newRisks: [], noLabour: false }

/** A policy that asks for half a year, one that studies households without labour, one that speaks of imprecise marks only. */
const halfAYear: RuleSet = { ...henan2022.rules, 'R-120': { severity: 'block', months: 6, clause: '（二）' } }
const study: RuleSet = { ...henan2022.rules, 'R-121': { severity: 'block', noLabour: 'study', clause: '二3' } }
const imprecise: RuleSet = { 'R-120': { severity: 'block', months: 0, clause: '三（三）' }, 'R-122': { severity: 'block', clause: '三（三）' }, 'R-123': { severity: 'block', clause: '三（三）' } }

const situations: [string, RuleSet, Partial<LookBackFindings>, LookBackOutcome, LookBackOutcome[]][] = [
  ['all is steady', henan2022.rules, {}, 'keep', ['keep']],
  ['the income is not stable', henan2022.rules, { incomeStable: false }, 'rollback', ['rollback']],
  ['one of 三保障 has slipped', henan2022.rules, { safeguards: { ...safe, housing: false } }, 'rollback', ['rollback']],
  ['the old risk is not gone', henan2022.rules, { risksGone: false }, 'rollback', ['rollback']],
  ['a new risk alone is a new identification, never a rollback', henan2022.rules, { newRisks: ['illness'] }, 'reidentify', ['reidentify']],
  ['unstable and a new risk: either, but it does not stay', henan2022.rules, { risksGone: false, newRisks: ['illness'] }, 'rollback', ['rollback', 'reidentify']],
  ['nobody can work: rolled back', henan2022.rules, { noLabour: true }, 'rollback', ['rollback']],
  ['nobody can work: decided after a study', study, { noLabour: true }, 'keep', ['rollback']],
  ['nobody can work, studied', study, { noLabour: true, studied: '兜底稳定' }, 'keep', ['keep', 'rollback']],
  ['five months of six', halfAYear, { stableMonths: 5 }, 'rollback', ['rollback']],
  ['six months of six', halfAYear, { stableMonths: 6 }, 'keep', ['keep']],
  ['months that nobody asked', halfAYear, {}, 'rollback', ['rollback']],
  ['imprecise marks', imprecise, { incomeStable: false }, 'rollback', ['rollback']],
  ['nobody can work, where the text of look-backs is silent', imprecise, { noLabour: true }, 'keep', ['keep', 'rollback']],
]

describe('looking back at an elimination (R-105, R-120 to R-123)', () => {
  it.each(situations)('%s', (_, rules, found, suggested, open) => {
    const judged = judgeLookBack(rules, { ...steady, ...found })
    expect(judged.suggested).toBe(suggested)
    expect(lookBackOutcomes.filter((outcome) => judged.against[outcome].length === 0)).toEqual(open)
  })

  it('says why, with the rule and the clause of the text', () => {
    const { against } = judgeLookBack(henan2022.rules, { ...steady, incomeStable: false, newRisks: ['illness'] })
    expect(against.keep.map(({ rule, clause }) => [rule, clause])).toEqual([['R-121', '二（三）2（2）'], ['R-123', '二（三）2（2）']])
    expect(judgeLookBack(imprecise, { ...steady, risksGone: false }).against.keep).toMatchObject([{ rule: 'R-122', clause: '三（三）', path: 'risksGone' }])
    expect(lookBackOutcomes.map(outcomeLabel)).toEqual(['保持风险消除', '应当回退', '应当重新识别'])
  })
})
