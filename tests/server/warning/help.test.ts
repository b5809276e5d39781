import { beforeAll, describe, expect, it } from 'vitest'
import type { RiskType } from '@/domain/glossary'
import { dateColumn, timestampColumn } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'
import { aHousehold } from '../../builders/household'
import { aMonitoredHousehold } from '../help/monitored-household'
import { aCounty, clockAt, COUNTY, type Client } from '../support/county'
import { adopt, eliminate, isRaised, warningsOn } from './support'

let as: (username: string) => Client
let clerk: Client
beforeAll(async () => {
  as = await aCounty()
  clerk = as('township.clerk')
})

const monitored = (risks: RiskType[] = ['illness'], household = aHousehold()) => aMonitoredHousehold(clerk, { risks, household })

async function measure(householdId: string, category: string, targetRisk: string, more: object = {}) {
  const { status, body } = await clerk.post('/measures', { householdId, category, instrument: '临时救助', targetRisk, responsibleUnit: '县民政局', plannedOn: '2026-06-30', ...more })
  expect(status, JSON.stringify(body)).toBe(201)
  return body as { id: string; version: number }
}
const move = async ({ id, version }: { id: string; version: number }, status: string) => (await clerk.patch(`/measures/${id}`, { version, status })).body as { id: string; version: number }
const raised = (id: string, code: string) => isRaised(clerk, id, code)

describe('W-001 一兜了之', () => {
  it('is raised where only 综合保障 is arranged for a household that can work, and gone with a developmental measure', async () => {
    const id = await monitored()
    expect(await raised(id, 'W-001')).toBe(false)
    await measure(id, 'socialSecurity', 'illness')
    const [warning] = await warningsOn(clerk, id, 'W-001')
    expect(warning).toMatchObject({ code: 'W-001', title: '一兜了之', nature: 'finding', clause: '二（二）2', state: 'open', subject: { kind: 'household', id, householdId: id }, message: expect.stringMatching(/^该户有劳动能力的成员 \d 人，已安排的措施只有综合保障。$/) })
    const added = await measure(id, 'employment', 'illness') // planned counts as arranged
    expect(await raised(id, 'W-001')).toBe(false)
    await move(added, 'stopped')
    expect(await raised(id, 'W-001')).toBe(true)
  })

  it('is not raised where nobody can work', async () => {
    const id = await monitored(['illness'], aHousehold().withoutLabour())
    await measure(id, 'socialSecurity', 'illness')
    expect(await raised(id, 'W-001')).toBe(false)
  })
})

describe('W-002 未落实开发式措施', () => {
  it('is raised as long as none of 产业、就业、金融、公益岗位 is arranged', async () => {
    const id = await monitored()
    await measure(id, 'health', 'illness')
    expect(await raised(id, 'W-002')).toBe(true)
    await measure(id, 'publicWelfareJob', 'illness')
    expect(await raised(id, 'W-002')).toBe(false)
  })

  it('asks for the will to work where the text does (V8)', async () => {
    await adopt(as('county.admin'), 'anhui-huaishuwan-2023', 'henan-2022')
    const id = await monitored()
    expect((await warningsOn(clerk, id, 'W-002'))[0]!.message).toMatch(/^该户有劳动能力和意愿的成员 \d 人，没有安排开发式帮扶措施。$/)
    await db().member.updateMany({ where: { householdId: id }, data: { willingToWork: false } })
    expect(await raised(id, 'W-002')).toBe(false)
    await adopt(as('county.admin'), 'henan-2022')
    expect(await raised(id, 'W-002')).toBe(true)
  })
})

describe('W-003 措施与风险不对照', () => {
  it('stands on each risk without an answer and each measure without a recorded risk', async () => {
    const id = await monitored(['illness', 'schooling'])
    expect((await warningsOn(clerk, id, 'W-003')).map(({ subject }) => subject.kind)).toEqual(['risk', 'risk'])
    const { id: fits } = await measure(id, 'health', 'illness')
    expect(await warningsOn(clerk, id, 'W-003')).toMatchObject([{ nature: 'prompt', message: '风险「因学」没有对应的帮扶措施，请核实。' }])
    const { id: strays } = await measure(id, 'housing', 'housing')
    const all = await warningsOn(clerk, id, 'W-003')
    expect(all.map(({ subject }) => subject.id)).toContain(strays)
    expect(all.map(({ subject }) => subject.id)).not.toContain(fits)
    expect(new Set(all.map((warning) => warning.id)).size).toBe(2)
  })

  it('asks about a kind of help that does not answer its risk', async () => {
    const id = await monitored(['drinkingWater'])
    await measure(id, 'industry', 'drinkingWater')
    expect((await warningsOn(clerk, id, 'W-003')).map(({ message }) => message).sort()).toEqual(['「产业帮扶」一般不解决「饮水安全」，请核实措施与风险是否对照。', '风险「饮水安全」没有对应的帮扶措施，请核实。'])
    await measure(id, 'drinkingWater', 'drinkingWater')
    expect((await warningsOn(clerk, id, 'W-003')).map(({ subject }) => subject.kind)).toEqual(['measure'])
  })
})

