import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { dateColumn, timestampColumn } from '@/server/kernel/clock'
import { db } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { CaseUnderTest, entry, registered, verification } from '../case/support'
import { aMonitoredHousehold } from '../help/monitored-household'
import { anOrdinaryLine } from '../support/campaign'
import { aCounty, COUNTY, type Client } from '../support/county'
import { aHousehold } from '../../builders/household'
import { adopt, isRaised, recordIncomes, setHousehold, visit, warningsOn } from './support'

let as: (username: string) => Client
let clerk: Client
beforeAll(async () => {
  as = await aCounty()
  clerk = as('township.clerk')
})
afterEach(() => adopt(as('county.admin'), 'henan-2022'))

const raised = (id: string, code: string) => isRaised(clerk, id, code)

describe('W-030 未参加医保', () => {
  it('stands on each member of a monitored household without insurance', async () => {
    await adopt(as('county.admin'), 'town-6000')
    const id = await aMonitoredHousehold(clerk)
    await db().member.updateMany({ where: { householdId: id }, data: { medicalInsurance: true } })
    expect(await raised(id, 'W-030')).toBe(false)
    const [member] = await db().member.findMany({ where: { householdId: id, relation: { not: 'head' } } })
    await db().member.update({ where: { county_id: { county: COUNTY, id: member!.id } }, data: { medicalInsurance: false } })
    expect(await warningsOn(clerk, id, 'W-030')).toMatchObject([{ subject: { kind: 'member', id: member!.id, householdId: id }, message: `${member!.name}没有参加基本医疗保险。` }])
    await setHousehold(id, { monitoringStatus: 'eliminated', eliminatedOn: dateColumn('2026-05-01') })
    expect(await raised(id, 'W-030')).toBe(false)
  })
})

describe('W-032 关键信息缺失', () => {
  it('names what is missing, until it is there', async () => {
    const id = await aMonitoredHousehold(clerk)
    expect((await warningsOn(clerk, id, 'W-032'))[0]!.message).toBe('监测对象关键信息缺失：收入、支出、“三保障”及饮水安全。')
    await visit(clerk, id, '2026-05-17')
    await recordIncomes(id, [{ year: 2025, perCapita: 6000 }])
    expect((await warningsOn(clerk, id, 'W-032'))[0]!.message).toBe('监测对象关键信息缺失：支出。')
    await db().expenditureRecord.create({
      data: { county: COUNTY, id: newId(COUNTY), householdId: id, periodFrom: dateColumn('2025-01-01'), periodTo: dateColumn('2025-12-31'), medical: 0n, education: 0n, disaster: 0n, accident: 0n, other: 0n, recordedAt: timestampColumn('2026-01-20T10:00:00+08:00') },
    })
    expect(await raised(id, 'W-032')).toBe(false)
  })
})

describe('W-033 登记信息前后不一致', () => {
  it('asks about a category against 脱贫属性, and risks against members', async () => {
    await adopt(as('county.admin'), 'anhui-bengbu-7000', 'henan-2022')
    const id = await aMonitoredHousehold(clerk, { risks: ['illness'] })
    expect(await raised(id, 'W-033')).toBe(false)
    await setHousehold(id, { category: 'unstableOutOfPoverty' })
    expect(await warningsOn(clerk, id, 'W-033')).toMatchObject([{ nature: 'prompt', message: '请核实：监测类别与脱贫属性不一致。' }])
    const other = await aMonitoredHousehold(clerk, { risks: ['disability'] })
    await db().member.updateMany({ where: { householdId: other }, data: { health: ['healthy'] } })
    expect((await warningsOn(clerk, other, 'W-033'))[0]!.message).toBe('请核实：风险「因残」，没有登记残疾的成员。')
    await db().member.updateMany({ where: { householdId: other, relation: 'head' }, data: { health: ['disabled'], disabilityLevel: 2 } })
    expect(await raised(other, 'W-033')).toBe(false)
  })

  it.each([['marginal', 700_001, true], ['marginal', 700_000, false], ['suddenHardship', 700_000, true], ['suddenHardship', 700_001, false]])('%s with a verified income of %d 分: %s', async (category, perCapita, expected) => {
    await adopt(as('county.admin'), 'anhui-bengbu-7000', 'henan-2022')
    const id = await aMonitoredHousehold(clerk)
    await setHousehold(id, { category })
    const { id: caseId } = await db().case.findFirstOrThrow({ where: { householdId: id } })
    await db().riskAssessment.create({
      data: {
        county: COUNTY, id: newId(COUNTY), householdId: id, caseId, assessedOn: dateColumn('2026-05-08'), policyId: 'henan-2022', policyVersion: 1, threshold: 700_000n, perCapita: BigInt(perCapita), membersCounted: 3,
        periodFrom: dateColumn('2025-01-01'), periodTo: dateColumn('2025-12-31'), category, reasons: [],
      },
    })
    expect(await raised(id, 'W-033')).toBe(expected)
  })
})

describe('W-046 缺签字', () => {
  it('the 筛查表 in force without the signature of the head', async () => {
    const id = await registered(clerk)
    const { body } = await clerk.post('/screenings', anOrdinaryLine({ id }))
    expect(await raised(id, 'W-046')).toBe(false)
    await db().screening.update({ where: { county_id: { county: COUNTY, id: body.id } }, data: { headSigned: false } }) // as an import may bring it
    expect(await warningsOn(clerk, id, 'W-046')).toMatchObject([{ subject: { kind: 'household' }, message: '5月16日的筛查表缺户主签字。' }])
  })

  it('the form of a visit, on its case, until it is returned and signed', async () => {
    const id = await registered(clerk)
    const found = await CaseUnderTest.open(as, 'township.clerk', { householdId: id, kind: 'identification' })
    await found.act('township.clerk', 'submit', verification('2026-05-17', { signedByHousehold: false }))
    expect(await warningsOn(clerk, id, 'W-046')).toMatchObject([{ subject: { kind: 'case', id: found.id }, message: '入户核实表缺户主签字。' }])
    await found.act('county.comparer', 'return', { toStep: 'householdVerification', reasons: ['signatureMissing'], note: '补签' })
    await found.act('township.clerk', 'submit', verification('2026-05-18'))
    expect(await raised(id, 'W-046')).toBe(false)
  })
})

describe('W-052 采集录入审核人不全', () => {
  it('an entry from before the rule, until the people are named; some texts also want who reviewed', async () => {
    const id = await aMonitoredHousehold(clerk, { household: aHousehold() })
    const row = await db().case.findFirstOrThrow({ where: { householdId: id } })
    const become = (systemEntry: object, policyId = 'henan-2022', inherits: string | null = null) => db().case.update({ where: { county_id: { county: COUNTY, id: row.id } }, data: { state: { data: { systemEntry } }, policyId, inherits } })
    await adopt(as('county.admin'), 'jiangxi-zixiao-2022', 'henan-2022') // so that a case can be pinned to it
    await become({}, 'jiangxi-zixiao-2022', 'henan-2022')
    expect(await warningsOn(clerk, id, 'W-052')).toMatchObject([{ subject: { kind: 'case', id: row.id }, message: '系统录入没有登记采集人、录入人、审核人。' }])
    await become(entry('2026-05-12'), 'jiangxi-zixiao-2022', 'henan-2022')
    expect((await warningsOn(clerk, id, 'W-052'))[0]!.message).toBe('系统录入没有登记审核人。')
    await become({ ...entry('2026-05-12'), reviewedBy: '丁大勇' }, 'jiangxi-zixiao-2022', 'henan-2022')
    expect(await raised(id, 'W-052')).toBe(false)
  })
})
