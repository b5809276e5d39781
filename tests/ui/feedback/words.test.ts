import { describe, expect, it } from 'vitest'
import { differences, preselected, undecided, type ConflictField } from '@/ui/feedback/conflict'
import { sourceWords, whatAndFacts } from '@/ui/feedback/rule-words'

it('a refusal falls into what and facts', () => {
  expect(whatAndFacts('公示未满 5 天，不能结束公示。5月24日起可以结束。')).toEqual(['公示未满 5 天，不能结束公示。', '5月24日起可以结束。'])
  expect(whatAndFacts('没有句号')).toEqual(['没有句号', ''])
})

it('rules of the national export are named as such', () => {
  expect(sourceWords({ rule: '5_12_008' })).toBe('国家规则 5_12_008')
  expect(sourceWords({ rule: 'R-047', clause: '二（一）3（3）' })).toBe('规则 R-047；方案 二（一）3（3）')
  expect(sourceWords({})).toBe('')
})

describe('conflict', () => {
  const field = (path: string, changedBy: ConflictField['changedBy']): ConflictField => ({ path, label: path, theirs: '1', mine: '2', changedBy })
  it('preselects what only one side changed and waits for the rest', () => {
    const fields = [field('a', 'me'), field('b', 'them'), field('c', 'both')]
    expect(preselected(fields)).toEqual({ a: 'mine', b: 'theirs' })
    expect(undecided(fields, preselected(fields)).map(({ path }) => path)).toEqual(['c'])
  })

  const form = (values: Record<string, string>) => new Map(Object.entries(values).map(([path, value]) => [path, { label: path, words: value, value, posted: [] as [string, string][] }]))
  it('names who changed what since the form was opened, and leaves out what is the same on both sides', () => {
    const opened = form({ a: '1', b: '1', c: '1', d: '1' })
    const found = differences(opened, form({ a: '1', b: '2', c: '2', d: '5' }), form({ a: '3', b: '1', c: '3', d: '5' }))
    expect(found).toEqual([
      { path: 'a', label: 'a', theirs: '1', mine: '3', changedBy: 'me' },
      { path: 'b', label: 'b', theirs: '2', mine: '1', changedBy: 'them' },
      { path: 'c', label: 'c', theirs: '2', mine: '3', changedBy: 'both' },
    ])
  })
  it('asks about every difference where the opened form is not known any more', () => {
    expect(differences(null, form({ a: '1' }), form({ a: '', b: '2' })).map(({ changedBy, theirs, mine }) => [changedBy, theirs, mine])).toEqual([['both', '1', '空'], ['both', '空', '2']])
  })
})