describe('W-004 福利陷阱', () => {
  it('is raised from the second kind of measure for a single risk', async () => {
    await adopt(as('county.admin'), 'hunan-county-6500')
    const single = await monitored()
    await measure(single, 'health', 'illness')
    expect(await raised(single, 'W-004')).toBe(false)
    const second = await measure(single, 'socialHelp', 'illness')
    expect((await warningsOn(clerk, single, 'W-004'))[0]!.message).toContain('已安排 2 类措施：健康帮扶、社会帮扶')
    await move(second, 'stopped')
    expect(await raised(single, 'W-004')).toBe(false)
    const several = await monitored(['illness', 'housing'])
    await measure(several, 'health', 'illness')
    await measure(several, 'housing', 'housing')
    expect(await raised(several, 'W-004')).toBe(false)
    await adopt(as('county.admin'), 'henan-2022')
  })
})

describe('W-005 过度帮扶', () => {
  it('is raised by help that came after the elimination, not by what ran before', async () => {
    const id = await monitored()
    await measure(id, 'health', 'illness')
    await eliminate(id, '2026-05-18')
    expect(await raised(id, 'W-005')).toBe(false)
    await clockAt('2026-05-19T09:00:00+08:00')
    await measure(id, 'service', 'illness') // services go on
    expect(await raised(id, 'W-005')).toBe(false)
    const late = await measure(id, 'industry', 'illness')
    expect(await warningsOn(clerk, id, 'W-005')).toMatchObject([{ nature: 'prompt', message: '该户风险已消除，新安排了产业帮扶。请核实是否过度帮扶。' }])
    await move(late, 'stopped')
    expect(await raised(id, 'W-005')).toBe(false)
    await clockAt('2026-05-18T09:00:00+08:00')
  })
})

describe('W-007 计划未于次月录入 (D-006)', () => {
  it.each([['2026-06-30T23:00:00+08:00', false], ['2026-07-01T00:30:00+08:00', true]])('a plan of May, entered at %s: %s', async (entered, expected) => {
    await adopt(as('county.admin'), 'heze-suiguantun-6500')
    const id = await monitored()
    const { body } = await clerk.post(`/households/${id}/plan`, { basedOn: '劳动能力', declaredOn: '2026-05-12', measures: [] })
    await db().helpPlan.update({ where: { county_id: { county: COUNTY, id: body.id } }, data: { createdAt: timestampColumn(entered) } })
    expect(await raised(id, 'W-007')).toBe(expected)
    await adopt(as('county.admin'), 'henan-2022')
  })
})

describe('W-009 只纳入不帮扶, W-011 措施未及时到位', () => {
  it('look at what was delivered: a plan is not enough', async () => {
    const id = await monitored()
    expect((await warningsOn(clerk, id, 'W-009'))[0]!.message).toBe('已纳入监测，还没有帮扶措施。')
    const planned = await measure(id, 'health', 'illness', { plannedOn: '2026-05-18' })
    expect((await warningsOn(clerk, id, 'W-009'))[0]!.message).toBe('已纳入监测，1 项措施还没有一项落实。')
    expect(await raised(id, 'W-011')).toBe(false) // the planned day itself
    await clockAt('2026-05-19T00:00:00+08:00')
    expect(await warningsOn(clerk, id, 'W-011')).toMatchObject([{ subject: { kind: 'measure', id: planned.id, householdId: id }, raisedAt: '2026-05-19T00:00:00+08:00' }])
    await move(planned, 'delivered')
    expect([await raised(id, 'W-009'), await raised(id, 'W-011')]).toEqual([false, false])
    await clockAt('2026-05-18T09:00:00+08:00')
  })

  it('a measure that was stopped is not late', async () => {
    const id = await monitored()
    await move(await measure(id, 'health', 'illness', { plannedOn: '2026-05-01' }), 'stopped')
    expect(await raised(id, 'W-011')).toBe(false)
  })
})

describe('W-010 无帮扶责任人或非公职人员 (D-007)', () => {
  const helper = (id: string, change: object) => clerk.put(`/households/${id}/helper`, { workerName: '何建军', unit: '槐树湾乡政府', publicServant: true, from: '2026-05-11', ...change })

  it('is raised without a helper, gone with a public servant', async () => {
    const id = await monitored()
    expect((await warningsOn(clerk, id, 'W-010'))[0]!.message).toBe('没有指定帮扶责任人。')
    expect((await helper(id, {})).status).toBe(200)
    expect(await raised(id, 'W-010')).toBe(false)
  })

  it('names one who left without a successor, and one the text does not allow', async () => {
    const id = await monitored()
    await helper(id, {})
    await db().helperAssignment.updateMany({ where: { householdId: id }, data: { to: dateColumn('2026-05-18') } })
    expect((await warningsOn(clerk, id, 'W-010'))[0]!.message).toBe('帮扶责任人何建军 5月18日离任，没有接任。')
    await db().helperAssignment.updateMany({ where: { householdId: id }, data: { to: null, publicServant: false } })
    expect((await warningsOn(clerk, id, 'W-010'))[0]!.message).toBe('帮扶责任人何建军不是国家公职人员。')
    await adopt(as('county.admin'), 'hunan-county-6500') // asks for ability, not for a public servant
    expect(await raised(id, 'W-010')).toBe(false)
    await adopt(as('county.admin'), 'henan-2022')
  })
})
