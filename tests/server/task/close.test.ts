import { beforeAll, describe, expect, it } from 'vitest'
import { closeTask } from '@/server/task/close-task'
import { listTasks } from '@/server/task/list-tasks'
import { aHousehold } from '../../builders/household'
import { anOrdinaryLine, callerOf } from '../support/campaign'
import { aCounty, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty()))

describe('tasks', () => {
  it('of a screening are closed with a reason and evidence, once, within the village', async () => {
    const household = (await as('township.clerk').post('/households', aHousehold().toRequest())).body
    const { verificationTaskId: id } = (await as('village.cadre').post('/screenings', { ...anOrdinaryLine(household), keyGroups: ['livingAlone'] })).body
    const cadre = await callerOf(as('village.cadre'))
    expect(await listTasks(cadre, {})).toMatchObject({ total: 1, items: [{ id, kind: 'verification', kindLabel: '重点核查', household: { id: household.id } }] })
    expect((await listTasks(await callerOf(as('village2.cadre')), {})).total).toBe(0)
    await expect(closeTask(cadre, { params: { id }, body: { reason: '核查无风险' } })).rejects.toMatchObject({ status: 422, errors: [{ path: 'evidence' }] })
    await expect(closeTask(await callerOf(as('village2.cadre')), { params: { id }, body: {} })).rejects.toMatchObject({ status: 404 })
    const { result } = await closeTask(cadre, { params: { id }, body: { reason: '核查无风险', evidence: '入户照片' } })
    expect(result).toMatchObject({ status: 'closed', closeReason: '核查无风险（佐证：入户照片）' })
    await expect(closeTask(cadre, { params: { id }, body: { reason: '核查无风险', evidence: '入户照片' } })).rejects.toMatchObject({ status: 409 })
  })
})
