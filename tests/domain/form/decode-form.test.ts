import { describe, expect, it } from 'vitest'
import { decodeForm, fieldName } from '@/domain/form/decode-form'
import { parseMoney } from '@/domain/form/typed-number'

const posted = (...fields: [string, string | Blob][]) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return decodeForm(form)
}

describe('decodeForm', () => {
  it('paths become objects and arrays, types become values, gaps close up', () => {
    expect(
      posted(
        [fieldName('income.wage', 'yuan'), '18,000.50'],
        [fieldName('votesFor', 'int'), '１９'],
        [fieldName('signed', 'bool'), 'no'],
        [fieldName('visitedOn', 'date'), '2026-05-17'],
        ['visitors.0.name', '赵某某'],
        ['visitors.2.name', '蒋某某'],
      ),
    ).toEqual({ income: { wage: 18000.5 }, votesFor: 19, signed: false, visitedOn: '2026-05-17', visitors: [{ name: '赵某某' }, { name: '蒋某某' }] })
  })
  it('empty fields are left out, an empty choice is an empty list, the envelope is no data', () => {
    expect(posted(['note', '  '], [fieldName('risks', 'list'), ''], ['_version', '3'], ['$ACTION_ID', 'x'])).toEqual({ risks: [] })
    expect(posted([fieldName('risks', 'list'), ''], [fieldName('risks', 'list'), 'illness'], [fieldName('risks', 'list'), 'other'])).toEqual({
      risks: ['illness', 'other'],
    })
  })
  it('what cannot be read is passed on as typed, for the schema to refuse', () => {
    expect(posted([fieldName('a', 'yuan'), '约一万'], [fieldName('b', 'int'), '3.5'], [fieldName('c', 'bool'), 'maybe'])).toEqual({
      a: '约一万',
      b: '3.5',
      c: 'maybe',
    })
  })
  it('files of no bytes are no files; nobody writes into prototypes', () => {
    expect(posted(['photo', new Blob([])])).toEqual({})
    expect(posted(['__proto__.x', '1'])).toEqual({})
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})

it('parseMoney', () => {
  expect(['18000', '18,000.00', '１２３．４', ' 600 元', '-5', ''].map(parseMoney)).toEqual([18000, 18000, 123.4, 600, -5, null])
  expect(['1.234', '一千', '1e5', '--1'].map(parseMoney)).toEqual([NaN, NaN, NaN, NaN])
})
