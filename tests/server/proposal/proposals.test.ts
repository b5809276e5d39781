import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/server/kernel/db'
import { newId } from '@/server/kernel/ids'
import { findPolicyInForce } from '@/server/policy/policy-in-force'
import { aCounty, COUNTY, PLACES, rowsOf, type Client } from '../support/county'

let as: (username: string) => Client
beforeAll(async () => void (as = await aCounty({ policy: null })))

const policy = `/regions/${PLACES.county}/policy`
const switchOf = `/regions/${PLACES.county}/decisions/secondConfirms`
const henan = { policyId: 'henan-2022', effectiveFrom: '2026-01-01' }
const yes = { value: 'yes', effectiveFrom: '2026-05-18', reason: '县联席会议第3次会议' }
const inForce = async () => (await findPolicyInForce(db(), PLACES.village, '2026-05-18'))?.pin.id ?? null
const written = () => rowsOf('policy_adoption', 'county_decision', 'policy_proposal', 'audit')

describe('an adoption that a second county administrator confirms (K-13)', () => {
  it('cannot be asked for while there is only one', async () => {
    const before = await written()
    expect(await as('county.admin').put(switchOf, yes)).toMatchObject({ status: 422, body: { errors: [{ rule: 'K-13', path: 'value' }] } })
    expect(await written()).toEqual(before)
    await db().roleAssignment.create({ data: { county: COUNTY, id: newId(COUNTY), userId: as('county.approver2').userId, role: 'countyAdmin', regionCode: PLACES.county, from: new Date('2020-01-01') } })
    expect((await as('county.admin').put(switchOf, yes)).status).toBe(200)
  })

  it('is a proposal at first: nothing holds yet, and the same again waits only once', async () => {
    const put = await as('county.admin').put(policy, henan)
    expect(put).toMatchObject({ status: 200, body: { policyId: null, pending: [{ state: 'pending', proposed: { kind: 'adoption', policyId: 'henan-2022', effectiveFrom: '2026-01-01', inherits: null } }] } })
    expect(await as('county.admin').put(policy, henan)).toMatchObject({ status: 200, body: { pending: [{ id: put.body.pending[0].id }] } })
    expect(await rowsOf('policy_proposal', 'policy_adoption')).toEqual({ policy_proposal: 1, policy_adoption: 0 })
    expect(await inForce()).toBeNull()
    const [row] = await db().audit.findMany({ where: { action: 'policies.adopt' }, orderBy: { seq: 'asc' } })
    expect(row!.detail).toMatchObject({ policyId: 'henan-2022', changed: false, proposal: put.body.pending[0].id })
  })

  it('is refused by K-08 before it is a proposal', async () => {
    const before = await written()
    expect(await as('county.admin').put(policy, { policyId: 'seven-steps-2020', effectiveFrom: '2026-13-01' })).toMatchObject({ status: 422 })
    expect(await written()).toEqual(before)
  })

  it('is not confirmed by who proposed it, nor by another role', async () => {
    const [{ id }] = (await as('county.admin').get('/policy-proposals?state=pending')).body.items
    const before = await written()
    expect(await as('county.admin').post(`/policy-proposals/${id}/confirm`, {})).toMatchObject({ status: 422, body: { code: 'rule-violation', errors: [{ rule: 'K-13' }] } })
    expect(await as('county.admin').post(`/policy-proposals/${id}/decline`, { reason: '不再执行' })).toMatchObject({ status: 422, body: { errors: [{ rule: 'K-13' }] } })
    expect((await as('county.approver').post(`/policy-proposals/${id}/confirm`, {})).status).toBe(403)
    expect((await as('township.clerk').post(`/policy-proposals/${id}/confirm`, {})).status).toBe(404)
    expect(await written()).toEqual(before)
  })

  it('holds once the other has confirmed it, under the name of who proposed it, and only once', async () => {
    const [{ id }] = (await as('county.approver2').get('/policy-proposals')).body.items
    const done = await as('county.approver2').post(`/policy-proposals/${id}/confirm`, {})
    expect(done).toMatchObject({ status: 200, body: { id, state: 'confirmed', proposedBy: { id: as('county.admin').userId }, settledBy: { id: as('county.approver2').userId } } })
    expect(await inForce()).toBe('henan-2022')
    expect(await db().policyAdoption.findFirst()).toMatchObject({ adoptedBy: as('county.admin').userId })
    expect(await as('county.approver2').post(`/policy-proposals/${id}/confirm`, {})).toMatchObject({ status: 409, body: { code: 'conflict' } })
    const [row] = await db().audit.findMany({ where: { action: 'proposals.confirm' } })
    expect(row).toMatchObject({ actorId: as('county.approver2').userId, detail: { proposal: id, proposedBy: as('county.admin').userId, superseded: [] } })
    expect((await as('village.cadre').get(policy)).body).toMatchObject({ policyId: 'henan-2022', pending: [] })
  })

  it('declined, it never holds, and the reason stays', async () => {
    await as('county.admin').put(policy, { policyId: 'hunan-county-6500', effectiveFrom: '2026-03-01' })
    const [{ id }] = (await as('county.approver2').get('/policy-proposals?state=pending')).body.items
    expect((await as('county.approver2').post(`/policy-proposals/${id}/decline`, { reason: '不' })).body.errors).toMatchObject([{ path: 'reason' }])
    expect(await as('county.approver2').post(`/policy-proposals/${id}/decline`, { reason: '未经联席会议研究' })).toMatchObject({ status: 200, body: { state: 'declined', reason: '未经联席会议研究' } })
    expect(await inForce()).toBe('henan-2022')
    expect(await db().audit.count({ where: { action: 'proposals.decline' } })).toBe(1)
    expect((await as('county.admin').get('/policy-proposals')).body).toMatchObject({ total: 2, items: [{ state: 'declined' }, { state: 'confirmed' }] })
  })

  it('cannot be got round by giving it up: that waits for the second account too', async () => {
    const off = await as('county.admin').put(switchOf, { ...yes, value: 'no', reason: '人员调整，恢复一人登记' })
    expect(off.body.items.find(({ key }: { key: string }) => key === 'secondConfirms')).toMatchObject({ value: 'yes' })
    expect(off.body.pending).toMatchObject([{ proposed: { kind: 'decision', key: 'secondConfirms', value: 'no' } }])
    await as('county.approver2').post(`/policy-proposals/${off.body.pending[0].id}/confirm`, {})
    expect(await db().countyDecision.findMany({ where: { key: 'secondConfirms' }, orderBy: { version: 'asc' } })).toMatchObject([
      { version: 1, value: 'yes', confirmedBy: null }, { version: 2, value: 'no', decidedBy: as('county.admin').userId, confirmedBy: as('county.approver2').userId },
    ])
    const put = await as('county.admin').put(policy, { policyId: 'hunan-county-6500', effectiveFrom: '2026-04-01' })
    expect(put.body).toMatchObject({ policyId: 'hunan-county-6500', pending: [] })
  })
})
