import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { dateColumn } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { on } from '../case/support'
import { aMonitoredHousehold } from '../help/monitored-household'
import { aCampaign } from '../support/campaign'
import { aCounty, COUNTY, PLACES, type Client } from '../support/county'
import { adopt, isRaised, setHousehold, visit, warningsAt, warningsOn } from './support'

let as: (username: string) => Client
let clerk: Client
beforeAll(async () => {
  as = await aCounty()
  clerk = as('township.clerk')
})
afterEach(async () => {
  await on('2026-05-18')
  await adopt(as('county.admin'), 'henan-2022')
})

const raised = (id: string, code: string) => isRaised(clerk, id, code)

describe('W-038 整户无劳动力未标识', () => {
  it('until village and township have both confirmed the flag', async () => {
    await adopt(as('county.admin'), 'anhui-huaishuwan-2023', 'henan-2022')
    const id = await aMonitoredHousehold(clerk)
    expect(await raised(id, 'W-038')).toBe(false)
    await setHousehold(id, { noLabour: true })
    expect(await raised(id, 'W-038')).toBe(true)
    const flag = { county: COUNTY, id: newId(COUNTY), householdId: id, kind: 'noLabourSafetyNet', basis: '二人均丧失劳动能力', villageBy: 'x', villageName: '蒋光明', villageOn: dateColumn('2026-05-17') }
    await db().householdFlag.create({ data: flag })
    expect(await raised(id, 'W-038')).toBe(true)
    await db().householdFlag.update({ where: { county_id: { county: COUNTY, id: flag.id } }, data: { townshipBy: 'y', townshipName: '丁大勇', townshipOn: dateColumn('2026-05-18') } })
    expect(await raised(id, 'W-038')).toBe(false)
  })
})

describe('W-048 月度监测缺失', () => {
  it('each month anew, until a visit of that month', async () => {
    await adopt(as('county.admin'), 'seven-steps-2020')
    const id = await aMonitoredHousehold(clerk)
    expect((await warningsOn(clerk, id, 'W-048'))[0]!.message).toBe('5月还没有动态监测记录。')
    await visit(clerk, id, '2026-05-18')
    expect(await raised(id, 'W-048')).toBe(false)
    await on('2026-05-31')
    expect(await raised(id, 'W-048')).toBe(false)
    await on('2026-06-01')
    expect(await warningsOn(clerk, id, 'W-048')).toMatchObject([{ message: '6月还没有动态监测记录。', raisedAt: '2026-06-01T00:00:00+08:00' }])
  })
})

describe('W-050 评估或排查次数不足', () => {
  it('a household whose help was not evaluated in a whole quarter, from the next one on', async () => {
    await adopt(as('county.admin'), 'hunan-county-6500')
    const [since, later] = [await aMonitoredHousehold(clerk, { decidedOn: '2026-01-01' }), await aMonitoredHousehold(clerk, { decidedOn: '2026-01-02' })]
    await on('2026-03-31')
    expect(await raised(since, 'W-050')).toBe(false)
    await on('2026-04-01')
    expect((await warningsOn(clerk, since, 'W-050'))[0]!.message).toBe('2026年第1季度没有评估帮扶效果。')
    expect(await raised(later, 'W-050')).toBe(false)
    await db().helpEvaluation.create({
      data: { county: COUNTY, id: newId(COUNTY), householdId: since, villageCode: PLACES.village, quarter: '2026-Q2', evaluatedOn: dateColumn('2026-04-01'), result: 'effective', findings: '措施见效', recordedBy: 'x', recordedName: '赵文娟', recordedAt: dateColumn('2026-04-01') },
    })
    expect(await raised(since, 'W-050')).toBe(false)
  })

  it('a township with fewer than two 排查 in the year that ended, where the policy held all that year', async () => {
    await as('county.admin').put(`/regions/${PLACES.township}/policy`, { policyId: 'hunan-county-6500', effectiveFrom: '2025-01-01' })
    expect((await warningsAt(clerk, PLACES.township, 'W-050'))[0]).toMatchObject({ subject: { kind: 'township' }, message: '2025 年开展集中排查 0 次，不足 2 次。' })
    await aCampaign({ year: 2025, startsOn: '2025-04-01', closedOn: '2025-05-01' })
    expect((await warningsAt(clerk, PLACES.township, 'W-050'))[0]!.message).toContain('1 次')
    await aCampaign({ year: 2025, startsOn: '2025-10-01', closedOn: '2025-11-01', title: '秋季排查' })
    expect(await warningsAt(clerk, PLACES.township, 'W-050')).toEqual([])
  })
})
