import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { aHousehold } from '../../builders/household'
import { aCounty, PLACES, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty({ policy: 'anhui-huaishuwan-2023' })))

const problem = { region: PLACES.village, source: 'nationalAssessment', topic: 'housing', text: '房屋漏雨未修', foundOn: '2026-05-10' }
const assigned = { ...problem, responsible: '兴田村', dueOn: '2026-05-30' }

describe('the ledger of problems', () => {
  it('R-132, R-133: holds problems of every source at household, village and township', async () => {
    const { body: household } = await as('township.clerk').post('/households', aHousehold().toRequest())
    const made = [
      await as('village.cadre').post('/problems', { ...assigned, region: undefined, householdId: household.id }), await as('village.cadre').post('/problems', { ...assigned, source: 'inspection', topic: 'work' }),
      await as('township.clerk').post('/problems', { ...assigned, region: PLACES.township, source: 'campaign', topic: 'governance' }),
    ]
    expect(made.map(({ status, body }) => [status, body.levelLabel, body.statusLabel])).toEqual([[201, '户', '整改中'], [201, '村', '整改中'], [201, '乡镇', '整改中']])
    const { body: list } = await as('township.clerk').get('/problems?limit=50')
    expect(list.items.map(({ source }: { source: string }) => source)).toEqual(['campaign', 'inspection', 'nationalAssessment'])
    expect((await as('village.cadre').get('/problems')).body.total).toBe(2) // not the township's own
    expect((await as('township2.clerk').get('/problems')).body.total).toBe(0)
    expect((await as('township.clerk').get('/problems?level=household')).body.items[0].household).toMatchObject({ id: household.id })
  })

  it('R-130: refuses one without responsibility and date, naming both with the clause', async () => {
    const { status, body } = await as('village.cadre').post('/problems', problem)
    expect(status).toBe(422)
    expect(body.errors).toEqual([expect.objectContaining({ rule: 'R-130', path: 'responsible', clause: '四（三）' }), expect.objectContaining({ rule: 'R-130', path: 'dueOn', clause: '四（三）' })])
  })

  it('R-131: is mended, then closed by somebody else from the township up; each act in the audit', async () => {
    const [cadre, clerk] = [as('village.cadre'), as('township.clerk')]
    const { body: row } = await cadre.post('/problems', assigned)
    const closing = { verifiedBy: '孙某', on: '2026-05-18' }
    expect((await cadre.post(`/problems/${row.id}/close`, closing)).status).toBe(403)
    expect((await clerk.post(`/problems/${row.id}/close`, closing)).body).toMatchObject({ status: 422, errors: [{ rule: 'R-131', message: expect.stringContaining('还没有登记整改完成') }] })
    expect((await cadre.patch(`/problems/${row.id}`, { version: 9, fixedOn: '2026-05-17' })).status).toBe(409)
    const { body: mended } = await cadre.patch(`/problems/${row.id}`, { version: row.version, measures: '换瓦', fixedOn: '2026-05-17' })
    expect(mended).toMatchObject({ status: 'fixed', measures: '换瓦', responsible: '兴田村' })
    expect((await clerk.post(`/problems/${row.id}/close`, { ...closing, verifiedBy: '兴田村' })).body.errors).toMatchObject([{ path: 'verifiedBy' }])
    expect((await clerk.post(`/problems/${row.id}/close`, closing)).body).toMatchObject({ status: 'closed', closedOn: '2026-05-18', verifiedBy: '孙某' })
    expect((await cadre.patch(`/problems/${row.id}`, { version: 3, measures: '再换' })).status).toBe(409)
    const acts = await db().audit.findMany({ where: { subjectId: row.id }, orderBy: { seq: 'asc' }, select: { action: true } })
    expect(acts.map(({ action }) => action)).toEqual(['problems.record', 'problems.change', 'problems.close'])
  })

  it('keeps out of a village that is not the own, and of a county as such', async () => {
    expect((await as('village.cadre').post('/problems', { ...assigned, region: PLACES.otherVillage })).status).toBe(404)
    expect((await as('county.approver').post('/problems', { ...assigned, region: PLACES.county })).body).toMatchObject({ status: 422, errors: [{ path: 'region' }] })
  })
})

describe('signals of mass risk', () => {
  it('R-146: are reported at once by township and village, then judged and ended', async () => {
    const { status, body: row } = await as('village.cadre').post('/hazards', { region: PLACES.village, hazard: 'flood', foundOn: '2026-05-17', text: '河水漫堤，淹了三十亩', households: 12 })
    expect([status, row.hazardLabel, row.judgedOn]).toEqual([201, '水旱灾害', null])
    const clerk = as('township.clerk')
    expect((await clerk.get('/hazards?state=new')).body.items).toMatchObject([{ id: row.id, households: 12 }])
    expect((await as('township2.clerk').get('/hazards')).body.total).toBe(0)
    const judged = await clerk.patch(`/hazards/${row.id}`, { version: 1, judgement: '影响本村产业户', plan: '排水，发放种苗' })
    expect(judged.body).toMatchObject({ judgedOn: '2026-05-18', plan: '排水，发放种苗', endedOn: null })
    expect((await clerk.patch(`/hazards/${row.id}`, { version: 2, judgement: '已解除', endedOn: '2026-05-16' })).body.errors).toMatchObject([{ path: 'endedOn' }])
    expect((await clerk.patch(`/hazards/${row.id}`, { version: 2, judgement: '已解除', endedOn: '2026-05-18' })).body).toMatchObject({ endedOn: '2026-05-18', plan: '排水，发放种苗' })
  })
})
