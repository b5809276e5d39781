import { describe, expect, it } from 'vitest'
import { categories, labelOf, roles, stepKinds, termOf, termsOf } from '@/domain/glossary'
import { policyIds } from '@/domain/policy/variants'
import { citationOf, sentenceOf } from '@/domain/refusal'

describe('glossary', () => {
  it('holds the enumerations of the contract', () => {
    expect([roles.length, stepKinds.length, policyIds.length, categories.length]).toEqual([11, 15, 9, 5])
    expect(labelOf('riskType', 'illness')).toBe('因病')
  })
  it.each([
    ['riskType', '因病', 'illness'], ['riskType', ' 患 病 ', 'illness'], ['riskType', 'illness', 'illness'], ['relation', '之子', 'son'], ['labour', '部分丧失劳动能力', 'weak'],
    ['householdType', '建档立卡脱贫户', 'outOfPoverty'], ['riskType', '不知道', null],
  ] as const)('%s: %j is read as %s', (enumeration, word, term) => {
    expect(termOf(enumeration, word)).toBe(term)
  })
  it('no two identifiers of a list share a label', () => {
    for (const list of ['role', 'riskType', 'measureCategory', 'stepKind', 'returnReason', 'category'] as const) {
      const labels = termsOf(list).map((term) => labelOf(list, term as never))
      expect(new Set(labels).size).toBe(labels.length)
    }
  })
})

describe('refusals in words (interface.md §6.5, §12)', () => {
  it.each([
    [{ rule: 'R-047', clause: '二（一）3（3）' }, '（规则 R-047；方案 二（一）3（3））'],
    [{ rule: 'D-001', clause: '二（一）4（1）' }, '（时限 D-001；方案 二（一）4（1））'],
    [{ rule: 'R-033' }, '（规则 R-033）'],
    [{ rule: 'K-13', clause: '本县规定' }, '（本县规定）'],
    [{}, ''],
  ])('%j', (refusal, citation) => {
    expect(citationOf(refusal)).toBe(citation)
  })
  it('what, how, by which rule', () => {
    expect(sentenceOf({ message: '核实人员不足 2 人。', fix: '补登另一名核实人员并签字。', rule: 'R-044' })).toBe('核实人员不足 2 人。办法：补登另一名核实人员并签字。（规则 R-044）')
  })
})
