import { expect, it } from 'vitest'
import { describedBy, fieldId } from '@/ui/form/field-ids'
import { errorsOf, fieldPath } from '@/ui/form/errors-of'

it('refusals find their fields, whatever the server puts before the path', () => {
  const errors = errorsOf([{ message: '甲', path: 'data.income.wage' }, { message: '乙', path: 'income.wage' }, { message: '丙' }])
  expect(errors['income.wage']?.map(({ message }) => message)).toEqual(['甲', '乙'])
  expect(errors['']?.map(({ message }) => message)).toEqual(['丙'])
  expect([fieldPath('data'), fieldPath('items.0.note', 'items.0.')]).toEqual(['', 'note'])
})

it('an error takes the place of the hint in the description', () => {
  expect(fieldId('income.wage')).toBe('f-income.wage')
  expect(describedBy('a', { hint: '提示' })).toBe('f-a-hint')
  expect(describedBy('a', { hint: '提示', error: [{}], source: '已带出' })).toBe('f-a-error f-a-source')
  expect(describedBy('a', {})).toBeUndefined()
})
