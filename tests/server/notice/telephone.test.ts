import { expect, it } from 'vitest'
import { getNoticeBatch } from '@/server/notice/get-notice-batch'
import { callerOf } from '../support/campaign'
import { aCounty, PLACES } from '../support/county'
import { atNotice, printed } from './support'

it('prints the telephone the county set, the township’s own before it, and asks only while there is none (R-152)', async () => {
  const as = await aCounty({ day: '2026-05-18' })
  const cadre = await callerOf(as('village.cadre'))
  const one = await atNotice(as, '2026-05-18')
  const set = (place: string, value: string) => as('county.admin').put(`/regions/${place}/decisions/supervisionTelephone`, { value, effectiveFrom: '2026-05-18', reason: '县联席会议第3次会议' })
  await expect(printed(cadre, [one], '2026-05-18', { telephone: undefined })).rejects.toMatchObject({ status: 422, errors: [{ path: 'telephone' }] })
  await set(PLACES.county, '0564-1111111')
  expect(JSON.stringify((await printed(cadre, [one], '2026-05-18', { telephone: undefined })).view)).toContain('监督电话：0564-1111111')
  await set(PLACES.township, '0564-2222222')
  expect(JSON.stringify((await printed(cadre, [one], '2026-05-18')).view)).toContain('监督电话：0564-2222222')
  expect(await getNoticeBatch(cadre, { id: one.id })).toMatchObject({ telephone: '0564-2222222', telephoneDecided: true })
})
