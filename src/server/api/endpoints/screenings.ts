import { screeningBody } from '@/domain/screening/screening-body'
import { submitScreening } from '@/server/screening/submit-screening'
import { BatchBody, submitScreenings } from '@/server/screening/submit-screenings'
import { write, type Endpoint } from '../endpoint'

export const screenings: Endpoint[] = [
  { ...write('POST', '/screenings', '登记筛查表', submitScreening), input: screeningBody(null) },
  {
    method: 'POST', path: '/screenings/batch', summary: '批量登记筛查表', input: BatchBody,
    async handle({ caller, body, key }) {
      const { answer, replayed } = await submitScreenings(caller, body, key)
      return { status: 200, body: answer, ...(replayed && { headers: { 'Idempotency-Replayed': 'true' } }) }
    },
  },
]
