import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { registered, verification } from '../case/support'
import { aMonitoredHousehold } from '../help/monitored-household'
import { anOrdinaryLine } from '../support/campaign'
import { aCounty, type Client } from '../support/county'
import { aHousehold } from '../../builders/household'
import { adopt, isRaised, recordIncomes, visit, warningsOn } from './support'

let as: (username: string) => Client
let clerk: Client
beforeAll(async () => {
  as = await aCounty()
  clerk = as('township.clerk')
})
afterEach(() => adopt(as('county.admin'), 'henan-2022'))

const raised = (id: string, code: string) => isRaised(clerk, id, code)
async function screen(id: string, more: object = {}) {
  const { status, body } = await clerk.post('/screenings', { ...anOrdinaryLine({ id }), ...more })
  expect(status, JSON.stringify(body)).toBe(201)
}

describe('W-016 应纳未纳, W-022 收入低于监测范围', () => {
  it('an ordinary line raises neither; income within the line raises both as prompts', async () => {
    const id = await registered(clerk)
    await screen(id)
    expect([await raised(id, 'W-016'), await raised(id, 'W-022')]).toEqual([false, false])
    await screen(id, { aboveThreshold: false })
    expect(await warningsOn(clerk, id, 'W-016')).toMatchObject([{ nature: 'prompt', message: '5月16日筛查：收入未超过监测范围、属于重点群体，还没有核查结果。请核实是否应纳未纳。' }])
    expect((await warningsOn(clerk, id, 'W-022'))[0]!.message).toBe('5月16日筛查，未超过监测范围 6900 元，未纳入监测。请核实有无返贫致贫风险。')
  })

  it('W-016 ends when somebody goes there: an identification is opened', async () => {
    const id = await registered(clerk)
    await screen(id, { keyGroups: ['rigidExpense'], applies: 'yes' })
    expect(await raised(id, 'W-016')).toBe(true)
    expect((await clerk.post('/cases', { householdId: id, kind: 'identification' })).status).toBe(201)
    expect(await raised(id, 'W-016')).toBe(false)
  })

  it.each([[6900.01, false], [6900, true], [6899.99, true]])('W-022 by a visit that found %d yuan a head: %s', async (perCapita, expected) => {
    const id = await registered(clerk)
    await visit(clerk, id, '2026-05-17', { perCapita })
    expect(await raised(id, 'W-022')).toBe(expected)
  })

  it('W-022 follows the newest word, and a monitored household has none', async () => {
    const id = await registered(clerk)
    await visit(clerk, id, '2026-05-10', { perCapita: 5000 })
    await visit(clerk, id, '2026-05-17', { perCapita: 8000 })
    expect(await raised(id, 'W-022')).toBe(false)
    const monitored = await aMonitoredHousehold(clerk)
    await visit(clerk, monitored, '2026-05-17', { perCapita: 5000 })
    expect(await raised(monitored, 'W-022')).toBe(false)
  })
})

describe('W-017 体外循环', () => {
  it('a visit that shows risk and no procedure; gone when one starts', async () => {
    const id = await registered(clerk)
    await visit(clerk, id, '2026-05-17')
    expect(await raised(id, 'W-017')).toBe(false)
    await visit(clerk, id, '2026-05-17', { lacking: 'housing' })
    expect((await warningsOn(clerk, id, 'W-017'))[0]).toMatchObject({ nature: 'prompt', message: '5月17日走访发现风险，没有发起识别。请核实是否体外循环。' })
    await clerk.post('/cases', { householdId: id, kind: 'identification' })
    expect(await raised(id, 'W-017')).toBe(false)
  })

  it('a verification with risks whose case was withdrawn', async () => {
    const id = await registered(clerk)
    const { body: opened } = await clerk.post('/cases', { householdId: id, kind: 'identification' })
    const { body: verified } = await clerk.post(`/cases/${opened.id}/actions`, { action: 'submit', version: opened.version, data: verification('2026-05-17') })
    expect(await raised(id, 'W-017')).toBe(false)
    expect((await clerk.post(`/cases/${opened.id}/actions`, { action: 'withdraw', version: verified.version, data: { reason: '农户外出' } })).status).toBe(200)
    expect((await warningsOn(clerk, id, 'W-017'))[0]!.message).toContain('识别撤回后没有再办理')
  })
})

