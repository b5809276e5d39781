import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { dateColumn } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'
import { rebuildRollups } from '@/server/statistics/rebuild-rollups'
import { registered } from '../case/support'
import { aHousehold } from '../../builders/household'
import { aCounty, clockAt, COUNTY, PLACES, type Client } from '../support/county'
import { adopt, isRaised, recordIncomes, setHousehold, visit, warningsAt, warningsOn } from './support'

let as: (username: string) => Client
let clerk: Client
beforeAll(async () => {
  as = await aCounty()
  clerk = as('township.clerk')
})
afterEach(() => adopt(as('county.admin'), 'henan-2022'))

const monitor = (id: string, status = 'monitored') => setHousehold(id, { monitoringStatus: status, category: 'marginal', monitoredSince: dateColumn('2026-03-01'), eliminatedOn: status === 'eliminated' ? dateColumn('2026-05-01') : null })
const population = (code: string, ruralPopulation: number) => db().region.update({ where: { county_code: { county: COUNTY, code } }, data: { ruralPopulation } })
const recount = () => db().$transaction((tx) => rebuildRollups(tx, COUNTY))

describe('W-012 无监测对象的行政村', () => {
  it('asks, until the village has an object; an eliminated one is one', async () => {
    await adopt(as('county.admin'), 'anhui-bengbu-7000', 'henan-2022')
    const id = await registered(clerk, aHousehold().inVillage(PLACES.thirdVillage))
    expect(await warningsAt(clerk, PLACES.thirdVillage, 'W-012')).toMatchObject([{ nature: 'prompt', subject: { kind: 'village', id: PLACES.thirdVillage }, region: PLACES.thirdVillage, message: '本村没有监测对象。请核实有无应纳未纳。' }])
    expect(await warningsAt(clerk, PLACES.township, 'W-012')).toEqual([]) // a matter of villages
    await monitor(id)
    expect(await warningsAt(clerk, PLACES.thirdVillage, 'W-012')).toEqual([])
    await monitor(id, 'eliminated')
    expect(await warningsAt(clerk, PLACES.thirdVillage, 'W-012')).toEqual([])
  })

  it('is no household’s warning, and nobody’s outside', async () => {
    await adopt(as('county.admin'), 'anhui-bengbu-7000', 'henan-2022')
    expect((await as('village.cadre').get(`/warnings?region=${PLACES.otherVillage}`)).status).toBe(404)
    const { body } = await as('village.cadre').get('/warnings?code=W-012&limit=200')
    expect(body.items.every(({ region }: { region: string }) => region === PLACES.village)).toBe(true)
  })
})

describe('W-013 占比超过标准', () => {
  it('is raised above 2 %, not at it, on village and township', async () => {
    await adopt(as('county.admin'), 'jiangxi-zixiao-2022', 'henan-2022')
    const id = await registered(clerk, aHousehold().inVillage(PLACES.otherVillage).withMembers(4))
    await monitor(id)
    await recount()
    await population(PLACES.otherVillage, 200)
    expect(await warningsAt(clerk, PLACES.otherVillage, 'W-013')).toEqual([])
    await population(PLACES.otherVillage, 199)
    expect(await warningsAt(clerk, PLACES.otherVillage, 'W-013')).toMatchObject([{ nature: 'finding', clause: '首部6', message: '未消除风险监测对象占农村人口的 2.01%，高于 2%，列为重点区域。' }])
    await population(PLACES.township, 100)
    expect(await warningsAt(clerk, PLACES.township, 'W-013')).toMatchObject([{ subject: { kind: 'township', id: PLACES.township } }])
    await population(PLACES.township, 20_000)
    expect(await warningsAt(clerk, PLACES.township, 'W-013')).toEqual([])
  })
})

describe('W-015 无脱贫人口但有农村人口', () => {
  it('until a 脱贫户 is registered', async () => {
    await adopt(as('county.admin'), 'jiangxi-zixiao-2022', 'henan-2022')
    await population(PLACES.thirdVillage, 800)
    expect(await warningsAt(clerk, PLACES.thirdVillage, 'W-015')).toHaveLength(1)
    await registered(clerk, aHousehold().inVillage(PLACES.thirdVillage).outOfPoverty())
    expect(await warningsAt(clerk, PLACES.thirdVillage, 'W-015')).toEqual([])
  })
})

