import { screeningBody } from '@/domain/screening/screening-body'
import { getProgress } from '@/server/campaign/get-progress'
import { submitScreening } from '@/server/screening/submit-screening'
import { BatchBody, submitScreenings } from '@/server/screening/submit-screenings'
import { read, write, type Endpoint } from '../endpoint'

export const screenings: Endpoint[] = [
  { ...write('POST', '/screenings', '登记筛查表', submitScreening), input: screeningBody(null) },
  {
    method: 'POST', path: '/screenings/batch', summary: '批量登记筛查表', input: BatchBody,
    async handle({ caller, body, key }) {
      const { answer, replayed } = await submitScreenings(caller, body, key)
      return { status: 200, body: answer, ...(replayed && { headers: { 'Idempotency-Replayed': 'true' } }) }
    },
  },
  read('/campaigns/:id/progress', '集中排查进度', getProgress),
]
