import { describe, expect, it } from 'vitest'
import { categoryReasons, contradictions, suggestCategory, type CategoryFacts } from '@/domain/income/category'
import { henan2022 } from '@/domain/policy/variants/henan-2022'

const facts = (change: Partial<CategoryFacts> = {}): CategoryFacts => ({
  policy: henan2022, householdType: 'ordinary', perCapita: 600_000, rigidExpense: 0, incomeDropped: false, severeHardship: false, risks: ['illness'], ...change,
})
const above = { perCapita: 690_001 }

describe('suggested category (K-07)', () => {
  it.each([
    ['within the line, risk, ordinary', {}, 'marginal'],
    ['within the line, risk, out of poverty', { householdType: 'outOfPoverty' }, 'unstableOutOfPoverty'],
    ['exactly the line', { perCapita: 690_000 }, 'marginal'],
    ['one 分 above, nothing else', above, null],
    ['above, large expense and hardship', { ...above, rigidExpense: 1, severeHardship: true }, 'suddenHardship'],
    ['above, income fell and hardship', { ...above, incomeDropped: true, severeHardship: true }, 'suddenHardship'],
    ['above, large expense without hardship', { ...above, rigidExpense: 9_000_000 }, null],
    ['above, hardship without expense or fall', { ...above, severeHardship: true }, null],
    ['within the line, no risk (R-011)', { risks: [] }, null],
    ['within the line and hardship: the line decides', { rigidExpense: 1, severeHardship: true }, 'marginal'],
  ] as [string, Partial<CategoryFacts>, string | null][])('%s → %s', (_, change, category) => {
    expect(suggestCategory(facts(change))).toBe(category)
  })
  it('never contradicts itself', () => {
    for (const householdType of ['ordinary', 'outOfPoverty'] as const)
      for (const perCapita of [-1, 690_000, 690_001])
        for (const severeHardship of [true, false])
          for (const rigidExpense of [0, 100]) {
            const seen = facts({ householdType, perCapita, severeHardship, rigidExpense })
            const suggested = suggestCategory(seen)
            if (suggested) expect(contradictions(suggested, seen)).toEqual([])
          }
  })
  it('gives its reasons with figures', () => {
    expect(categoryReasons(facts({ perCapita: 633_550, rigidExpense: 1_126_000 }))).toEqual(['一般农户，不是脱贫户', '人均纯收入 6335.50 元，在监测范围内', '有返贫致贫风险：因病', '刚性支出 11260 元'])
    expect(categoryReasons(facts({ perCapita: 690_000 }))).toContain('人均纯收入 6900 元，等于监测线，按范围内')
  })
})

describe('a category that contradicts the facts (R-017)', () => {
  it.each([
    ['unstableOutOfPoverty', {}, ['一般农户不能认定为脱贫不稳定户。']],
    ['marginal', { householdType: 'outOfPoverty' }, ['脱贫户不能认定为边缘易致贫户。']],
    ['marginal', above, ['人均纯收入 6900.01 元，高于监测线 6900 元，不能认定为边缘易致贫户。']],
    ['suddenHardship', {}, ['人均纯收入 6000 元，在监测范围内，不能认定为突发严重困难户。', '未登记基本生活出现严重困难，不能认定为突发严重困难户。', '未登记刚性支出，也未登记收入大幅缩减，不能认定为突发严重困难户。']],
    ['edge', {}, ['本方案没有「边缘户」这一类别。']],
  ] as [Parameters<typeof contradictions>[0], Partial<CategoryFacts>, string[]][])('%s %j', (category, change, messages) => {
    expect(contradictions(category, facts(change)).map(({ message }) => message)).toEqual(messages)
  })
})