describe('numbers that the county sets', () => {
  async function decide(key: string, value: number | null) {
    const { status, body } = await as('county.admin').put(`/regions/${PLACES.county}/decisions/${key}`, { value, effectiveFrom: '2026-05-01', reason: '县联席会议第3次会议' })
    expect(status, JSON.stringify(body)).toBe(200)
  }

  it('leave W-014 and W-042 off while they are not set', async () => {
    const { body } = await clerk.get(`/warnings?region=${PLACES.township}&limit=200`)
    expect(body.items.filter(({ code }: { code: string }) => code === 'W-014' || code === 'W-042')).toEqual([])
  })

  it('W-014: above the large share or below the small one, not at either', async () => {
    const id = await registered(clerk, aHousehold().inVillage(PLACES.village).withMembers(4))
    await monitor(id)
    await recount()
    await population(PLACES.village, 100)
    await decide('largeShare', 4)
    expect(await warningsAt(clerk, PLACES.village, 'W-014')).toEqual([])
    await decide('largeShare', 3.99)
    expect(await warningsAt(clerk, PLACES.village, 'W-014')).toMatchObject([{ nature: 'prompt', message: '未消除风险监测对象占农村人口的 4%，高于本县设定的 3.99%。请核实识别是否准确。' }])
    await decide('largeShare', null)
    await decide('smallShare', 4)
    expect(await warningsAt(clerk, PLACES.village, 'W-014')).toEqual([])
    await decide('smallShare', 4.01)
    expect((await warningsAt(clerk, PLACES.village, 'W-014'))[0]!.message).toContain('低于本县设定的 4.01%')
    await decide('smallShare', null)
  })

  it('W-042, R-118: as many marks within thirty days as the county has set', async () => {
    await decide('concentratedMarking', 2)
    const eliminated = async (on: string) => setHousehold(await registered(clerk, aHousehold().inVillage(PLACES.otherVillage)), { monitoringStatus: 'eliminated', category: 'marginal', eliminatedOn: dateColumn(on) })
    await eliminated('2026-04-17')
    await eliminated('2026-05-17')
    expect(await warningsAt(clerk, PLACES.otherVillage, 'W-042')).toEqual([]) // thirty days apart
    await eliminated('2026-04-18')
    expect(await warningsAt(clerk, PLACES.otherVillage, 'W-042')).toMatchObject([{ nature: 'prompt', message: '近 30 日有 2 户标注风险消除，达到本县设定的 2 户。请核实是否集中标注。' }])
    await clockAt('2026-06-16T09:00:00+08:00')
    expect(await warningsAt(clerk, PLACES.otherVillage, 'W-042')).toEqual([])
    await clockAt('2026-05-18T09:00:00+08:00')
  })

  it('W-023: the same income for so many years, of 脱贫户', async () => {
    const id = await registered(clerk, aHousehold().outOfPoverty())
    await recordIncomes(id, [{ year: 2023, perCapita: 9000 }, { year: 2024, perCapita: 9000 }, { year: 2025, perCapita: 9000 }])
    expect(await isRaised(clerk, id, 'W-023')).toBe(false)
    await decide('equalYears', 4)
    expect(await isRaised(clerk, id, 'W-023')).toBe(false)
    await decide('equalYears', 3)
    expect((await warningsOn(clerk, id, 'W-023'))[0]!.message).toBe('连续 3 年人均纯收入都是 9000 元。请核实收入是否据实更新。')
    await decide('equalYears', null)
  })

  it('W-043, R-118: everything in order for longer than the county has set, and no elimination opened', async () => {
    const id = await registered(clerk)
    await monitor(id)
    await visit(clerk, id, '2026-04-18', { perCapita: 12_000 })
    await decide('delayedElimination', 30)
    expect(await isRaised(clerk, id, 'W-043')).toBe(false) // 18 May: the thirtieth day
    await decide('delayedElimination', 29)
    expect(await warningsOn(clerk, id, 'W-043')).toMatchObject([{ nature: 'prompt', message: '4月18日起收入超过监测范围、“三保障”及饮水安全达标，没有办理风险消除。请核实是否应消不消。' }])
    await visit(clerk, id, '2026-05-17', { lacking: 'housing' })
    expect(await isRaised(clerk, id, 'W-043')).toBe(false)
    await decide('delayedElimination', null)
  })
})
