import { expect, it } from 'vitest'
import { returnData } from '@/app/(staff)/cases/form-data'

it('a return without a note sends an empty one, and a reason alone or with the field it points at', () => {
  expect(returnData({ toStep: 'x', reasons: [{ code: 'incomeUnclear', field: 'income.wage' }, { code: 'riskUnclear' }, {}] })).toEqual({ note: '', toStep: 'x', reasons: [{ code: 'incomeUnclear', field: 'income.wage' }, 'riskUnclear'] })
  expect(returnData({ note: '补票据' }).note).toBe('补票据')
})
