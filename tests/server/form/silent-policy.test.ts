import { expect, it } from 'vitest'
import { askForm } from '@/server/form/ask-form'
import { formFile } from '@/server/form/form-file'
import { getFormsDesk } from '@/server/form/get-forms-desk'
import { registered } from '../case/support'
import { callerOf } from '../support/campaign'
import { aCounty, PLACES } from '../support/county'

it('where nobody applies and nothing is shown, no form that households sign or read exists (R-063)', async () => {
  const as = await aCounty({ policy: 'seven-steps-2020', day: '2026-05-06' })
  const cadre = await callerOf(as('village.cadre'))
  const household = await registered(as('township.clerk'))
  const { refusal, sheets } = await askForm(cadre, { number: 'F-006', household })
  expect([refusal!.rule, refusal!.clause, sheets]).toEqual(['R-063', '「监测对象不申请，评定工作不宣传，结果不公示」', []])
  await expect(formFile(cadre, { number: 'F-025', region: PLACES.village }, 'pdf')).rejects.toMatchObject({ status: 422, errors: [{ rule: 'R-063' }] })
  const desk = await getFormsDesk(cadre, {})
  const numbers = [...desk.named, ...desk.others].map(({ number }) => number)
  for (const number of ['F-001', 'F-003', 'F-006', 'F-017', 'F-019', 'F-025']) expect(numbers).not.toContain(number)
  expect(desk.named.map(({ number }) => number)).toEqual(['F-027', 'F-028'])
})
