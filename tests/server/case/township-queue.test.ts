import { expect, it } from 'vitest'
import { listDecisionQueue } from '@/server/case/list-decision-queue'
import { atTownship } from '../sign-off/support'
import { callerOf } from '../support/campaign'
import { aCounty, PLACES } from '../support/county'

it('the township’s queue keeps together who hung on one notice, the batch of the most urgent first', async () => {
  const as = await aCounty()
  const [urgent] = await atTownship(as, 1)
  const [other] = await atTownship(as, 1, { village: `${PLACES.township.slice(0, 9)}202` })
  const [later] = await atTownship(as, 1)
  const [printed] = await atTownship(as, 1, { printed: true })
  const reviewer = await callerOf(as('township.reviewer'))
  const { items } = await listDecisionQueue(reviewer, { level: 'township', lane: 'clean' })
  expect(items.map(({ id }) => id)).toEqual([urgent!.id, later!.id, other!.id, printed!.id])
  expect(items.map(({ posted }) => posted)).toMatchObject([{ postedOn: '2026-05-18', number: null }, { postedOn: '2026-05-18' }, { number: null }, { number: expect.stringContaining('公示〔2026〕1号') }])
  expect(new Set(items.map(({ villageCode, posted }) => `${villageCode} ${posted!.key}`)).size).toBe(3)
})
