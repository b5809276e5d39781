import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { dateColumn } from '@/server/kernel/clock'
import { aHousehold } from '../../builders/household'
import { on } from '../case/support'
import { aMonitoredHousehold } from '../help/monitored-household'
import { aCounty, COUNTY, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))
beforeEach(() => on('2026-05-18'))

const propose = (id: string, kind: string, who = 'village.cadre') => as(who).post(`/households/${id}/flags`, { kind, basis: '入户认定' })
const confirm = (flag: string, who = 'township.reviewer') => as(who).post(`/flags/${flag}/confirm`, {})
const end = (flag: string, who = 'township.clerk') => as(who).post(`/flags/${flag}/end`, { reason: '儿子返乡务工' })

/** A monitored household whose head can and will work. */
async function able(): Promise<string> {
  const id = await aMonitoredHousehold(as('township.clerk'), { risks: ['unstableEmployment'] })
  await db().member.updateMany({ where: { householdId: id, relation: 'head' }, data: { labour: 'ordinary', willingToWork: true } })
  return id
}

/** A monitored household without labour that is on 低保. */
const nobody = () => aMonitoredHousehold(as('township.clerk'), { household: aHousehold().withoutLabour().onSubsistenceAllowance(), decidedOn: '2026-01-10' })

describe('已实施开发式帮扶 (R-085)', () => {
  it('wants a delivered developmental measure, and is confirmed by village and township, two persons', async () => {
    const id = await able()
    const before = await rowsOf('household_flag', 'audit')
    expect(await propose(id, 'developmentalHelp')).toMatchObject({ status: 422, body: { code: 'rule-violation', errors: [{ rule: 'R-085', message: '还没有已落实的开发式帮扶措施。' }] } })
    expect(await rowsOf('household_flag', 'audit')).toEqual(before)
    const measure = (await as('township.clerk').post('/measures', { householdId: id, category: 'employment', instrument: '稳岗', targetRisk: 'unstableEmployment', responsibleUnit: '县人社局', plannedOn: '2026-05-10' })).body
    await as('township.clerk').patch(`/measures/${measure.id}`, { version: 1, status: 'delivered' })
    const { status, body } = await propose(id, 'developmentalHelp', 'township.clerk')
    expect([status, body.state, body.kindLabel]).toEqual([201, 'waiting', '已实施开发式帮扶'])
    expect((await propose(id, 'developmentalHelp')).status).toBe(409)
    expect(await confirm(body.id, 'township.clerk')).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-085', message: '村级认定和乡镇确认不能是同一人。' }] } })
    expect((await confirm(body.id, 'village.cadre')).status).toBe(403)
    expect((await confirm(body.id, 'township2.reviewer')).status).toBe(404)
    expect((await confirm(body.id)).body).toMatchObject({ state: 'confirmed', village: { on: '2026-05-18' }, township: { on: '2026-05-18' } })
    expect((await confirm(body.id)).status).toBe(409)
    expect(await db().audit.findFirst({ where: { subjectId: body.id, action: 'flags.confirm' } })).toMatchObject({ subjectKind: 'flag', actorRole: 'townshipReviewer', householdId: id })
  })
})

describe('整户无劳动能力兜底保障户 (R-108)', () => {
  it('does not fit a household that can work, nor one without a safety net', async () => {
    expect((await propose(await able(), 'noLabourSafetyNet')).body.errors.map(({ message }: { message: string }) => message)).toEqual(['该户还有劳动力，不是整户无劳动能力。', '还没有低保、特困供养或已落实的综合保障措施。'])
  })

  it('holds the elimination back once both levels have confirmed it, until the township ends it', async () => {
    await as('county.admin').put('/regions/341524000000/policy', { policyId: 'hunan-county-6500', effectiveFrom: '2026-01-01' })
    const id = await nobody()
    const open = () => as('village.cadre').post('/cases', { householdId: id, kind: 'elimination' })
    const flag = (await propose(id, 'noLabourSafetyNet')).body.id
    const preview = await open()
    expect(preview.status, '只有村级认定').toBe(201)
    await as('village.cadre').post(`/cases/${preview.body.id}/actions`, { action: 'withdraw', version: 1, data: { reason: '先确认标识' } })
    await confirm(flag)
    expect(await open()).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-108', clause: '消除（一）', message: '该户已标识为整户无劳动能力兜底保障户，暂不标注风险消除。' }] } })
    expect((await end(flag)).body).toMatchObject({ state: 'ended', endedOn: '2026-05-18', endReason: '儿子返乡务工' })
    expect((await end(flag)).status).toBe(409)
    expect((await open()).status).toBe(201)
    expect((await propose(id, 'noLabourSafetyNet')).status).toBe(201)
    expect(await db().householdFlag.count({ where: { householdId: id } })).toBe(2)
  })

  it('the database itself wants two persons and one flag in force', async () => {
    const id = await nobody()
    const row = { county: COUNTY, householdId: id, kind: 'noLabourSafetyNet', basis: '认定', villageBy: 'a', villageName: '甲', villageOn: dateColumn('2026-05-18') }
    await expect(db().householdFlag.create({ data: { ...row, id: `${COUNTY}-f1`, townshipBy: 'a', townshipName: '甲', townshipOn: dateColumn('2026-05-18') } })).rejects.toThrow(/two_persons/)
    await db().householdFlag.create({ data: { ...row, id: `${COUNTY}-f2` } })
    await expect(db().householdFlag.create({ data: { ...row, id: `${COUNTY}-f3` } })).rejects.toThrow(/Unique constraint/)
    await expect(db().$executeRawUnsafe(`UPDATE "household_flag" SET "villageBy" = 'b'`)).rejects.toThrow(/permission denied/)
  })
})
