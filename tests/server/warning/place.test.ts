import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { dateColumn } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'
import { rebuildRollups } from '@/server/statistics/rebuild-rollups'
import { registered } from '../case/support'
import { aHousehold } from '../../builders/household'
import { aCounty, COUNTY, PLACES, type Client } from '../support/county'
import { adopt, setHousehold, warningsAt } from './support'

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

describe('numbers that the county has not set', () => {
  it('leave W-014 and W-042 off', async () => {
    const { body } = await clerk.get(`/warnings?region=${PLACES.township}&limit=200`)
    expect(body.items.filter(({ code }: { code: string }) => code === 'W-014' || code === 'W-042')).toEqual([])
  })
})