describe('incomes of several years', () => {
  it.each([[5001, false], [5000, true], [4999, true]])('W-020: 10000 yuan last year, %d now: %s (以上 includes 50 %%)', async (perCapita, expected) => {
    await adopt(as('county.admin'), 'jiangxi-zixiao-2022', 'henan-2022')
    const id = await registered(clerk)
    await recordIncomes(id, [{ year: 2024, perCapita: 10_000 }, { year: 2025, perCapita }])
    expect(await raised(id, 'W-020')).toBe(expected)
  })

  it('W-020 needs the year before, and a policy that gives the number', async () => {
    const id = await registered(clerk)
    await recordIncomes(id, [{ year: 2023, perCapita: 10_000 }, { year: 2025, perCapita: 1000 }])
    await adopt(as('county.admin'), 'jiangxi-zixiao-2022', 'henan-2022')
    expect(await raised(id, 'W-020')).toBe(false)
  })

  it.each([[[9000, 8000, 7000], true], [[9000, 8000, 8000], false], [[7000, 8000, 7000], false]])('W-021: %j: %s, of 脱贫户 only', async (incomes, expected) => {
    await adopt(as('county.admin'), 'anhui-bengbu-7000', 'henan-2022')
    const years = incomes.map((perCapita, i) => ({ year: 2023 + i, perCapita }))
    const [was, never] = [await registered(clerk, aHousehold().outOfPoverty()), await registered(clerk)]
    for (const id of [was, never]) await recordIncomes(id, years)
    expect([await raised(was, 'W-021'), await raised(never, 'W-021')]).toEqual([expected, false])
  })

  it('W-024: a component of a 脱贫户 that fell, not one that stayed', async () => {
    const [fell, stayed] = [await registered(clerk, aHousehold().outOfPoverty()), await registered(clerk, aHousehold().outOfPoverty())]
    await recordIncomes(fell, [{ year: 2024, perCapita: 9000, wage: 20_000, business: 8000 }, { year: 2025, perCapita: 9500, wage: 20_000, business: 7999 }])
    await recordIncomes(stayed, [{ year: 2024, perCapita: 9000, wage: 20_000, business: 8000 }, { year: 2025, perCapita: 9000, wage: 20_000, business: 8000 }])
    expect((await warningsOn(clerk, fell, 'W-024'))[0]!.message).toBe('脱贫户生产经营性收入由 8000 元降到 7999 元。请核实原因。')
    expect(await raised(stayed, 'W-024')).toBe(false)
  })
})

describe('W-026 多子女', () => {
  const school = (householdId: string, ...levels: string[]) =>
    db().member.findMany({ where: { householdId }, orderBy: { id: 'asc' } }).then((members) => Promise.all(members.map((member, i) => db().member.update({ where: { county_id: { county: member.county, id: member.id } }, data: { schooling: levels[i] ?? null } }))))

  it('counts by the text: beyond compulsory school (V2), beyond the middle school (V4)', async () => {
    const id = await registered(clerk, aHousehold().withMembers(5))
    await adopt(as('county.admin'), 'jiangxi-zixiao-2022', 'henan-2022')
    await school(id, '高中', '本科')
    expect(await raised(id, 'W-026')).toBe(false)
    await school(id, '高中', '本科', '初中')
    expect(await raised(id, 'W-026')).toBe(false)
    await school(id, '高中', '本科', '学前')
    expect((await warningsOn(clerk, id, 'W-026'))[0]!.message).toBe('3 个子女在非义务教育阶段就读。请核实教育支出和生活状况。')
    await adopt(as('county.admin'), 'heze-suiguantun-6500')
    expect(await raised(id, 'W-026')).toBe(false)
    await school(id, '高中', '本科', '中职')
    expect(await raised(id, 'W-026')).toBe(true)
  })
})

describe('W-027 务工不稳', () => {
  it('as the screening says, until somebody has verified', async () => {
    const id = await registered(clerk)
    await screen(id, { keyGroups: ['unstableWork'] })
    expect(await raised(id, 'W-027')).toBe(true)
    const { body } = await clerk.post('/cases', { householdId: id, kind: 'identification' })
    expect((await clerk.post(`/cases/${body.id}/actions`, { action: 'submit', version: body.version, data: verification('2026-05-17') })).status).toBe(200)
    expect(await raised(id, 'W-027')).toBe(false)
  })
})

describe('W-028 “三保障”及饮水安全缺项', () => {
  it('a warning on a monitored household until a check finds it mended', async () => {
    await adopt(as('county.admin'), 'town-6000')
    const id = await aMonitoredHousehold(clerk)
    await visit(clerk, id, '2026-05-16')
    expect(await raised(id, 'W-028')).toBe(false)
    await visit(clerk, id, '2026-05-17', { lacking: 'water' })
    expect((await warningsOn(clerk, id, 'W-028'))[0]!.message).toBe('5月17日核查：饮水安全未达标。')
    await visit(clerk, id, '2026-05-18')
    expect(await raised(id, 'W-028')).toBe(false)
  })

  it('on another household only until it is a clue', async () => {
    await adopt(as('county.admin'), 'town-6000')
    const id = await registered(clerk)
    await visit(clerk, id, '2026-05-17', { lacking: 'medical' })
    expect((await warningsOn(clerk, id, 'W-028'))[0]!.message).toContain('没有登记为风险线索')
    expect((await clerk.post('/clues', { householdId: id, channel: 'cadreSurvey', foundOn: '2026-05-17', note: '未参保' })).status).toBe(201)
    expect(await raised(id, 'W-028')).toBe(false)
  })
})

describe('W-031 独居老人子女未核查', () => {
  it('until the screening says what is with the children, or somebody went there', async () => {
    await adopt(as('county.admin'), 'anhui-bengbu-7000', 'henan-2022')
    const [told, visited] = [await registered(clerk), await registered(clerk)]
    for (const id of [told, visited]) await screen(id, { keyGroups: ['livingAlone'] })
    expect([await raised(told, 'W-031'), await raised(visited, 'W-031')]).toEqual([true, true])
    await screen(told, { keyGroups: ['livingAlone'], note: '子女在合肥务工，每月给付赡养费' })
    await visit(clerk, visited, '2026-05-17')
    expect([await raised(told, 'W-031'), await raised(visited, 'W-031')]).toEqual([false, false])
  })
})
