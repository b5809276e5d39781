import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { aHousehold } from '../../builders/household'
import { aCounty, clockAt, rowsOf, type Client } from '../support/county'
import { aMonitoredHousehold } from './monitored-household'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))
beforeEach(() => clockAt('2026-05-18T09:00:00+08:00'))

const measure = { category: 'employment', instrument: '公益性岗位推荐', targetRisk: 'illness', responsibleUnit: '县人社局', plannedOn: '2026-06-30', amount: 1200.5 }
const plan = (declaredOn: string) => ({ basedOn: '劳动能力、发展需求、返贫致贫风险', declaredOn, measures: [measure] })

describe('POST /households/{id}/plan', () => {
  it('saves the plan with its measures, and the household shows both', async () => {
    const id = await aMonitoredHousehold(as('township.clerk'))
    const { status, body } = await as('township.clerk').post(`/households/${id}/plan`, plan('2026-05-18'))
    expect(status).toBe(201)
    expect(body).toMatchObject({ householdId: id, declaredOn: '2026-05-18', dueOn: '2026-05-20', warnings: [], measures: [{ ...measure, status: 'planned', version: 1 }] })
    const household = await as('township.clerk').get(`/households/${id}`)
    expect(household.body).toMatchObject({ plan: { id: body.id }, measures: [{ id: body.measures[0].id }] })
  })

  it('is in time to the end of the tenth day, and wants a reason from the day after (D-005)', async () => {
    await clockAt('2026-05-30T09:00:00+08:00')
    const inTime = await aMonitoredHousehold(as('township.clerk'))
    expect((await as('township.clerk').post(`/households/${inTime}/plan`, plan('2026-05-20'))).status).toBe(201)
    const late = await aMonitoredHousehold(as('township.clerk'))
    const before = await rowsOf('help_plan', 'help_measure', 'audit')
    const refused = await as('township.clerk').post(`/households/${late}/plan`, plan('2026-05-21'))
    expect(refused).toMatchObject({ status: 422, body: { code: 'rule-violation', errors: [{ rule: 'D-005', clause: '二（二）1', path: 'lateReason' }] } })
    expect(await rowsOf('help_plan', 'help_measure', 'audit')).toEqual(before)
    const excused = await as('township.clerk').post(`/households/${late}/plan`, { ...plan('2026-05-21'), lateReason: '户主住院，回乡后制定' })
    expect(excused).toMatchObject({ status: 201, body: { lateReason: '户主住院，回乡后制定' } })
    expect((await as('township.clerk').post(`/households/${late}/plan`, plan('2026-05-25'))).status).toBe(201)
  })

  it('has no deadline where nothing was decided, and may be empty', async () => {
    const { body } = await as('township.clerk').post('/households', aHousehold().toRequest())
    const answer = await as('township.clerk').post(`/households/${body.id}/plan`, { basedOn: '发展需求', declaredOn: '2026-05-18', measures: [] })
    expect(answer.status).toBe(201)
    expect(answer.body.dueOn).toBeUndefined()
    expect(await db().helpPlan.findFirst({ where: { householdId: body.id } })).toMatchObject({ caseId: null, dueOn: null })
  })

  it('names each faulty measure by its position', async () => {
    const id = await aMonitoredHousehold(as('township.clerk'))
    const { body } = await as('township.clerk').post(`/households/${id}/plan`, { ...plan('2026-05-19'), measures: [measure, { ...measure, amount: 1.005, targetRisk: 'fate', status: 'delivered' }] })
    expect(body.errors.map((error: { path: string }) => error.path).sort()).toEqual(['declaredOn', 'measures.1.amount', 'measures.1.status', 'measures.1.targetRisk'])
  })

  it('is written by the clerk and the household’s own helper, by nobody else', async () => {
    const id = await aMonitoredHousehold(as('township.clerk'))
    const send = (who: string) => as(who).post(`/households/${id}/plan`, plan('2026-05-18'))
    expect((await send('helper')).status).toBe(404)
    expect((await send('dept.medical')).status).toBe(403)
    expect((await send('village.cadre')).status).toBe(403)
    const { name } = await db().user.findUniqueOrThrow({ where: { username: 'helper' } })
    await as('township.clerk').put(`/households/${id}/helper`, { workerName: name, unit: '县医保局', publicServant: true, from: '2026-05-12' })
    expect((await send('helper')).status).toBe(201)
    expect(await db().audit.findFirst({ where: { householdId: id, action: 'plans.declare' } })).toMatchObject({ actorRole: 'helper', subjectKind: 'plan' })
  })
})
