import { expect, it } from 'vitest'
import { listNoticeBatches } from '@/server/notice/list-notice-batches'
import { callerOf } from '../support/campaign'
import { aCounty, clockAt, PLACES } from '../support/county'
import { atNotice } from './support'

it('a policy without notices says so, until the open cases of the policy before it are through', async () => {
  const as = await aCounty({ day: '2026-05-18' })
  const cadre = await callerOf(as('village.cadre'))
  expect((await listNoticeBatches(cadre, {})).inPolicy).toBe(true)
  expect(await as('county.admin').put(`/regions/${PLACES.county}/policy`, { policyId: 'seven-steps-2020', effectiveFrom: '2026-05-19' })).toMatchObject({ status: 200 })
  await clockAt('2026-05-19T09:00:00+08:00')
  expect(await listNoticeBatches(cadre, {})).toMatchObject({ inPolicy: false, batches: [] })

  await clockAt('2026-05-18T10:00:00+08:00')
  await atNotice(as, '2026-05-18')
  await clockAt('2026-05-19T09:00:00+08:00')
  expect(await listNoticeBatches(cadre, {})).toMatchObject({ inPolicy: true, batches: [{ group: 'pending' }] })
})
