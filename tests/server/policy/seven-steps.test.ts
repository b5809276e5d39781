import { beforeAll, describe, expect, it } from 'vitest'
import { getNoticeBatch } from '@/server/notice/get-notice-batch'
import { listNoticeBatches } from '@/server/notice/list-notice-batches'
import { frame } from '@/server/navigation/frame'
import { getRoster } from '@/server/screening/get-roster'
import { campaignProgress } from '@/server/workbench/campaign-progress'
import { listTodo } from '@/server/workbench/list-todo'
import { db } from '@/server/kernel/db'
import { CaseUnderTest, registered } from '../case/support'
import { anOrdinaryLine, callerOf } from '../support/campaign'
import { aCounty, COUNTY, PLACES, type Client } from '../support/county'

const DAY = '2026-05-18'
let as: (username: string) => Client
beforeAll(async () => {
  as = await aCounty({ policy: 'seven-steps-2020', day: DAY })
})

describe('监测对象不申请，评定工作不宣传，结果不公示 (R-063)', () => {
  it('no self-report, by no door', async () => {
    const householdId = await registered(as('township.clerk'))
    const clue = (channel: string) => as('village.cadre').post('/clues', { householdId, channel, foundOn: DAY, note: '住院' })
    expect(await clue('selfReport')).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-063' }] } })
    expect((await clue('cadreSurvey')).status).toBe(201)
    const sheet = anOrdinaryLine({ id: householdId })
    expect(await as('village.cadre').post('/screenings', { ...sheet, applies: 'yes' })).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-063' }] } })
    expect((await as('village.cadre').post('/screenings', sheet)).status).toBe(201)
  })

  it('no notice: neither posted nor found by its address, and no word of it in the navigation', async () => {
    const householdId = await registered(as('township.clerk'))
    const one = await CaseUnderTest.open(as, 'dept.medical', { householdId, kind: 'identification' })
    const posted = await one.attempt('dept.medical', 'post', { postedOn: DAY, place: '公开栏' })
    expect(posted.status).toBe(422)
    expect(posted.body.errors.map(({ rule }: { rule: string }) => rule)).toContain('R-063')
    const cadre = await callerOf(as('village.cadre'))
    await expect(getNoticeBatch(cadre, { id: one.id })).rejects.toMatchObject({ status: 404 })
    expect(await listNoticeBatches(cadre, {})).toMatchObject({ inPolicy: false, batches: [], silence: expect.stringContaining('R-063') })
    expect(await frame(cadre, {})).toMatchObject({ publicity: false, silent: true, monthly: true })
  })

  it('an elimination is refused: 销号 closes a warning, not a case (R-119)', async () => {
    const householdId = await registered(as('township.clerk'))
    const answer = await as('village.cadre').post('/cases', { householdId, kind: 'elimination' })
    expect(answer.status).toBe(422)
    expect(answer.body.errors.map(({ rule }: { rule: string }) => rule)).toEqual(['R-040', 'R-119'])
  })

  it('a township under it is silent while the rest of the county is not', async () => {
    await as('county.admin').put('/regions/341524000000/policy', { policyId: 'henan-2022', effectiveFrom: DAY })
    await as('county.admin').put('/regions/341524204000/policy', { policyId: 'seven-steps-2020', effectiveFrom: DAY })
    expect(await frame(await callerOf(as('village.cadre')), {})).toMatchObject({ publicity: false, silent: true })
    expect(await frame(await callerOf(as('township2.clerk')), {})).toMatchObject({ publicity: true, silent: false })
  })
})

describe('2019年“两摸底”名单不纳入排查范围 (R-007)', () => {
  it('a household on the list is in no roster, no count and owes no result', async () => {
    const [known, other] = [await registered(as('township.clerk')), await registered(as('township.clerk'))]
    const { version } = (await as('township.clerk').get(`/households/${known}`)).body
    expect(await as('township.clerk').patch(`/households/${known}`, { version, knownBefore: true })).toMatchObject({ status: 200, body: { knownBefore: true } })
    const campaign = await db().campaign.create({
      data: { county: COUNTY, id: `${COUNTY}-k1`, regionCode: PLACES.county, title: '2026年排查', year: 2026, policyId: 'seven-steps-2020', policyVersion: 1, startsOn: new Date('2026-05-01'), dueOn: new Date('2026-06-30') },
    })
    const cadre = await callerOf(as('village.cadre'))
    const roster = await getRoster(cadre, { campaignId: campaign.id, villageCode: PLACES.village })
    const ids = roster.rows.map(({ householdId }) => householdId)
    expect([ids.includes(known), ids.includes(other)]).toEqual([false, true])
    expect(roster.silence).toContain('R-063')
    const all = await db().household.count({ where: { villageCode: PLACES.village } })
    expect((await as('village.cadre').get(`/campaigns/${campaign.id}/progress`)).body.households).toBe(all - 1)
    expect(await campaignProgress(cadre, {})).toMatchObject({ total: all - 1 })
    expect(await as('village.cadre').post('/screenings', { ...anOrdinaryLine({ id: known }), campaignId: campaign.id })).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-007', clause: '第一步' }] } })
  })
})

it('the workbench names the checks that are missing this month, and the warnings for whoever is next', async () => {
  await as('county.admin').put('/regions/341524204000/policy', { policyId: 'seven-steps-2020', effectiveFrom: DAY })
  const householdId = await registered(as('township.clerk'))
  await db().household.update({ where: { county_id: { county: COUNTY, id: householdId } }, data: { monitoringStatus: 'monitored', category: 'edge' } })
  const todo = async (who: string, tab: string) => (await listTodo(await callerOf(as(who)), { tab })).items.filter(({ target }) => 'householdId' in target && target.householdId === householdId)
  expect(await todo('village.cadre', 'check')).toMatchObject([{ act: '动态监测', dueOn: '2026-05-31', basis: { clause: '第五步' } }])
  const safeguards = { food: true, clothing: true, education: true, medical: false, housing: true, water: true }
  await as('village.cadre').post(`/households/${householdId}/visits`, { on: DAY, by: '蒋光明', safeguards, findings: '停缴医保' })
  expect(await todo('village.cadre', 'check')).toEqual([])
  expect(await todo('township.reviewer', 'earlyWarning')).toMatchObject([{ act: '预警基本医疗：待乡镇初审', target: { kind: 'earlyWarning' } }])
})
