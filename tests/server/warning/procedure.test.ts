import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { dateColumn } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import type { Prisma } from '@/server/generated/prisma/client'
import { CaseUnderTest, comparison, on, registered, review, verification } from '../case/support'
import { aMonitoredHousehold } from '../help/monitored-household'
import { aCounty, COUNTY, type Client } from '../support/county'
import { adopt, isRaised, setHousehold, warningsOn } from './support'

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
const identify = (householdId: string, who = 'township.clerk') => CaseUnderTest.open(as, who, { householdId, kind: 'identification' })
const changeCase = (id: string, data: Prisma.CaseUpdateInput) => db().case.update({ where: { county_id: { county: COUNTY, id } }, data })

describe('W-006 超期无帮扶计划', () => {
  it('is not raised on the tenth day, is raised on the eleventh, and is gone with a plan', async () => {
    const id = await aMonitoredHousehold(clerk, { decidedOn: '2026-05-08' })
    expect(await raised(id, 'W-006')).toBe(false) // 18 May: the last of ten days
    await on('2026-05-19')
    const [warning] = await warningsOn(clerk, id, 'W-006')
    expect(warning).toMatchObject({ subject: { kind: 'case', householdId: id }, raisedAt: '2026-05-19T00:00:00+08:00', message: '5月8日审批通过，超过 10 天没有帮扶计划和措施申报。', clause: '二（二）1' })
    expect((await clerk.post(`/households/${id}/plan`, { basedOn: '风险', declaredOn: '2026-05-19', measures: [], lateReason: '农户外出' })).status).toBe(201)
    expect(await raised(id, 'W-006')).toBe(false)
  })
})

describe('W-008 识别超期', () => {
  const clue = (householdId: string, foundOn: string) => clerk.post('/clues', { householdId, channel: 'cadreSurvey', foundOn, note: '住院花费大' })

  it('runs from the first open clue: fifteen days, then one more', async () => {
    const id = await registered(clerk)
    await clue(id, '2026-05-03')
    await clue(id, '2026-05-10')
    expect(await raised(id, 'W-008')).toBe(false) // 18 May: the fifteenth day
    await on('2026-05-19')
    expect(await warningsOn(clerk, id, 'W-008')).toMatchObject([{ subject: { kind: 'household', id }, message: '5月3日发现风险线索，超过 15 天还没有发起识别。' }])
    const found = await identify(id)
    expect((await warningsOn(clerk, id, 'W-008'))[0]!.message).toBe('5月3日发现风险线索，超过 15 天识别还没有办结。')
    await found.act('township.clerk', 'reject', { reason: '核实没有风险', lateReason: '农户外出' })
    expect(await raised(id, 'W-008')).toBe(false)
  })

  it('comes along with an inherited procedure, and is absent where the procedure has no such days', async () => {
    const id = await registered(clerk)
    await clue(id, '2026-04-01')
    await adopt(as('county.admin'), 'guizhou-6320-2021', 'henan-2022')
    expect((await warningsOn(clerk, id, 'W-008'))[0]).toMatchObject({ clause: '二（一）4（1）' })
    await adopt(as('county.admin'), 'hunan-county-6500')
    expect(await raised(id, 'W-008')).toBe(false)
  })

  it('a case keeps the policy it was opened under', async () => {
    const id = await registered(clerk)
    await clue(id, '2026-05-01')
    await identify(id)
    await adopt(as('county.admin'), 'hunan-county-6500')
    expect(await raised(id, 'W-008')).toBe(true)
  })
})

describe('W-036 负面清单命中', () => {
  it('asks about what visit and comparison found, until the case is decided', async () => {
    await adopt(as('county.admin'), 'hunan-county-6500')
    const id = await registered(clerk)
    const found = await identify(id)
    await found.act('township.clerk', 'submit', { by: 'self', authorised: true, truthful: true, signedOn: '2026-05-18' })
    await found.act('township.clerk', 'submit', verification('2026-05-18', { situation: 4 }))
    expect(await raised(id, 'W-036')).toBe(false)
    const { state } = await db().case.findFirstOrThrow({ where: { id: found.id } })
    const held = state as { data: object }
    await changeCase(found.id, { state: { ...held, data: { ...held.data, infoComparison: { comparedOn: '2026-05-18', results: [{ department: '县公安局', item: '车辆', hit: true }, { department: '县金融办', item: '存款', hit: false }] } } } })
    expect(await warningsOn(clerk, id, 'W-036')).toMatchObject([{ nature: 'prompt', subject: { kind: 'case', id: found.id }, message: '入户或比对发现：车辆。请核实是否影响纳入。' }])
    await changeCase(found.id, { decidedOn: dateColumn('2026-05-18') })
    expect(await raised(id, 'W-036')).toBe(false)
  })
})

