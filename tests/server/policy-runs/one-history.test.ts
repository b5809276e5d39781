import { beforeAll, expect, it } from 'vitest'
import type { PolicyId } from '@/domain/policy/variants'
import { aHousehold } from '../../builders/household'
import { bodies } from '../../builders/step-bodies'
import { CaseUnderTest, on, registered } from '../case/support'
import { aCounty, PLACES, type Client } from '../support/county'
import { walk } from './walk'

const SLOW = 180_000

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty({ policy: null, day: '2026-01-05' })))

async function adopt(policyId: PolicyId, effectiveFrom: string, inherits?: PolicyId) {
  await on(effectiveFrom)
  const { status, body } = await as('county.admin').put(`/regions/${PLACES.county}/policy`, { policyId, inherits, effectiveFrom })
  expect(status, JSON.stringify(body)).toBe(200)
}

it('a household identified under one policy, moved to others, eliminated, rolled back, removed and identified again has one history', async () => {
  await adopt('hunan-county-6500', '2026-01-05')
  const householdId = await registered(as('township.clerk'), aHousehold().withMembers(3).ableToWork())
  const status = async () => (await as('township.clerk').get(`/households/${householdId}`)).body.monitoringStatus
  const clueOn = async (foundOn: string) => {
    await on(foundOn)
    const { status, body } = await as('village.cadre').post('/clues', { householdId, channel: 'cadreSurvey', foundOn, note: '户主住院' })
    expect(status, JSON.stringify(body)).toBe(201)
    return body.id
  }

  await clueOn('2026-01-05')
  const first = await walk({ as, householdId, kind: 'identification', day: '2026-01-05' })
  expect(first.found.body).toMatchObject({ policy: { id: 'hunan-county-6500' } })

  await adopt('town-6000', '2026-06-01')
  const eliminated = await walk({ as, householdId, kind: 'elimination', day: '2026-07-06' })
  expect(eliminated.found.body).toMatchObject({ policy: { id: 'town-6000' }, links: [{ id: first.found.id, kind: 'identification', relation: 'previousIdentification' }] })
  expect(await status()).toBe('eliminated')

  await adopt('anhui-huaishuwan-2023', '2026-08-01', 'henan-2022')
  const back = await walk({ as, householdId, kind: 'rollback', day: '2026-08-10' })
  expect(back.found.body).toMatchObject({ policy: { id: 'anhui-huaishuwan-2023' }, links: [{ id: first.found.id, relation: 'previousIdentification' }] })
  expect(await status()).toBe('monitored')

  await adopt('jiangxi-zixiao-2022', '2026-09-01', 'henan-2022')
  const removed = await walk({ as, householdId, kind: 'removal', day: '2026-09-07' })
  expect(removed.found.body).toMatchObject({ policy: { id: 'jiangxi-zixiao-2022' }, links: expect.arrayContaining([expect.objectContaining({ id: first.found.id, relation: 'previousIdentification' })]) })
  expect(await status()).toBe('removed')

  const clueId = await clueOn('2026-10-12')
  const again = await walk({ as, householdId, kind: 'identification', day: '2026-10-12' })
  expect(again.found.body.links).toContainEqual({ id: first.found.id, kind: 'identification', relation: 'previousIdentification' })
  expect(await status()).toBe('monitored')
  expect((await as('township.clerk').get(`/households/${householdId}`)).body.clues).toContainEqual(expect.objectContaining({ id: clueId, status: 'converted' }))

  const { links } = (await as('inspector').get(`/cases/${first.found.id}`)).body
  expect(links).toEqual(expect.arrayContaining([
    { id: eliminated.found.id, kind: 'elimination', relation: 'elimination' }, { id: back.found.id, kind: 'rollback', relation: 'rollback' },
  ]))
  const { cases } = (await as('inspector').get(`/households/${householdId}`)).body
  expect(cases.map(({ kind, status }: { kind: string; status: string }) => `${kind} ${status}`).sort()).toEqual([
    'elimination approved', 'identification approved', 'identification approved', 'removal approved', 'rollback approved',
  ])
}, SLOW)

it('an open case keeps the policy of the day on which it was opened', async () => {
  await adopt('hunan-county-6500', '2027-01-04')
  const householdId = await registered(as('township.clerk'), aHousehold().withMembers(3).ableToWork())
  const at = { day: '2027-01-04', kind: 'identification' as const, filed: false }
  const found = await CaseUnderTest.open(as, 'village.cadre', { householdId, kind: 'identification' })
  await found.act('village.cadre', 'submit', bodies.application(at))
  await adopt('seven-steps-2020', '2027-01-05')
  await found.act('village.cadre', 'submit', bodies.householdVerification(at))
  expect(found.body).toMatchObject({ policy: { id: 'hunan-county-6500' }, assessment: { threshold: 6500, category: 'marginal' }, step: { kind: 'villageReview' } })
  const younger = await CaseUnderTest.open(as, 'village.cadre', { householdId: await registered(as('township.clerk')), kind: 'identification' })
  expect(younger.body).toMatchObject({ policy: { id: 'seven-steps-2020' }, step: { kind: 'departmentScreening' } })
})
