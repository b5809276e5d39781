import { beforeAll, expect, it } from 'vitest'
import { similarCases } from '@/server/case/similar-cases'
import { aHousehold } from '../../builders/household'
import { callerOf } from '../support/campaign'
import { aCounty, PLACES, type Client } from '../support/county'
import { CaseUnderTest, comparison, on, registered, review, verification } from './support'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))

const DAY = '2026-05-18'

/** An identification with this wage, reviewed; `end` is what the village decided. */
async function reviewed(wage: number, end: 'pass' | 'fail'): Promise<CaseUnderTest> {
  const householdId = await registered(as('township.clerk'), aHousehold().inVillage(PLACES.village).withMembers(3))
  const one = await CaseUnderTest.open(as, 'township.clerk', { householdId, kind: 'identification' })
  await one.act('township.clerk', 'submit', verification(DAY, { income: { wage, business: 9000, property: 0, transfer: 3000, businessCost: 6000 } }))
  await one.act('county.comparer', 'submit', comparison(DAY))
  return one.act('township.clerk', 'submit', end === 'pass' ? review(DAY) : { ...review(DAY), votesFor: 1, votesAgainst: 4, decision: 'fail', reason: '收入不实' })
}

it('finds ended cases of the category with about the same income, the nearest first, within the scope', async () => {
  await on(DAY)
  const far = await reviewed(1000, 'fail')
  const near = await reviewed(11_700, 'fail')
  const nearer = await reviewed(11_900, 'fail')
  await reviewed(12_000, 'pass') // still runs: nothing to compare with
  const one = await reviewed(12_000, 'pass')
  const clerk = await callerOf(as('township.clerk'))
  const found = await similarCases(clerk, { id: one.id })
  expect(found.map(({ id }) => id)).toEqual([nearer.id, near.id])
  expect(found[0]).toMatchObject({ outcome: '未通过', perCapita: 5966.67, people: 3, risks: ['因病'], decidedOn: null })
  expect(found.some(({ id }) => id === far.id)).toBe(false)
  await expect(similarCases(await callerOf(as('village2.cadre')), { id: one.id })).rejects.toMatchObject({ status: 404 })
})