describe('W-039 消除条件不足', () => {
  /** An elimination as rows from elsewhere may bring it: the engine itself refuses to open it so. */
  async function eliminating(decidedOn: string, state: Prisma.InputJsonObject = {}) {
    await adopt(as('county.admin'), 'hunan-county-6500')
    const id = await aMonitoredHousehold(clerk, { decidedOn })
    const row = await db().case.findFirstOrThrow({ where: { householdId: id } })
    const key = newId(COUNTY)
    await db().case.create({
      data: {
        ...row, decisions: undefined, id: key, kind: 'elimination', policyId: 'hunan-county-6500', status: 'open', stepKey: 'villageNomination', stepKind: 'villageNomination', stepEnteredAt: row.openedAt, decidedOn: null, category: null,
        state,
      },
    })
    return { id, key }
  }

  it.each([['2026-02-19', true], ['2026-02-18', false]])('identified on %s, less than three months: %s', async (decidedOn, expected) => {
    const { id } = await eliminating(decidedOn)
    expect(await raised(id, 'W-039')).toBe(expected)
  })

  it.each([[499_999, true], [500_000, false]])('an income of %d 分 below the floor of 5000: %s', async (perCapitaNetIncome, expected) => {
    const { id, key } = await eliminating('2026-01-10', { assessment: { perCapitaNetIncome } })
    const found = await warningsOn(clerk, id, 'W-039')
    expect(found.map(({ subject, message }) => [subject.id, message])).toEqual(expected ? [[key, '风险消除条件不足：人均纯收入低于规定下限。']] : [])
  })

  it('整户无劳动力 since, and gone when the case ends', async () => {
    const { id, key } = await eliminating('2026-01-10')
    expect(await raised(id, 'W-039')).toBe(false)
    await setHousehold(id, { noLabour: true })
    expect((await warningsOn(clerk, id, 'W-039'))[0]!.message).toBe('风险消除条件不足：整户无劳动力。')
    await changeCase(key, { status: 'withdrawn', stepKey: null, stepKind: null, stepEnteredAt: null })
    expect(await raised(id, 'W-039')).toBe(false)
  })
})

describe('W-044 公示不足, W-045 异议未处理', () => {
  it('a notice that still runs is no warning; one closed before its days is; an objection is until it is settled', async () => {
    const id = await registered(clerk)
    const found = await identify(id)
    await found.act('township.clerk', 'submit', verification('2026-05-18'))
    await found.act('county.comparer', 'submit', comparison('2026-05-18'))
    await found.act('township.clerk', 'submit', review('2026-05-18'))
    await found.act('township.clerk', 'post', { postedOn: '2026-05-18', place: '村务公开栏' })
    expect(await raised(id, 'W-044')).toBe(false)
    const notice = await db().notice.findFirstOrThrow({ where: { caseId: found.id } })
    const close = (closedOn: string) => db().notice.update({ where: { county_id: { county: COUNTY, id: notice.id } }, data: { state: 'closed', closedOn: dateColumn(closedOn) } })
    await close('2026-05-23')
    expect(await warningsOn(clerk, id, 'W-044')).toMatchObject([{ subject: { kind: 'notice', id: notice.id }, message: '公示 5月18日张贴，5月23日结束，不足 5 天。' }])
    await close('2026-05-24')
    expect(await raised(id, 'W-044')).toBe(false)
  })

  it('names who objects', async () => {
    await adopt(as('county.admin'), 'hunan-county-6500')
    const id = await registered(clerk)
    const found = await identify(id)
    await found.act('township.clerk', 'submit', { by: 'self', authorised: true, truthful: true, signedOn: '2026-05-18' })
    await found.act('township.clerk', 'submit', verification('2026-05-18', { situation: 4 }))
    await found.act('township.clerk', 'submit', review('2026-05-18'))
    await found.act('township.clerk', 'post', { postedOn: '2026-05-18', place: '村务公开栏' })
    expect(await raised(id, 'W-045')).toBe(false)
    await found.act('township.clerk', 'object', { raisedOn: '2026-05-18', by: '徐有根', text: '家有轿车' })
    const [objection] = found.body.notices[0].objections
    expect(await warningsOn(clerk, id, 'W-045')).toMatchObject([{ subject: { kind: 'objection', id: objection.id }, message: '徐有根 5月18日提出异议，还没有调查结果。' }])
    await found.act('township.clerk', 'resolve', { objectionId: objection.id, outcome: 'dismissed', investigator: '蒋光明', report: '车为亲戚所有' })
    expect(await raised(id, 'W-045')).toBe(false)
  })
})

describe('W-047 核实组人数不足', () => {
  it('a form from before the rule: too few, or people of another kind', async () => {
    await adopt(as('county.admin'), 'hunan-county-6500')
    const id = await registered(clerk)
    const found = await identify(id)
    const visitors = (of: { name: string; capacity: string }[]) => changeCase(found.id, { state: { data: { householdVerification: { visitors: of } } } })
    const [one, two] = [{ name: '赵文娟', capacity: 'township' }, { name: '蒋光明', capacity: 'village' }]
    await visitors([one, two])
    expect(await raised(id, 'W-047')).toBe(false)
    await visitors([one])
    expect(await warningsOn(clerk, id, 'W-047')).toMatchObject([{ subject: { kind: 'case', id: found.id }, message: '入户核实组 1 人，不足 2 人。' }])
    await visitors([one, two, { name: '某人', capacity: 'surveyor' }])
    expect((await warningsOn(clerk, id, 'W-047'))[0]!.message).toBe('入户核实组 3 人，1 人不是规定的干部。')
  })
})

describe('W-059 违反“三不”要求', () => {
  it('a notice on a case opened under a policy that forbids it', async () => {
    await adopt(as('county.admin'), 'seven-steps-2020')
    const id = await registered(clerk)
    const found = await identify(id, 'county.comparer')
    expect(await raised(id, 'W-059')).toBe(false)
    const notice = newId(COUNTY)
    const day = dateColumn('2026-05-18')
    await db().notice.create({ data: { county: COUNTY, id: notice, caseId: found.id, villageCode: found.body.household.villageCode, stepKey: 'publicNotice', postedOn: day, confirmedOn: day, endsOn: dateColumn('2026-05-23'), closableOn: dateColumn('2026-05-24'), place: '村务公开栏', state: 'running' } })
    expect((await warningsOn(clerk, id, 'W-059'))[0]!.message).toContain('出现公示 1 次。')
    await db().notice.update({ where: { county_id: { county: COUNTY, id: notice } }, data: { state: 'withdrawn' } })
    expect(await raised(id, 'W-059')).toBe(false)
  })
})
