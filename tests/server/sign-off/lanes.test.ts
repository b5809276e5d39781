import { beforeAll, describe, expect, it } from 'vitest'
import { listDecisionQueue } from '@/server/case/list-decision-queue'
import type { Caller } from '@/server/kernel/actor'
import { listFilters } from '@/server/saved-filter/list-filters'
import { saveFilter } from '@/server/saved-filter/save-filter'
import { cancelBatch } from '@/server/sign-off/cancel-batch'
import { getBatch } from '@/server/sign-off/get-batch'
import { openBatch } from '@/server/sign-off/open-batch'
import { aHousehold } from '../../builders/household'
import { CaseUnderTest, comparison, entry, on, pass, recovered, registered, review, unbroken, verification } from '../case/support'
import { callerOf } from '../support/campaign'
import { aCounty, type Client } from '../support/county'

let as: (username: string) => Client
let county: Caller
let householdId: string
let gone: CaseUnderTest
let plain: CaseUnderTest

/** An identification that is through the village. */
async function closed(house: string, day: string, closing: string) {
  const found = await CaseUnderTest.open(as, 'village.cadre', { householdId: house, kind: 'identification' })
  await found.act('village.cadre', 'submit', { by: 'guided', guide: '蒋光明', authorised: true, truthful: true, signedOn: day })
  await found.act('township.clerk', 'submit', verification(day, { situation: 2 }))
  await found.act('village.cadre', 'submit', review(day))
  await found.act('village.cadre', 'post', { postedOn: day, place: '群众集中地' })
  await on(closing)
  await found.act('village.cadre', 'close')
  await found.act('township.reviewer', 'submit', { ...pass(), signer: '桂中华' })
  return found.act('county.comparer', 'submit', comparison(closing))
}

beforeAll(async () => {
  as = await aCounty({ policy: 'hunan-county-6500', day: '2026-03-02' })
  county = await callerOf(as('county.approver'))
  householdId = await registered(as('township.clerk'), aHousehold().withMembers(3).ableToWork())
  const found = await closed(householdId, '2026-03-02', '2026-03-10')
  await found.act('county.approver', 'submit', { ...pass(), consultation: '3月10日会商' })
  await found.act('township.clerk', 'submit', entry('2026-03-10'))

  await on('2026-06-10')
  gone = await CaseUnderTest.open(as, 'village.cadre', { householdId, kind: 'elimination' })
  await gone.act('village.cadre', 'submit', { reason: '收入稳定，风险消除', nominatedOn: '2026-06-10' })
  await gone.act('township.clerk', 'submit', recovered('2026-06-10', '2026-03-10'))
  await gone.act('village.cadre', 'submit', review('2026-06-10'))
  await gone.act('village.cadre', 'post', { postedOn: '2026-06-10', place: '群众集中地' })
  plain = await closed(await registered(as('township.clerk')), '2026-06-10', '2026-06-18')
  await gone.act('village.cadre', 'close')
  await gone.act('township.reviewer', 'submit', { ...pass(), signer: '桂中华' })
  await saveFilter(county, { body: { page: 'county', name: '可签批', query: 'lane=clean' } })
}, 60_000)

/** The lane of the elimination everywhere it is said: the lists, their counts, the saved filter, the row's own words, the bulk preview. */
async function said() {
  const of = (lane: 'clean' | 'doubt' | 'all') => listDecisionQueue(county, { level: 'county', lane })
  const [clean, doubt, all] = await Promise.all([of('clean'), of('doubt'), of('all')])
  const [saved] = await listFilters(county, { page: 'county' })
  const { id } = (await openBatch(county, { body: { level: 'county', cases: [gone.id, plain.id] } })).result
  const row = (await getBatch(county, { id })).rows.find(({ caseId }) => caseId === gone.id)!
  await cancelBatch(county, { params: { id }, body: {} })
  const there = (queue: typeof all) => queue.items.some((item) => item.id === gone.id)
  expect(clean.counts).toEqual(doubt.counts)
  expect(saved!.count).toBe(clean.counts.clean)
  for (const queue of [clean, doubt]) expect(queue.items).toHaveLength(queue.total)
  return { clean: there(clean), doubt: there(doubt), counts: [clean.counts.clean, clean.counts.doubt], words: all.items.find((item) => item.id === gone.id)!.doubts, leftOut: row.leftOut }
}

const CLEAN = { clean: true, doubt: false, counts: [2, 0], words: [], leftOut: null }
const inDoubt = (message: string) => ({ clean: false, doubt: true, counts: [1, 1], words: [message], leftOut: message })

describe('the lane of a case whose household changed after its last act (K-19)', () => {
  const clerk = () => as('township.clerk')
  const household = async (change: object) => {
    const { body } = await clerk().get(`/households/${householdId}`)
    const answer = await clerk().patch(`/households/${householdId}`, { version: body.version, ...change })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  }

  it('leaves 资料齐全 with its count when the household comes on 低保 (R-115), and returns when that was a slip', async () => {
    expect(await said()).toEqual(CLEAN)
    await household({ subsistenceAllowance: true })
    const care = inDoubt('属特困供养、低保或者存在多种风险，须重点审查。')
    expect(await said()).toEqual(care)
    await household({ subsistenceAllowance: false, keyGroups: ['dispersedSupport'] })
    expect(await said()).toEqual(care)
    await household({ keyGroups: [] })
    expect(await said()).toEqual(CLEAN)
    await household({ address: '上塆组12号' })
    expect(await said()).toEqual(CLEAN)
  })

  it('follows the members: nobody left who can work (R-108)', async () => {
    const change = async (labour: string) => {
      const { body } = await clerk().get(`/households/${householdId}`)
      for (const [i, member] of body.members.entries()) {
        const answer = await clerk().patch(`/households/${householdId}/members/${member.id}`, { version: body.version + i, labour })
        expect(answer.status, JSON.stringify(answer.body)).toBe(200)
      }
    }
    await change('lost')
    expect(await said()).toEqual(inDoubt('整户无劳动力。'))
    await change('ordinary')
    expect(await said()).toEqual(CLEAN)
  })

  it('is decided as it stands: neither version nor history of the case moves with the household', async () => {
    await household({ subsistenceAllowance: true })
    expect((await clerk().get(`/cases/${gone.id}`)).body.version).toBe(gone.body.version)
    await gone.act('county.approver', 'submit', { ...pass('属低保户，经重点审查，风险确已消除。'), consultation: '6月18日会商', keyReviewed: true })
    await unbroken(gone.id)
  })
})
