import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { on, registered } from '../case/support'
import { aMonitoredHousehold, helpAssignedTo } from '../help/monitored-household'
import { aCounty, COUNTY, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))
beforeEach(() => on('2026-05-18'))

const evaluate = (id: string, change: object = {}, who = 'township.clerk') => as(who).post(`/households/${id}/evaluations`, { evaluatedOn: '2026-05-18', result: 'effective', findings: '收入回升', ...change })
const list = async (who: string, query = '') => (await as(who).get(`/evaluations?limit=200${query}`)).body

describe('帮扶效果评估 (R-097, D-012)', () => {
  it('is due once a quarter for every monitored household; the quarter is that of the day', async () => {
    const [one, two] = [await aMonitoredHousehold(as('township.clerk')), await aMonitoredHousehold(as('township.clerk'))]
    expect((await list('village.cadre')).counts).toEqual({ due: 2, effective: 0, partly: 0, ineffective: 0 })
    expect(await evaluate(one)).toMatchObject({ status: 201, body: { quarter: '2026-Q2', quarterLabel: '2026年第二季度', resultLabel: '有成效' } })
    expect((await evaluate(two, { evaluatedOn: '2026-03-31', result: 'partly' })).body).toMatchObject({ quarter: '2026-Q1' })
    expect((await list('county.approver', '&state=due')).items).toMatchObject([{ id: two, evaluation: null }])
    expect((await list('county.approver', '&quarter=2026-Q1')).counts).toMatchObject({ due: 1, partly: 1 })
    await on('2026-07-01')
    expect((await list('village.cadre')).counts).toMatchObject({ due: 2, effective: 0 })
    expect(await list('township2.clerk')).toMatchObject({ all: 0, items: [] })
  })

  it('a later one of the same quarter takes the place of the first', async () => {
    const id = await aMonitoredHousehold(as('township.clerk'))
    await evaluate(id)
    await evaluate(id, { result: 'ineffective', nextSteps: '申请救助帮扶基金' })
    expect((await db().helpEvaluation.findMany({ where: { householdId: id, supersededAt: null } })).map(({ result }) => result)).toEqual(['ineffective'])
    expect(await db().helpEvaluation.count({ where: { householdId: id } })).toBe(2)
    await expect(db().$executeRawUnsafe(`UPDATE "help_evaluation" SET "result" = 'effective'`)).rejects.toThrow(/permission denied/)
  })

  it('is written by the clerk and the household’s own helper; a household that is not monitored has none', async () => {
    const id = await aMonitoredHousehold(as('township.clerk'))
    expect((await evaluate(id, {}, 'helper')).status).toBe(404)
    expect((await evaluate(id, {}, 'village.cadre')).status).toBe(403)
    await helpAssignedTo(as, id)
    expect((await evaluate(id, {}, 'helper')).status).toBe(201)
    expect((await list('helper')).items).toMatchObject([{ id, evaluation: { result: 'effective' } }])
    expect((await list('township.clerk', `&helper=${encodeURIComponent((await list('helper')).items[0].helper)}`)).items.map((row: { id: string }) => row.id)).toEqual([id])
    const other = await registered(as('township.clerk'))
    const before = await rowsOf('help_evaluation', 'audit')
    expect(await evaluate(other)).toMatchObject({ status: 422, body: { errors: [{ rule: 'R-097' }] } })
    expect(await evaluate(id, { evaluatedOn: '2026-05-19', result: 'fine' })).toMatchObject({ status: 422, body: { code: 'invalid' } })
    expect(await rowsOf('help_evaluation', 'audit')).toEqual(before)
    expect(await db().audit.count({ where: { county: COUNTY, action: 'evaluations.record', actorRole: 'helper' } })).toBe(1)
  })
})
